"""The day of each file: of its last commit, of today once it is changed, and the same for everybody."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from highnote.history import days_of

TODAY = date(2027, 3, 1)
FIRST, SECOND = date(2026, 11, 22), date(2026, 12, 24)
PATHS = ("docs/a.md", "docs/b c.md", "playbooks/new.md")


@pytest.fixture(autouse=True)
def own_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def commit(root: Path, day: date, **files: str) -> None:
    """Commit files on a day."""
    for name, text in files.items():
        (root / "docs").mkdir(exist_ok=True, parents=True)
        (root / "docs" / f"{name.replace('_', ' ')}.md").write_text(text)
    moment = f"{day}T12:00:00+00:00"
    who = {
        "GIT_AUTHOR_DATE": moment,
        "GIT_COMMITTER_DATE": moment,
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "PATH": "/usr/bin:/bin",
    }
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@b.example"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Say it"]):
        subprocess.run([*git, *command], cwd=root, env=who, check=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Commit two files, and one of them again a month later."""
    commit(tmp_path, FIRST, a="one", b_c="one")
    commit(tmp_path, SECOND, a="two")
    return tmp_path


def test_a_file_is_of_the_day_of_the_last_commit_that_touched_it(repository: Path) -> None:
    days = days_of(repository, PATHS[:2], TODAY)

    assert (days["docs/a.md"], days["docs/b c.md"]) == (SECOND, FIRST)


def test_a_file_that_was_changed_since_or_never_committed_is_of_today(repository: Path) -> None:
    (repository / "docs" / "a.md").write_text("three")

    days = days_of(repository, PATHS, TODAY)

    assert [days[path] for path in PATHS] == [TODAY, FIRST, TODAY]


def test_a_project_inside_a_repository_knows_its_own_files(tmp_path: Path) -> None:
    commit(tmp_path / "inside", FIRST, a="one")
    (tmp_path / "inside" / ".git").rename(tmp_path / ".git")
    commit(tmp_path, SECOND)

    assert days_of(tmp_path / "inside", PATHS[:1], TODAY) == {"docs/a.md": SECOND}


def test_a_fixed_day_is_the_day_of_every_file(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1792540800")

    assert set(days_of(repository, PATHS, TODAY).values()) == {date(2026, 10, 21)}


def test_outside_of_a_repository_no_day_is_known(tmp_path: Path) -> None:
    assert days_of(tmp_path, PATHS, TODAY) == {}


def test_a_machine_without_git_knows_no_day(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))

    assert days_of(repository, PATHS, TODAY) == {}
