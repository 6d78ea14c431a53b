"""Whatever the disk holds, a check ends with problems at places, or without any."""

import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

import pytest

from highnote.load import files
from highnote.problem import Problem
from tests.hostile.conftest import Check

PAGE = "---\ntitle: {}\nsummary: Words.\n---\n\nWords.\n"


def codes(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.path) for problem in problems]


def test_a_link_out_of_the_project_is_not_followed(root: Path, check: Check) -> None:
    (root / "docs" / "passwords.md").symlink_to("/etc/passwd")
    (root / "playbooks" / "endings" / "all").symlink_to("/")

    assert codes(check()) == [("PB009", "docs/passwords.md"), ("PB009", "playbooks/endings/all")]


def test_a_loop_of_links_is_not_followed(root: Path, check: Check) -> None:
    (root / "docs" / "loop").symlink_to(root / "docs")
    (root / "docs" / "self.md").symlink_to(root / "docs" / "self.md")

    assert codes(check()) == [("PB009", "docs/loop"), ("PB009", "docs/self.md")]


def test_a_content_folder_that_is_a_link_is_not_followed(root: Path, check: Check, tmp_path: Path) -> None:
    (root / "docs").rename(tmp_path / "elsewhere")
    (root / "docs").symlink_to(tmp_path / "elsewhere")

    assert codes(check()) == [("PB009", "docs")]


def test_names_that_differ_by_case_are_told(check: Check) -> None:
    problems = check({"docs/About.md": PAGE.format("One"), "docs/about.md": PAGE.format("Two")})

    assert ("PB010", "docs/about.md") in codes(problems)


def test_names_with_spaces_and_other_letters_are_told(check: Check) -> None:
    problems = check(
        {
            "docs/two words.md": PAGE.format("One"),
            "docs/café.md": PAGE.format("Two"),
            "docs/日本.md": PAGE.format("Three"),
        }
    )

    assert codes(problems) == [("PB023", "docs/café.md"), ("PB023", "docs/two words.md"), ("PB023", "docs/日本.md")]


def test_a_name_that_is_no_text_is_told(root: Path, check: Check) -> None:
    (root / "docs" / os.fsdecode(b"bad\xff.md")).write_text(PAGE.format("Bad"))

    assert codes(check()) == [("PB023", "docs/bad?.md")]


def test_a_name_with_a_line_feed_is_told_on_one_line(root: Path, check: Check) -> None:
    (root / "docs" / "a\nb.md").write_text(PAGE.format("Two lines"))
    (root / "docs" / "a\u202eb.md").write_text(PAGE.format("Turned"))

    assert {path for _, path in codes(check())} == {"docs/a?b.md"}


def test_a_folder_named_like_a_page_is_read_as_a_folder(check: Check) -> None:
    problems = check({"docs/folder.md/page.md": PAGE.format("Page")})

    assert codes(problems) == [("PB023", "docs/folder.md/page.md")]


def test_a_pipe_is_no_file(root: Path, check: Check) -> None:
    os.mkfifo(root / "docs" / "pipe.md")

    assert codes(check()) == [("PB011", "docs/pipe.md")]


def test_a_socket_is_no_file(root: Path, check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root / "docs")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket.md")
        assert codes(check()) == [("PB011", "docs/socket.md")]


def test_a_file_that_vanishes_while_we_read_is_told(root: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def vanish(path: Path, mode: str = "r", *more: object, **options: object) -> IO:
        if path.name == "gone.md" and mode == "rb":
            path.unlink()
        return real(path, mode, *more, **options)

    monkeypatch.setattr(Path, "open", vanish)

    problems = check({"docs/gone.md": PAGE.format("Gone")})

    assert codes(problems) == [("PB011", "docs/gone.md")]
    assert problems[0].text == "the file cannot be read: no such file or directory"


def test_a_folder_that_vanishes_while_we_read_is_told(
    root: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def vanish(folder: Path) -> Iterator[os.DirEntry]:
        if str(folder).endswith("gone"):
            folder.rmdir()
        return real(folder)

    (root / "docs" / "gone").mkdir()
    monkeypatch.setattr(files.os, "scandir", vanish)

    assert codes(check()) == [("PB012", "docs/gone")]


def test_a_folder_that_we_may_not_read_is_told(root: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def refuse(folder: Path) -> Iterator[os.DirEntry]:
        if str(folder).endswith("secret"):
            raise PermissionError(13, "Permission denied")
        return real(folder)

    (root / "docs" / "secret").mkdir()
    monkeypatch.setattr(files.os, "scandir", refuse)

    problems = check()

    assert codes(problems) == [("PB012", "docs/secret")]
    assert problems[0].text == "the folder cannot be read: permission denied"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="asks the system for another user")
def test_what_another_user_may_not_read_is_told() -> None:
    """Read as nobody: to the system's own user, nothing is forbidden."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        (root / "docs" / "secret").mkdir(parents=True)
        (root / "docs" / "secret.md").write_text(PAGE.format("Secret"))
        (root / "docs" / "secret").chmod(0)
        (root / "docs" / "secret.md").chmod(0)

        told = as_nobody(
            lambda: [(file.path, fault.kind) for file in files.files_below(root, "docs") for fault in file.faults]
        )

    assert told == "[('docs/secret', 'folder-unreadable'), ('docs/secret.md', 'file-unreadable')]"


def as_nobody(action: Callable[[], object]) -> str:
    """Do something in a process of a user without rights; return its result as text."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        os.write(writing, repr(action()).encode())
        os._exit(0)
    os.close(writing)
    os.wait()
    with os.fdopen(reading, encoding="utf-8") as pipe:
        return pipe.read()


def test_an_empty_project_has_no_playbooks(tmp_path: Path, check: Check, root: Path) -> None:
    shutil.rmtree(root / "playbooks")
    shutil.rmtree(root / "docs")
    (root / "playbooks").mkdir()
    (root / "docs").mkdir()

    problems = check()

    assert {problem.code for problem in problems} == {"PB022", "PB026"}


def test_a_project_without_folders_says_so(root: Path, check: Check) -> None:
    shutil.rmtree(root / "playbooks")
    shutil.rmtree(root / "docs")

    assert {("PB012", "docs"), ("PB012", "playbooks")} <= set(codes(check()))


def test_60_folders_in_each_other_are_refused(root: Path, check: Check) -> None:
    here = root / "docs"
    for _ in range(60):
        here = here / "deep"
        here.mkdir()

    assert codes(check()) == [("PB012", "docs" + "/deep" * 13)]
