"""Stage 5, publish: write the files, run the engine over them, finish its site and put it in place.

The only stage that writes to disk. A build that fails leaves the last good site untouched.
"""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from highnote.assemble.files import MadeFile
from highnote.publish.assets import assets
from highnote.publish.engine import EngineFailed, run_engine, tidy
from highnote.publish.finish import Unfinished, finish, restore, swap
from highnote.publish.fonts import fonts
from highnote.publish.site_key import site_key
from highnote.publish.written import write_files

__all__ = ["EngineFailed", "Published", "Unfinished", "publish"]


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: files made anew, and whether the site was built or already right."""

    made: int
    built: bool


def publish(pages: tuple[MadeFile, ...], downloads: tuple[MadeFile, ...], root: Path, engine: str) -> Published:
    """Publish pages through the engine, and downloads beside them, into build/site of `root`.

    Raises EngineFailed or Unfinished; build/site is then as it was.
    """
    build = root / "build"
    build.mkdir(exist_ok=True)
    site, built = build / "site", build / "engine"
    restore(site)
    through_engine = (*pages, *assets(root, build / "bundles"), *fonts(root))
    key = site_key(root, engine, (*through_engine, *downloads))
    record = build / "site.json"
    if site.is_dir() and record.is_file() and json.loads(record.read_text()).get("key") == key:
        return Published(0, built=False)
    made = write_files(through_engine, build / "docs")
    with ThreadPoolExecutor() as pool:
        beside = pool.submit(write_files, downloads, build / "downloads")
        run_engine(engine, root, built)
        made += beside.result()
    tidy(engine, built)
    finish(built, build / "downloads")
    record.unlink(missing_ok=True)
    swap(built, site)
    record.write_text(json.dumps({"key": key, "engine": engine}))
    return Published(made, built=True)
