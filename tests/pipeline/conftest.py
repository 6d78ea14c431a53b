"""A small project on disk, built once; each test gets a copy of its own, in which most of what a build makes is."""

import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from highnote.project import built
from highnote.publish.engines import Engine
from tests.small_project import write_project

DAY = "1792540800"  # 21 October 2026
TODAY = date(2026, 11, 21)
STUB = Engine("stub", (sys.executable, "-S", str(Path(__file__).with_name("stub_engine.py"))))


@pytest.fixture(autouse=True, scope="session")
def one_day() -> None:
    """Fix the day of the content, wherever the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", DAY)
        yield


@pytest.fixture(scope="session")
def built_once(one_day: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small project with the engine of a few lines."""
    project = write_project(tmp_path_factory.mktemp("small") / "project")
    outcome = built(project, STUB, TODAY)
    assert outcome.words, outcome
    return project


@pytest.fixture
def project(built_once: Path, tmp_path: Path) -> Path:
    """Copy the small project with all that is built."""
    return shutil.copytree(built_once, tmp_path / "project", symlinks=True)
