"""Reads what links and pictures point to.

source:alaybek-2022   term:lien   https://…   mailto:…   ../phases/08-access.md#acc-02   #items
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from highnote.model.markdown import Body, Node
from highnote.problem import Place

# Browsers drop these from an address before they look at its scheme.
DROPPED = re.compile(r"[\x00-\x20\x7f-\xa0]+")
NO_SCHEME = re.compile(r"[/?#]")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or a picture: its scheme in small letters and what follows it.

    Without a scheme, `file` is the path from the project's root, which begins with "../" outside of the project
    and is empty for an address that does not begin at its page; `anchor` is what stands behind #.
    """

    kind: str
    node: Node
    body: Body
    scheme: str
    target: str
    file: str = ""
    anchor: str = ""

    @property
    def address(self) -> str:
        """Return the whole address."""
        return str(self.node.details["dest_url"])

    @property
    def path(self) -> str:
        """Return the path of the file that holds the link."""
        return self.body.path

    @property
    def place(self) -> Place:
        """Return the place of the link."""
        return self.body.place(self.node.start)


def links_of(body: Body) -> Iterator[Link]:
    """Yield the links and pictures of a body."""
    yield from (link_of(body, node) for node in body.of_kind("Link", "Image"))


def link_of(body: Body, node: Node) -> Link:
    """Read one link or picture."""
    address = node.details["dest_url"]
    if node.details["link_type"] == "Email":
        return Link(node.kind, node, body, "mailto", address)
    scheme, colon, rest = address.partition(":")
    if colon and not NO_SCHEME.search(scheme):
        return Link(node.kind, node, body, DROPPED.sub("", scheme).lower(), rest)
    path, _, anchor = address.partition("#")
    if path.startswith(("/", "\\")):
        return Link(node.kind, node, body, "", address, "", unquote(anchor))
    file = posixpath.normpath(posixpath.join(posixpath.dirname(body.path), unquote(path))) if path else body.path
    return Link(node.kind, node, body, "", address, file, unquote(anchor))
