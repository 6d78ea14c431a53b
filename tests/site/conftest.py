"""The files of the real site, and every page of it, read without a browser."""

from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import Library, model
from tests.site.reading import Pages, pages_of
from tests.small_project import files_of


@pytest.fixture(scope="session")
def files(site: Path) -> dict[str, bytes]:
    """Return every file of the site."""
    return files_of(site)


@pytest.fixture(scope="session")
def pages(files: dict[str, bytes]) -> Pages:
    """Return every page of the site by its path."""
    return pages_of(files)


@pytest.fixture(scope="session")
def library(site: Path) -> Library:
    """Return the library that the site was built from."""
    return model(load(site.parents[1]))
