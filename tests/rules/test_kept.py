"""What was kept of an earlier check never says anything else than a fresh look at every file would."""

import os
import random
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import highnote.validate
from highnote import check as checking
from highnote.check import check
from highnote.kept import PLACE
from highnote.load import File, load
from highnote.model import model
from highnote.problem import Examined, Problem
from highnote.validate import validate

BASE = Path(__file__).parent / "base"
ACC = "playbooks/phases/08-access.md"
TODAY = date(2027, 1, 1)
TYPED = (
    "",
    "x",
    "-",
    "`",
    "{{ client_name }}",
    "[",
    "## ",
    "  ",
    "T99",
    "ACC-01",
    "R02",
    "- [ ] ",
    ": ",
    "<b>",
    "\u202e",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy a small library without a problem, and check it once."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    assert check(tmp_path, TODAY) == ()
    return tmp_path


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the paths of the files that are examined from now on."""
    paths: list[str] = []

    def examined(file: File, unreadable: bool) -> Examined:
        paths.append(file.path)
        return real(file, unreadable)

    real = highnote.validate.examined
    monkeypatch.setattr(highnote.validate, "examined", examined)
    return paths


def fresh(project: Path) -> tuple[Problem, ...]:
    """Return what a look at every file finds."""
    return validate(model(load(project)), TODAY)


def edited(project: Path, chance: random.Random) -> None:
    """Do to one file what authors do: type, delete and copy lines, remove or rename it, or put everything back."""
    file = chance.choice(sorted(file for file in project.rglob("*") if file.suffix in (".md", ".yml")))
    lines = file.read_text("utf-8").split("\n")
    at, deed = chance.randrange(len(lines)), chance.random()
    if deed < 0.4:
        column = chance.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:column] + chance.choice(TYPED) + lines[at][column + chance.randrange(3) :]
    elif deed < 0.55:
        del lines[at]
    elif deed < 0.7:
        lines.insert(at, chance.choice(lines))
    elif deed < 0.75:
        file.unlink()
        return
    elif deed < 0.8:
        file.rename(file.with_stem(f"{file.stem}{chance.choice('-abc2')}"))
        return
    else:
        shutil.copytree(BASE, project, dirs_exist_ok=True)
        return
    file.write_text("\n".join(lines), "utf-8")


def edits(project: Path, count: int) -> Iterator[int]:
    """Edit a project again and again, the same way each time that the tests run."""
    chance = random.Random(1)
    for number in range(count):
        edited(project, chance)
        yield number


def test_every_edit_is_seen_as_a_fresh_look_sees_it(project: Path) -> None:
    for number in edits(project, 150):
        assert check(project, TODAY) == fresh(project), f"edit {number}"


def test_a_check_without_a_change_examines_nothing(project: Path, examined: list[str]) -> None:
    assert check(project, TODAY) == ()
    assert examined == []


def test_only_the_file_that_changed_is_examined(project: Path, examined: list[str]) -> None:
    (project / ACC).write_text((project / ACC).read_text().replace("List every account", "List all accounts"))

    assert check(project, TODAY) == ()
    assert examined == [ACC]


def test_a_problem_is_told_until_it_is_mended(project: Path, examined: list[str]) -> None:
    text = (project / ACC).read_text()
    (project / ACC).write_text(text.replace("owner: it", "owner: plumber", 1))

    first, again = check(project, TODAY), check(project, TODAY)

    assert [problem.code for problem in first] == ["PB213"]
    assert again == first
    assert examined == [ACC]


def test_a_file_that_leaves_takes_along_what_others_asked_of_it(project: Path) -> None:
    (project / "playbooks/templates/t17-access-register.md").unlink()

    assert {problem.code for problem in check(project, TODAY)} >= {"PB204"}


def test_a_name_that_clashes_is_seen_though_its_file_is_the_same(project: Path) -> None:
    shutil.copy(project / "docs/index.md", project / "docs/Index.md")

    assert check(project, TODAY) == fresh(project) != ()


def test_files_that_cannot_be_told_apart_are_two_all_the_same(project: Path) -> None:
    text = (project / ACC).read_bytes()
    for name in (b"a\xfe.md", b"a\xff.md"):
        (project / "playbooks" / "phases" / os.fsdecode(name)).write_bytes(text)

    assert check(project, TODAY) == fresh(project) != ()


def test_a_day_that_passes_is_seen_though_no_file_changed(project: Path, examined: list[str]) -> None:
    assert {problem.code for problem in check(project, date(2100, 1, 1))} == {"PB604", "PB605"}
    assert examined == []


def test_other_code_looks_at_everything_again(
    project: Path, examined: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "code_read", lambda: b"another edition of the rules")

    assert check(project, TODAY) == ()
    assert ACC in examined


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb"\A[\s\S]*", b""),
        (rb"\A", b"\xff"),
        (rb"\A.*", b"[]"),
        (rb"\A.*", b"{}"),
        (b"List", b"Lost"),
        (rb"\n.*\Z", b""),
    ],
)
def test_what_was_damaged_is_found_anew(project: Path, examined: list[str], old: bytes, new: bytes) -> None:
    file = project.joinpath(*PLACE)
    file.write_bytes(re.sub(old, new, file.read_bytes(), count=1, flags=re.IGNORECASE))

    assert check(project, TODAY) == ()
    assert ACC in examined


def test_a_folder_that_may_not_be_written_is_checked_all_the_same(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "build").write_text("a file where a folder should be")

    assert check(tmp_path, TODAY) == ()


def test_what_is_kept_does_not_grow_with_every_edit(project: Path) -> None:
    size = project.joinpath(*PLACE).stat().st_size
    for _ in edits(project, 20):
        check(project, TODAY)
    shutil.rmtree(project / "playbooks")
    shutil.rmtree(project / "docs")
    shutil.copytree(BASE, project, dirs_exist_ok=True)

    assert check(project, TODAY) == ()
    assert project.joinpath(*PLACE).stat().st_size == size


def test_several_processes_find_what_one_finds(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(BASE / "docs", project / "docs" / "again")
    monkeypatch.setattr(checking, "WORTH_A_PROCESS", 0)
    monkeypatch.setattr(checking, "processors", lambda: 3)
    project.joinpath(*PLACE).unlink()

    assert check(project, TODAY) == fresh(project) != ()
