"""The real site, built once by each engine for all tests that look at it."""

from pathlib import Path

import pytest

from tests.real_project import built_again_for, built_for


@pytest.fixture(scope="session")
def site(testrun_uid: str) -> Path:
    """Return the real site of the first engine."""
    return built_for(testrun_uid, "mkdocs") / "build" / "site"


@pytest.fixture(scope="session")
def other_site(testrun_uid: str) -> Path:
    """Return the real site of the second engine."""
    return built_again_for(testrun_uid, "zensical", "mkdocs") / "build" / "site"
