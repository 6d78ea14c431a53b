"""Knows where everything stands on the site, and turns what authors link to into addresses.

Addresses are relative to the page that holds them, so the site works below any path and from a folder.
"""

import posixpath
import re
from dataclasses import dataclass

from highnote.assemble.pages.html import OUTSIDE, SAFE, Target
from highnote.model import Library, Playbook
from highnote.model.kinds import FOLDER_OF, FOLDERS
from highnote.model.vocabulary import Source

EVERYWHERE = "any"
WORD = "word-"
NOT_PLAIN = re.compile(r"[^\w./~-]")


def url_of(playbook: Playbook) -> str:
    """Return a playbook's address from the site's root; it ends in a slash, and the home page's is empty."""
    if playbook.kind == "page":
        way = playbook.path.removeprefix("docs/").removesuffix(".md")
        return plain_way(f"/{way}/".removesuffix("/index/").strip("/") + "/").removeprefix("/")
    return plain_way(f"{FOLDER_OF[playbook.kind]}/{playbook.slug}/")


def url_of_source(source: Source) -> str:
    """Return the address of a source: those of one place stand on a page of their own, because all together weigh too much."""
    return f"{url_of_sources(source.jurisdiction)}#{source.id}"


def url_of_sources(jurisdiction: str) -> str:
    """Return the address of the register of one place; what holds everywhere stands on the first page."""
    return "sources/" if jurisdiction == EVERYWHERE else plain_way(f"sources/{jurisdiction}/")


def url_of_picture(path: str) -> str:
    """Return the address of a picture from the site's root."""
    return path.removeprefix("docs/")


def plain_way(way: str) -> str:
    """Return an address without signs that mean something in addresses, whatever a file is called."""
    return NOT_PLAIN.sub("-", way)


def relative(to: str, here: str) -> str:
    """Return the address of `to` as seen from `here`; both are from the site's root, and `here` is a folder."""
    path, hash_sign, anchor = to.partition("#")
    if hash_sign and path == here:
        return f"#{anchor}"
    if path.endswith(".md"):
        # A download. One engine takes every address that ends so for a page, and rewrites it; publish turns it back.
        path = path.removesuffix(".md") + "%2Emd"
    return ("../" * here.count("/") + path or "./") + hash_sign + anchor


@dataclass(frozen=True)
class Resolver:
    """Resolves the links of one file on one page."""

    library: Library
    path: str
    here: str

    def __call__(self, target: str) -> Target | None:
        if target.startswith(SAFE):
            return target, OUTSIDE
        scheme, colon, name = target.partition(":")
        if colon:
            return self.of_scheme(scheme, name)
        path, hash_sign, anchor = target.partition("#")
        if not path:
            return f"#{anchor}", ""
        file = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path))
        playbook = self.library.by_path.get(file)
        if playbook:
            return relative(url_of(playbook) + hash_sign + anchor, self.here), ""
        if file in self.library.pictures:
            return relative(url_of_picture(file), self.here), ""
        if file.removeprefix("playbooks/") in FOLDERS:
            return relative(f"{file.removeprefix('playbooks/')}/", self.here), ""
        return None

    def of_scheme(self, scheme: str, name: str) -> Target | None:
        """Resolve a link to a source or a term."""
        if scheme == "source" and name in self.library.vocabulary.by_id["sources"]:
            return relative(url_of_source(self.library.vocabulary.by_id["sources"][name]), self.here), "source"
        if scheme == "term" and name in self.library.vocabulary.by_id["glossary"]:
            explained = name in terms_of(self.library.by_path.get(self.path), self.here)
            return (f"#{WORD}{name}" if explained else relative(f"glossary/#{name}", self.here)), "term"
        return None


def terms_of(playbook: Playbook | None, here: str) -> list[str]:
    """Return the words of the glossary that a page explains in its foot: those of its own text, in their order."""
    if not playbook or not here or url_of(playbook) != here:
        return []
    links = (node.details["dest_url"].partition(":") for node in playbook.body.of_kind("Link"))
    return list(dict.fromkeys(name for scheme, _, name in links if scheme == "term"))
