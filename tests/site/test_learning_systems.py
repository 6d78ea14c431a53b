"""The packages for learning systems, as the site holds them."""

import re
import zipfile
from io import BytesIO

import pytest

from highnote.assemble.packages.standards import STANDARDS, WHOLE, package_path
from highnote.model import Library

LARGEST = 150_000


@pytest.fixture(scope="module")
def packages(files: dict[str, bytes], library: Library) -> dict[str, bytes]:
    """Return every package by its path."""
    paths = [WHOLE, *(f"training/{lesson.slug}/{lesson.slug}" for lesson in library.lessons)]
    return {path: files[path] for course in paths for path in (package_path(course, name) for name in STANDARDS)}


def test_each_package_is_small(packages: dict[str, bytes]) -> None:
    assert [path for path, content in packages.items() if len(content) > LARGEST] == []


def test_a_script_of_scorm_asks_nobody_and_no_script_listens_to_the_end_of_a_page_too_late(
    packages: dict[str, bytes],
) -> None:
    for path, content in packages.items():
        with zipfile.ZipFile(BytesIO(content)) as archive:
            script = archive.read("course.js").decode()
        assert ".cmi5." in path or not re.search(r"\bfetch\(|XMLHttpRequest|https?://", script), path
        assert not re.search(r"[\"'](?:before)?unload[\"']", script), path


def test_the_scripts_of_packages_are_not_on_the_site(files: dict[str, bytes]) -> None:
    assert [path for path in files if path.startswith("assets/courses/")] == []
