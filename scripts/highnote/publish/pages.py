"""Puts pages through an engine, only those that changed, and keeps every finished page in build/pages with its links.

A page is made anew when what it says has changed, or its frame. What an engine reads in one run is in build/docs.
The page for what is not found belongs to the frame: its draft in the record is the key of the frame of all pages.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from highnote.assemble.files import Draft, MadeFile, key_of
from highnote.publish.audience import NOBODY, Audience
from highnote.publish.code import tools_key
from highnote.publish.engines import Engine
from highnote.publish.finish import finished
from highnote.publish.links import NOT_FOUND, Broken, PageLinks
from highnote.publish.policy import NotAllowed
from highnote.publish.unfinished import Unfinished
from highnote.publish.written import read_record, remove_all_but, write_record, write_whole


@dataclass(frozen=True, slots=True)
class FinishedPage:
    """A finished page: the key of all that could change it, the key of what it says, and its links."""

    key: str
    draft: str
    links: PageLinks


@dataclass(frozen=True, slots=True)
class Stale:
    """A page to make: its path below build/docs and on the site, its key, and what it says."""

    source: str
    path: str
    key: str
    draft: Draft


def publish_pages(
    files: Iterable[MadeFile], root: Path, engine: Engine, frame: str, audience: Audience = NOBODY
) -> tuple[dict[str, FinishedPage], int]:
    """Bring build/pages up to date; return all pages, and how many were made. Raises ToolFailed or Unfinished.

    A page that somebody has open comes first.
    """
    store, files = root / "build" / "pages", tuple(files)
    before, made = kept_pages(store, frame), 0
    pages: dict[str, FinishedPage] = {}
    remove_all_but({NOT_FOUND, *map(html_path, files)}, store)
    for batch in batches(files, audience.open_pages()):
        right, stale = parted(batch, before)
        pages |= right
        if stale:
            # Forgotten before they are written: a record that outlives a killed build would vouch for other bytes.
            keep(store, without(before | pages, stale))
            pages |= through_engine(stale, store, root, engine, frame)
            keep(store, without(before, stale) | pages)
            audience.renew([page.path for page in stale])
            made += len(stale)
    keep(store, pages)
    return pages, made


def batches(files: tuple[MadeFile, ...], first: frozenset[str]) -> Iterator[list[MadeFile]]:
    """Part files into those that come first, if there are any, and the others."""
    opened = [file for file in files if html_path(file) in first]
    if opened:
        yield opened
    yield [file for file in files if html_path(file) not in first]


def html_path(file: MadeFile) -> str:
    """Return the path of a page on the site."""
    return file.path.removesuffix(".md") + ".html"


def without(pages: Mapping[str, FinishedPage], stale: list[Stale]) -> dict[str, FinishedPage]:
    """Return the pages but for those that are stale."""
    paths = {page.path for page in stale}
    return {path: page for path, page in pages.items() if path not in paths}


def parted(
    files: Iterable[MadeFile], before: Mapping[str, FinishedPage]
) -> tuple[dict[str, FinishedPage], list[Stale]]:
    """Part the pages into those that are right as they are, and those to make."""
    right, stale = {path: page for path, page in before.items() if path == NOT_FOUND}, []
    for file in files:
        path, key = html_path(file), key_of(tools_key(), file.key)
        page = before.get(path)
        if page and page.key == key:
            right[path] = page
            continue
        draft = file.draft()
        if page and page.draft == draft.key:
            right[path] = replace(page, key=key)
        else:
            stale.append(Stale(file.path, path, key, draft))
    return right, stale


def through_engine(stale: list[Stale], store: Path, root: Path, engine: Engine, frame: str) -> dict[str, FinishedPage]:
    """Put pages through the engine, finish them and keep them; raises ToolFailed, or Unfinished with all reasons."""
    docs = root / "build" / "docs"
    shutil.rmtree(docs, ignore_errors=True)
    for page in stale:
        write_whole(docs / page.source, page.draft.make())
    built = engine.run(root)
    pages, reasons = {}, []
    for path, key, draft in ((NOT_FOUND, "", frame), *((page.path, page.key, page.draft.key) for page in stale)):
        try:
            html, links = finished(path, (built / path).read_text(encoding="utf-8"))
        except FileNotFoundError:
            reasons.append(f"{path}: the site engine made no such page")
        except NotAllowed as error:
            reasons.append(f"{path}: the page holds {error}")
        except Broken as error:
            reasons.append(f"{path}: {error}")
        else:
            write_whole(store / path, html.encode())
            pages[path] = FinishedPage(key, draft, links)
    if reasons:
        raise Unfinished(reasons)
    return pages


def kept_pages(store: Path, frame: str) -> dict[str, FinishedPage]:
    """Return the pages that are there; none if their frame was another one, for then all are to be made."""
    record = read_record(record_of(store))
    try:
        pages = {path: page_of(path, kept) for path, kept in record.items() if (store / path).is_file()}
    except (KeyError, TypeError):
        return {}
    return pages if NOT_FOUND in pages and pages[NOT_FOUND].draft == frame else {}


def page_of(path: str, kept: Mapping[str, Any]) -> FinishedPage:
    """Read what is kept of a page."""
    return FinishedPage(kept["key"], kept["draft"], PageLinks(path, frozenset(kept["anchors"]), kept["leads"]))


def keep(store: Path, pages: Mapping[str, FinishedPage]) -> None:
    """Write the record of the pages that are there."""
    record = {
        path: {
            "key": page.key,
            "draft": page.draft,
            "anchors": sorted(page.links.anchors),
            "leads": page.links.leads,
        }
        for path, page in pages.items()
    }
    write_record(record_of(store), record)


def record_of(store: Path) -> Path:
    """Return where the record of the pages is."""
    return store.with_name(f"{store.name}.json")
