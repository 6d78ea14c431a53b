"""Finds dead links and anchors in the built site, over all its pages at once."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

POINTERS = (("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("source", "src"))


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What one page offers as anchors, and what it points to."""

    path: str
    anchors: frozenset[str]
    targets: tuple[str, ...]
    double: tuple[str, ...]


def links_of(path: str, page: LexborHTMLParser) -> PageLinks:
    """Collect a page's anchors, links and ids given twice."""
    ids = [node.attributes["id"] for node in page.css("[id]") if node.attributes["id"]]
    targets = [
        node.attributes[name]
        for tag, name in POINTERS
        for node in page.css(f"{tag}[{name}]")
        if node.attributes[name] is not None
    ]
    double = tuple(sorted({name for name in ids if ids.count(name) > 1})) if len(ids) != len(set(ids)) else ()
    return PageLinks(path, frozenset(ids), tuple(dict.fromkeys(targets)), double)


def dead_links(pages: Iterable[PageLinks], files: frozenset[str]) -> Iterator[str]:
    """Yield a sentence for each link that leads nowhere, and for each id that a page has twice."""
    by_path = {page.path: page for page in pages}
    for page in by_path.values():
        for name in page.double:
            yield f'{page.path}: the id "{name}" stands twice'
        for target in page.targets:
            reason = why_dead(page, target, by_path, files)
            if reason:
                yield f'{page.path}: the link "{target}" {reason}'


def why_dead(page: PageLinks, target: str, pages: dict[str, PageLinks], files: frozenset[str]) -> str:
    """Say why a link leads nowhere; empty if it leads somewhere or leaves the site."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return "is not an address"
    if parts.scheme or parts.netloc:
        return ""
    if parts.path.startswith("/") and page.path != "404.html":
        return "begins at the host's root, so it breaks on a sub-path"
    path = file_at(page.path, parts.path)
    if parts.path.startswith("/"):
        path = without_the_way_to_the_site(path, files)
    if path not in files:
        return "leads to no file"
    anchor = unquote(parts.fragment)
    if anchor and path in pages and anchor not in pages[path].anchors:
        return "leads to no anchor"
    return ""


def without_the_way_to_the_site(path: str, files: frozenset[str]) -> str:
    """Return the file that an address from the host's root leads to, wherever below the host the site lies."""
    parts = path.split("/")
    return next((end for end in ("/".join(parts[start:]) for start in range(len(parts))) if end in files), path)


def file_at(page: str, path: str) -> str:
    """Return the file that a relative address leads to, index.html for a folder."""
    if not path:
        return page
    start = "" if path.startswith("/") else posixpath.dirname(page)
    joined = posixpath.normpath(posixpath.join("/", start, unquote(path))).lstrip("/")
    folder = path.endswith("/") or path in (".", "..") or path.endswith(("/.", "/.."))
    return posixpath.join(joined, "index.html") if folder else joined
