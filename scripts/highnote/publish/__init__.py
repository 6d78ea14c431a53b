"""Stage 5, publish: put the pages through an engine, make the files beside them, check the whole, and put it in place.

The only stage that writes to disk. Makes only what changed. A build that fails leaves the last good site untouched.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from highnote.assemble import Assembled
from highnote.assemble.files import MadeFile, key_of, text_file
from highnote.publish.assets import assets
from highnote.publish.engines import Engine
from highnote.publish.fonts import fonts
from highnote.publish.frame import frame_key, theme
from highnote.publish.links import dead_links
from highnote.publish.one_at_a_time import one_at_a_time
from highnote.publish.pages import FinishedPage, publish_pages
from highnote.publish.pictures import pictures
from highnote.publish.policy import headers_file
from highnote.publish.site import is_aside, put_in_place, restore
from highnote.publish.sitemap import sitemap
from highnote.publish.surfaces.engine import engine_file
from highnote.publish.tool import ToolFailed
from highnote.publish.unfinished import Unfinished
from highnote.publish.written import write_files

__all__ = ["Published", "ToolFailed", "Unfinished", "publish", "recover"]


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: files made anew, and whether the site is another one now."""

    made: int
    built: bool


def publish(assembled: Assembled, shown: Iterable[str], root: Path, engine: Engine, site_url: str = "") -> Published:
    """Publish what was assembled, and the pictures at `shown`, into build/site of `root`.

    Raises ToolFailed or Unfinished; build/site is then as it was.
    """
    build = root / "build"
    with one_at_a_time(build):
        write_files(theme(root, assembled.navigation), build / "theme")
        frame = frame_key(root, engine)
        beside = tuple(files_beside(assembled, shown, root, site_url))
        with ThreadPoolExecutor() as pool:
            storing = pool.submit(write_files, beside, build / "beside")
            pages, made = publish_pages(map(engine_file, assembled.pages), root, engine, frame)
            stored = storing.result()
        refuse_faults(pages, stored.drafts.keys())
        drafts = {path: f"{page.draft} {frame}" for path, page in pages.items()}
        key = key_of(*(f"{path} {draft}" for path, draft in sorted((drafts | stored.drafts).items())))
        built = put_in_place(build / "site", (build / "pages", build / "beside"), key)
        return Published(made + stored.made, built)


def recover(root: Path) -> None:
    """Bring back the last good site if a build was killed while it put another in its place."""
    site = root / "build" / "site"
    if is_aside(site):
        with one_at_a_time(site.parent):
            restore(site)


def refuse_faults(pages: Mapping[str, FinishedPage], beside: AbstractSet[str]) -> None:
    """Raise Unfinished for what can only be seen over all pages and files at once."""
    reasons = [f"{path}: a page and another file have this name" for path in sorted(pages.keys() & beside)]
    if "index.html" not in pages:
        reasons.append("index.html: there is no home page; is docs/index.md there?")
    reasons += dead_links([page.links for page in pages.values()], beside)
    if reasons:
        raise Unfinished(reasons)


def files_beside(assembled: Assembled, shown: Iterable[str], root: Path, site_url: str) -> Iterator[MadeFile]:
    """Yield every file that no engine sees."""
    yield from assembled.beside
    yield from assets(root, assembled.version)
    yield from fonts(root)
    yield from pictures(root, shown)
    yield from sitemap(assembled.pages, site_url)
    yield text_file("_headers", headers_file())
    # On GitHub's host, without it, a folder whose name begins with a low line is left out.
    yield text_file(".nojekyll", "")
