"""Reads built pages: where they stand, where their links lead, and which of them have faults."""

from collections.abc import Callable, Iterable, Mapping
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

BELOW = "https://site.example/some/where/"
# A host shows it at any depth, so its addresses begin at the host's root.
NOWHERE = "404.html"
Pages = Mapping[str, LexborHTMLParser]


def pages_of(files: Mapping[str, bytes]) -> Pages:
    """Read the pages among some files."""
    return {path: LexborHTMLParser(content.decode()) for path, content in files.items() if path.endswith(".html")}


def faulty(pages: Pages, faults: Callable[[LexborHTMLParser], Iterable[object]]) -> dict[str, list[object]]:
    """Return the pages with faults, and what they are."""
    found = {path: list(faults(page)) for path, page in pages.items()}
    return {path: all_of_it for path, all_of_it in found.items() if all_of_it}


def address_on(path: str, link: str) -> str:
    """Return where a link on a page leads."""
    return urljoin(BELOW + path.removesuffix("index.html"), link)


def file_at(address: str) -> str:
    """Return the file that a host answers an address with."""
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(BELOW).path)
    return f"{path}index.html" if path.endswith("/") or not path else path


def words_of(node: LexborNode) -> str:
    """Return the words of an element as one line."""
    return " ".join(node.text().split())


def shown(node: LexborNode) -> str:
    """Return the start of an element, to find it by."""
    return (node.html or "")[:120]
