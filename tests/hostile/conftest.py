"""Lays hostile content into a small clean library and checks it, as an author would."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import model
from highnote.problem import Problem
from highnote.validate import validate

BASE = Path(__file__).parents[1] / "rules" / "base"
TODAY = date(2027, 1, 1)
Check = Callable[..., tuple[Problem, ...]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project without a problem."""
    shutil.copytree(BASE, tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def check(root: Path) -> Check:
    """Return what writes files below the project and returns all problems; each has a place that can be shown."""

    def check(files: dict[str, str | bytes] | None = None) -> tuple[Problem, ...]:
        for path, content in (files or {}).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content if isinstance(content, bytes) else content.encode())
        problems = validate(model(load(root)), TODAY)
        for problem in problems:
            assert problem.place.path.isprintable()
            assert problem.place.line >= 1
            assert problem.place.column >= 1
            assert problem.text
            assert problem.mend
            assert (problem.text + problem.mend).isprintable()
        return problems

    return check
