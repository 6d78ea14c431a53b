"""Stage 5, publish: write the files, run the engine over them, finish its site and put it in place.

The only stage that writes to disk. A build that fails leaves the last good site untouched.
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from highnote.assemble import Assembled
from highnote.assemble.files import MadeFile
from highnote.publish.assets import assets
from highnote.publish.engines import Engine
from highnote.publish.finish import Unfinished, finish, restore, swap
from highnote.publish.fonts import fonts
from highnote.publish.one_at_a_time import one_at_a_time
from highnote.publish.pictures import pictures
from highnote.publish.site_key import site_key
from highnote.publish.surfaces.engine import engine_file
from highnote.publish.theme import theme
from highnote.publish.tidy import tidy
from highnote.publish.tool import ToolFailed
from highnote.publish.written import read_record, write_files, write_record

__all__ = ["Published", "ToolFailed", "Unfinished", "publish"]


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: files made anew, and whether the site was built or already right."""

    made: int
    built: bool


def publish(assembled: Assembled, shown: Iterable[str], root: Path, engine: Engine) -> Published:
    """Publish what was assembled, and the pictures at `shown`, into build/site of `root`.

    Raises ToolFailed or Unfinished; build/site is then as it was.
    """
    build = root / "build"
    with one_at_a_time(build):
        restore(build / "site")
        write_files(theme(root, assembled.navigation), build / "theme")
        written = map(engine_file, assembled.pages)
        through_engine = (
            *written,
            *assembled.data,
            *pictures(root, shown),
            *assets(root, build / "bundles"),
            *fonts(root),
        )
        key = {"engine": engine.name, "key": site_key(root, engine, (*through_engine, *assembled.downloads))}
        if (build / "site").is_dir() and read_record(build / "site.json") == key:
            return Published(0, built=False)
        made = write_site(through_engine, assembled.downloads, root, engine)
        (build / "site.json").unlink(missing_ok=True)
        swap(build / "engine", build / "site")
        write_record(build / "site.json", key)
        return Published(made, built=True)


def write_site(
    through_engine: tuple[MadeFile, ...], downloads: tuple[MadeFile, ...], root: Path, engine: Engine
) -> int:
    """Build a whole site in build/engine; return how many files were made anew."""
    build = root / "build"
    made = write_files(through_engine, build / "docs")
    with ThreadPoolExecutor() as pool:
        beside = pool.submit(write_files, downloads, build / "downloads")
        engine.run(root, build / "engine")
        made += beside.result()
    tidy(engine, build / "engine")
    finish(build / "engine", build / "downloads")
    return made
