"""Writing files: whole, only where they differ, and under a record that tells the truth."""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from highnote.assemble.files import text_file
from highnote.publish import written
from highnote.publish.one_at_a_time import one_at_a_time
from tests.small_project import files_of


class Killed(BaseException):
    """Stands for the end of a process."""


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "a"), text_file("b.md", "b")], folder)
    before = (folder / "a.md").stat().st_mtime_ns

    made = written.write_files([text_file("a.md", "a"), text_file("b.md", "new")], folder)

    assert made == 1
    assert (folder / "a.md").stat().st_mtime_ns == before
    assert files_of(folder) == {"a.md": b"a", "b.md": b"new"}


def test_a_file_that_somebody_took_away_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "a")], folder)
    (folder / "a.md").unlink()

    assert written.write_files([text_file("a.md", "a")], folder) == 1
    assert files_of(folder) == {"a.md": b"a"}


@pytest.mark.parametrize("record", ["{", "[]", "", '{"a.md": 1}'])
def test_a_record_that_cannot_be_read_is_no_record(tmp_path: Path, record: str) -> None:
    (tmp_path / "docs.json").write_text(record)

    assert written.write_files([text_file("a.md", "a")], tmp_path / "docs") == 1


def test_no_file_is_ever_seen_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "docs"
    written.write_files([text_file("a.md", "old")], folder)
    seen, replace = [], os.replace

    def watching(source: Path, target: Path) -> None:
        seen.append(
            (Path(target).name, Path(target).read_bytes() if Path(target).exists() else None, Path(source).read_bytes())
        )
        replace(source, target)

    monkeypatch.setattr(os, "replace", watching)
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


def half_of(files: list) -> Iterator[tuple]:
    """Make the first file and then die."""
    yield files[0], files[0].make()
    raise Killed


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
