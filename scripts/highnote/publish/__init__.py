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
from highnote.publish.assets import SCRIPT, assets, bundle_anew
from highnote.publish.audience import NOBODY, Audience
from highnote.publish.engines import Engine
from highnote.publish.fonts import fonts
from highnote.publish.frame import frame_key, theme
from highnote.publish.learning_systems import learning_systems
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

__all__ = ["NOBODY", "Audience", "Published", "ToolFailed", "Unfinished", "publish", "recover"]


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: files made anew, and whether the site is another one now."""

    made: int
    built: bool


def publish(
    assembled: Assembled,
    pictured: Iterable[str],
    root: Path,
    engine: Engine,
    site_url: str = "",
    audience: Audience = NOBODY,
) -> Published:
    """Publish what was assembled, and the pictures at `pictured`, into build/site of `root`.

    Raises ToolFailed or Unfinished; build/site is then as it was.
    """
    build = root / "build"
    with one_at_a_time(build):
        write_files(theme(root, assembled.navigation), build / "theme")
        bundled = bundle_anew(root)
        shown = write_files(files_shown(assembled, pictured, root, site_url), build / "shown")
        with ThreadPoolExecutor() as pool:
            beside = (*assembled.beside, *learning_systems(assembled.courses, root, site_url))
            storing = pool.submit(write_files, beside, build / "downloads")
            frame = frame_key(root, engine)
            pages, made = publish_pages(map(engine_file, assembled.pages), root, engine, frame, audience)
            if bundled or shown.made - {SCRIPT}:
                audience.renew(None)
            stored = storing.result()
        drafts = shown.drafts | stored.drafts
        refuse_faults(pages, drafts.keys())
        drafts |= {path: f"{page.draft} {frame}" for path, page in pages.items()}
        key = key_of(*(f"{path} {draft}" for path, draft in sorted(drafts.items())))
        built = put_in_place(build / "site", (build / "pages", build / "shown", build / "downloads"), key)
        return Published(made + len(shown.made) + len(stored.made), built)


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


def files_shown(assembled: Assembled, pictured: Iterable[str], root: Path, site_url: str) -> Iterator[MadeFile]:
    """Yield what pages show beside their words, and what hosts and search engines read: all that is quickly made."""
    yield from assets(root, assembled.version)
    yield from fonts(root)
    yield from pictures(root, pictured)
    yield from sitemap(assembled.pages, site_url)
    yield text_file("_headers", headers_file())
    # On GitHub's host, without it, a folder whose name begins with a low line is left out.
    yield text_file(".nojekyll", "")
