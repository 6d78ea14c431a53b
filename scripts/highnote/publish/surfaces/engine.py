"""Writes a page for the site engine: front matter that the frame reads, and HTML that the engine leaves alone."""

import json
import re
from functools import partial

import htpy

from highnote.assemble.files import Draft, MadeFile, known
from highnote.assemble.pages.links import SURFACE
from highnote.assemble.pages.page import Heading, LazyPage, Page, PagePart

FENCE = re.compile(r"`{3,}|~{3,}")
NOT_YAML = re.compile("[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def engine_file(page: LazyPage) -> MadeFile:
    """Write a page, once it is made, as the file that the engine reads.

    Each is an index.md in a folder of its own: one engine rewrites relative links in HTML as seen from the file,
    the other leaves them as seen from the page, and only so both mean the same.
    """
    return MadeFile(f"{page.url}index.md", page.key, partial(engine_draft, page))


def engine_draft(page: LazyPage) -> Draft:
    """Make a page and write it."""
    return known(engine_text(page.make()).encode())


def engine_text(page: Page) -> str:
    """Write front matter and parts, an empty line between them: the engine takes each part for a block of HTML."""
    addresses = partial(relative, here=page.url)
    parts = (str(SURFACE.provider(addresses, part_html(part))) for part in page.parts)
    return f"---\n{front_text(page)}---\n\n" + "\n\n".join(FENCE.sub(escaped, part) for part in parts) + "\n"


def front_text(page: Page) -> str:
    """Write what the frame reads: each value is JSON, which is YAML too."""
    head = page.head
    front = {
        "version": page.version,
        "crumbs": [{"title": title, "url": url} for title, url in page.above],
        "title": head.title,
        "description": head.summary,
        "kind": head.kind,
        "code": head.code,
        "safe": "yes" if head.safe else "",
        "contents": [{"title": entry.title, "id": entry.id, "level": entry.level} for entry in page.contents],
    }
    return "".join(f"{name}: {quoted(value)}\n" for name, value in front.items() if value != "")


def quoted(value: object) -> str:
    """Write a value in the flow style of YAML; where YAML cannot be read, the engine would show it as Markdown."""
    return NOT_YAML.sub(lambda match: f"\\U{ord(match[0]):08x}", json.dumps(value, ensure_ascii=False))


def part_html(part: PagePart) -> htpy.Node:
    """Write a part as one block."""
    if isinstance(part, Heading):
        return htpy.Element(f"h{part.level}")(id=part.id)[part.title]
    return htpy.div(class_=part.kind or None)[part.html]


def escaped(match: re.Match[str]) -> str:
    """Escape signs that the engine would take for a fence of code, even inside HTML."""
    return "".join(f"&#{ord(sign)};" for sign in match[0])


def relative(to: str, here: str) -> str:
    """Return the address of a place as seen from a page; both are from the site's root, and `here` is a folder."""
    path, hash_sign, anchor = to.partition("#")
    if hash_sign and path in ("", here):
        return f"#{anchor}"
    if path.endswith(".md"):
        # A download. One engine takes every address that ends so for a page, and rewrites it; publish turns it back.
        path = path.removesuffix(".md") + "%2Emd"
    return ("../" * here.count("/") + path or "./") + hash_sign + anchor
