"""Links: what authors link to, as places on the site or addresses outside of it, and the links that pages hold.

A page does not know the surface that it will be written on. A link names a place on the site, and finds its address
only when it is written: relative to the page on the site, nothing but words in a file that stands alone.
"""

import posixpath
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import htpy
from htpy import Attribute, Context, Node

from highnote.assemble.pages.places import url_of, url_of_picture, url_of_source
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import FOLDERS
from highnote.model.vocabulary import Source

SAFE = ("https://", "http://", "mailto:")
WORD = "word-"

Addresses = Callable[[str], str | None]
"""Turns a place on the site into an address as seen from the page; None where the surface cannot lead there."""

SURFACE: Context[Addresses] = Context("surface")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: an address outside, or a place on the site; `kind` marks sources, terms and the former.

    `ticks` is the item that it leads to, where a box beside the link is to keep it.
    """

    to: str
    kind: str = ""
    ticks: Item | None = None

    @property
    def outside(self) -> bool:
        """Tell whether it leads away from the site."""
        return self.kind == "outside"


class Resolve(Protocol):
    """Turns what an author links to into a target, or into None where it leads nowhere."""

    def __call__(self, dest_url: str) -> Target | None: ...


@SURFACE.consumer
def link(addresses: Addresses, /, to: str, words: Node, **attributes: Attribute) -> Node:
    """Link to a place on the site, or with # alone on this page; words where the surface cannot lead there."""
    address = addresses(to)
    if address is None:
        return htpy.span({name: value for name, value in attributes.items() if name == "class_"})[words]
    return htpy.a(href=address, **attributes)[words]


@SURFACE.consumer
def picture(addresses: Addresses, /, to: str, words: str, **attributes: Attribute) -> Node:
    """Show a picture of the site, or its words where the surface cannot."""
    address = addresses(to)
    return htpy.img(src=address, alt=words, loading="lazy", **attributes) if address else words


@dataclass(frozen=True)
class Resolver:
    """Resolves the links of one file on one page; `explained` are the terms that the foot of the page explains.

    Where the page `may_tick`, links to items in its lists and tables have a box.
    """

    library: Library
    path: str
    explained: frozenset[str] = frozenset()
    may_tick: bool = False
    in_list: bool = False

    @property
    def listed(self) -> "Resolver":
        """Return what resolves the links in a list or a table of the page."""
        return replace(self, in_list=True)

    def __call__(self, dest_url: str) -> Target | None:
        if dest_url.startswith(SAFE):
            return Target(dest_url, "outside")
        scheme, colon, name = dest_url.partition(":")
        if colon:
            return self.of_scheme(scheme, name)
        path, hash_sign, anchor = dest_url.partition("#")
        if not path:
            return Target(f"#{anchor}")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path))
        playbook = self.library.by_path.get(file)
        if playbook:
            item = self.library.items_by_id.get(anchor.upper()) if self.may_tick and self.in_list else None
            return Target(url_of(playbook) + hash_sign + anchor, ticks=item)
        if file in self.library.pictures:
            return Target(url_of_picture(file))
        folder = file.removeprefix("playbooks/")
        return Target(f"{folder}/") if folder in FOLDERS else None

    def of_scheme(self, scheme: str, name: str) -> Target | None:
        """Resolve a link to a source or a term."""
        if scheme == "source":
            source = self.library.vocabulary.by_id["sources"].get(name)
            return Target(url_of_source(source), "source") if isinstance(source, Source) else None
        if scheme == "term" and name in self.library.vocabulary.by_id["glossary"]:
            return Target(f"#{WORD}{name}" if name in self.explained else f"glossary/#{name}", "term")
        return None


def terms_of(playbook: Playbook[Any]) -> list[str]:
    """Return the words of the glossary that a playbook links, in the order of its text."""
    links = (node.details["dest_url"].partition(":") for node in playbook.body.of_kind("Link"))
    return list(dict.fromkeys(name for scheme, _, name in links if scheme == "term"))
