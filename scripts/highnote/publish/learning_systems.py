"""Packs each course for learning systems: its list of contents, its pages, and the script and the style of all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from highnote.assemble.documents.archive import packed
from highnote.assemble.files import MadeFile, key_of
from highnote.assemble.packages import lazy_file
from highnote.assemble.packages.courses import Course, Unit
from highnote.assemble.packages.manifests import SCORM12, SCORM2004, cmi5_structure, scorm_manifest
from highnote.assemble.packages.standards import STANDARDS, package_path
from highnote.publish.surfaces.course import SCRIPT, STYLE, course_text

LICENCES = "licences.txt"
MANIFEST, STRUCTURE = "imsmanifest.xml", "cmi5.xml"
CMI5 = "cmi5"
# Where the bundles of courses lie, apart from those that the site shows.
FOLDER = "courses"

Texts = Callable[[Unit, bool], str]


def learning_systems(courses: Sequence[Course], root: Path, site_url: str) -> Iterator[MadeFile]:
    """Yield a package of each course for each standard."""
    if not courses:
        return
    bundles = {standard: bundled(root / "build" / "bundles" / FOLDER, standard) for standard in STANDARDS}
    texts = cache(partial(unit_text, site_url=site_url))
    for course in courses:
        for standard, shared in bundles.items():
            key = key_of(course.key, standard, site_url, *shared.values())
            yield lazy_file(package_path(course.path, standard), key, partial(package, course, standard, shared, texts))


def bundled(folder: Path, standard: str) -> dict[str, bytes]:
    """Return what the units of a course share."""
    files = {SCRIPT: f"{standard}.js", STYLE: "course.css"} | ({LICENCES: LICENCES} if standard == CMI5 else {})
    return {name: (folder / file).read_bytes() for name, file in files.items()}


def unit_text(unit: Unit, asks: bool, site_url: str) -> str:
    """Write the page of a unit."""
    return course_text(unit.page(), unit.pass_, site_url, asks=asks)


def package(course: Course, standard: str, shared: Mapping[str, bytes], texts: Texts) -> bytes:
    """Pack a course for one standard, its list of contents first."""
    asks = standard == CMI5
    pages = {unit.file: texts(unit, asks).encode() for unit in course.units}
    return packed({**contents(course, standard, list(shared)), **pages, **shared})


def contents(course: Course, standard: str, shared: list[str]) -> dict[str, bytes]:
    """Write the list of contents under the name that the standard gives it."""
    if standard == CMI5:
        return {STRUCTURE: cmi5_structure(course)}
    return {MANIFEST: scorm_manifest(course, shared, SCORM12 if standard == "scorm12" else SCORM2004)}
