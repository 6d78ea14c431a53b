"""Chooses the situations of a project that stand in some of its files."""

from collections.abc import Iterable
from pathlib import Path

from highnote.model import Library
from highnote.model.situations import Situation
from highnote.project import inside


def chosen(library: Library, paths: Iterable[Path], root: Path) -> tuple[Situation, ...]:
    """Return the situations that stand in files or below folders, in the order of the project."""
    paths = tuple(paths)
    return tuple(
        situation
        for situation in library.situations
        if any(inside(library.written_situations[situation.id].place().path, path, root) for path in paths)
    )
