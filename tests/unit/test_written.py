"""Writing files: whole, only where they differ, and under a record that tells the truth."""

import fcntl
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from highnote.assemble.files import Draft, MadeFile, text_file
from highnote.publish import written
from highnote.publish.one_at_a_time import one_at_a_time
from tests.small_project import files_of


class Killed(BaseException):
    """Stands for the end of a process."""


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "a"), text_file("b.md", "b")], folder)
    before = (folder / "a.md").stat().st_mtime_ns

    stored = written.write_files([text_file("a.md", "a"), text_file("b.md", "new")], folder)

    assert stored.made == {"b.md"}
    assert (folder / "a.md").stat().st_mtime_ns == before
    assert files_of(folder) == {"a.md": b"a", "b.md": b"new"}


def test_a_file_that_somebody_took_away_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "a")], folder)
    (folder / "a.md").unlink()

    assert written.write_files([text_file("a.md", "a")], folder).made == {"a.md"}
    assert files_of(folder) == {"a.md": b"a"}


@pytest.mark.parametrize("record", ["{", "[]", "", '{"a.md": 1}', '{"a.md": ["key"]}', '{"a.md": ["", ""]}'])
def test_a_record_that_cannot_be_read_is_no_record(tmp_path: Path, record: str) -> None:
    (tmp_path / "docs.json").write_text(record)

    assert written.write_files([text_file("a.md", "a")], tmp_path / "docs").made == {"a.md"}


def test_no_file_is_ever_seen_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "old")], folder)
    seen, replace = [], Path.replace

    def watching(source: Path, target: Path) -> None:
        seen.append((target.name, target.read_bytes() if target.exists() else None, source.read_bytes()))
        replace(source, target)

    monkeypatch.setattr(Path, "replace", watching)
    written.write_files([text_file("a.md", "new")], folder)

    assert ("a.md", b"old", b"new") in seen
    assert sorted(files_of(folder)) == ["a.md"]


def test_a_record_never_vouches_for_bytes_of_a_killed_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "old"), text_file("b.md", "old")], folder)
    with monkeypatch.context() as patch:
        patch.setattr(written, "contents", half_of)
        with pytest.raises(Killed):
            written.write_files([text_file("a.md", "new"), text_file("b.md", "new")], folder)

    written.write_files([text_file("a.md", "old"), text_file("b.md", "old")], folder)

    assert files_of(folder) == {"a.md": b"old", "b.md": b"old"}


def half_of(drafts: dict[str, Draft]) -> Iterator[tuple[str, bytes]]:
    """Make the first file and then die."""
    path, draft = next(iter(drafts.items()))
    yield path, draft.make()
    raise Killed


def test_a_file_whose_ingredients_are_the_same_is_not_even_gathered(tmp_path: Path) -> None:
    written.write_files([MadeFile("a.md", "same", text_file("a.md", "a").draft)], tmp_path / "docs")

    stored = written.write_files([MadeFile("a.md", "same", never)], tmp_path / "docs")

    assert stored.made == frozenset()
    assert files_of(tmp_path / "docs") == {"a.md": b"a"}


def test_a_file_that_comes_out_the_same_is_not_made(tmp_path: Path) -> None:
    draft = text_file("a.md", "a").draft()
    written.write_files([MadeFile("a.md", "one", lambda: draft)], tmp_path / "docs")

    stored = written.write_files([MadeFile("a.md", "two", lambda: Draft(draft.key, never))], tmp_path / "docs")

    assert stored.made == frozenset()


def test_newer_code_gathers_everything_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written.write_files([MadeFile("a.md", "same", text_file("a.md", "old").draft)], tmp_path / "docs")
    monkeypatch.setattr(written, "tools_key", lambda: "newer")

    written.write_files([MadeFile("a.md", "same", text_file("a.md", "new").draft)], tmp_path / "docs")

    assert files_of(tmp_path / "docs") == {"a.md": b"new"}


def never() -> NoReturn:
    """Stand for what must not be asked for."""
    raise AssertionError


def test_a_folder_may_take_the_place_of_a_file_and_back(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a", "file")], folder)
    written.write_files([text_file("a/b", "folder")], folder)
    assert files_of(folder) == {"a/b": b"folder"}

    written.write_files([text_file("a", "file")], folder)

    assert files_of(folder) == {"a": b"file"}


def test_a_build_keeps_the_next_one_waiting_until_it_ends(tmp_path: Path) -> None:
    build = tmp_path / "build"

    with pytest.raises(Killed):
        die_while_another_waits(build)

    with (build / "lock").open() as next_one:
        fcntl.flock(next_one, fcntl.LOCK_EX | fcntl.LOCK_NB)


def die_while_another_waits(build: Path) -> None:
    """Build, see that another build would have to wait, and then die."""
    with one_at_a_time(build), (build / "lock").open() as other:
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        raise Killed
