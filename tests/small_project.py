"""Small projects for tests: in memory as a library, or on disk as a whole project with the real looks and code."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from highnote.assemble.ingredients import Ingredients
from highnote.assemble.navigation import navigation_of
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import Page, Site
from highnote.load import Loaded
from highnote.load.documents import document_of
from highnote.load.files import PICTURES, File
from highnote.model import Library, model
from tests.small_playbooks import PLAYBOOKS

ROOT = Path(__file__).parents[1]
LINKED = ("scripts", "node_modules", "package.json", "package-lock.json", "tsconfig.json")


def library_of(files: Mapping[str, str]) -> Library:
    """Model files that are on no disk."""
    read = [document_of(File(path, text)) for path, text in sorted(files.items()) if not path.endswith(PICTURES)]
    faults = tuple(fault for _, fault in read if fault)
    pictures = frozenset(path for path in files if path.endswith(PICTURES))
    return model(Loaded(tuple(document for document, _ in read), pictures, faults))


def site_pages(library: Library, site: Site) -> list[Page]:
    """Make the pages of a library's site."""
    ingredients = Ingredients(library, site.editions)
    return [page.make() for page in pages(library, site, navigation_of(library), ingredients)]


def small_library(**changes: str) -> Library:
    """Model the small playbooks; a change replaces the file whose path ends in its name, or adds a page to docs/."""
    return library_of(changed(PLAYBOOKS, changes))


def changed(files: Mapping[str, str], changes: Mapping[str, str]) -> dict[str, str]:
    """Return the files with some replaced."""
    named = {Path(path).stem.replace("-", "_"): path for path in files}
    return {**files, **{named.get(name, f"docs/{name}.md"): text for name, text in changes.items()}}


def write_project(folder: Path, files: Mapping[str, str] = PLAYBOOKS) -> Path:
    """Write a project whose content is these files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for path, text in files.items():
        write(folder / path, text)
    return folder


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
