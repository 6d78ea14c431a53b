"""Finds dead links and anchors in the built site, over all its pages at once."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

NOT_FOUND = "404.html"
POINTERS = (("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("source", "src"))


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What a page offers as anchors, and the places on the site to which its links lead, by address."""

    path: str
    anchors: frozenset[str]
    leads: Mapping[str, str]


class Broken(Exception):
    """A page that cannot be right, whatever the others are; the message says what is wrong."""


def links_of(path: str, page: LexborHTMLParser) -> PageLinks:
    """Collect a page's anchors and its links within the site; raises Broken."""
    ids = [node.attributes["id"] for node in page.css("[id]") if node.attributes["id"]]
    anchors = frozenset(ids)
    if len(anchors) < len(ids):
        double = next(name for name in ids if ids.count(name) > 1)
        raise Broken(f'the id "{double}" stands twice')
    targets = {
        target
        for tag, name in POINTERS
        for node in page.css(f"{tag}[{name}]")
        if (target := node.attributes[name]) is not None
    }
    leads = {target: place_of(path, target) for target in sorted(targets)}
    return PageLinks(path, anchors, {target: place for target, place in leads.items() if place is not None})


def place_of(page: str, target: str) -> str | None:
    """Return the file, with its anchor, that an address leads to; None if it leaves the site. Raises Broken."""
    try:
        parts = urlsplit(target)
    except ValueError:
        raise Broken(f'the link "{target}" is not an address') from None
    if parts.scheme or parts.netloc:
        return None
    anchor = f"#{unquote(parts.fragment)}" if parts.fragment else ""
    if not parts.path.startswith("/"):
        return file_at(page, parts.path) + anchor
    if page != NOT_FOUND:
        raise Broken(f'the link "{target}" begins at the host\'s root, so it breaks on a sub-path')
    return f"/{file_at(page, parts.path)}{anchor}"


def dead_links(pages: Iterable[PageLinks], files: AbstractSet[str]) -> Iterator[str]:
    """Yield a sentence for each link to a place that is neither on a page nor another file."""
    anchors = {page.path: page.anchors for page in pages}
    places = {f"{path}#{anchor}" for path in anchors for anchor in anchors[path]} | anchors.keys() | files
    for page in pages:
        for target, place in page.leads.items():
            if place not in places:
                reason = why_dead(place, anchors, files | anchors.keys())
                if reason:
                    yield f'{page.path}: the link "{target}" {reason}'


def why_dead(place: str, anchors: Mapping[str, frozenset[str]], files: AbstractSet[str]) -> str:
    """Say why a place is not there; empty if it is there after all."""
    path, _, anchor = place.partition("#")
    if path.startswith("/"):
        path = without_the_way_to_the_site(path.lstrip("/"), files)
    if path not in files:
        return "leads to no file"
    return "leads to no anchor" if anchor and path in anchors and anchor not in anchors[path] else ""


def without_the_way_to_the_site(path: str, files: AbstractSet[str]) -> str:
    """Return the file that an address from the host's root leads to, wherever below the host the site lies."""
    parts = path.split("/")
    return next((end for end in ("/".join(parts[start:]) for start in range(len(parts))) if end in files), path)


def file_at(page: str, path: str) -> str:
    """Return the file that a relative address leads to, index.html for a folder."""
    if not path:
        return page
    start = "" if path.startswith("/") else posixpath.dirname(page)
    joined = posixpath.normpath(posixpath.join("/", start, unquote(path))).lstrip("/")
    folder = path.endswith(("/", "/.", "/..")) or path in (".", "..")
    return posixpath.join(joined, "index.html") if folder else joined
