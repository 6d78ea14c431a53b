"""Writes a page for a learning system: an HTML file beside its script and style, under a content policy of its own.

A link to another page of the site leads to its address where one is given, and becomes its words where none is; so does
a link to a part of the lesson that a learner is not shown.
"""

import re

import htpy

from highnote.assemble.pages.links import SURFACE, Addresses
from highnote.assemble.pages.page import Page
from highnote.publish.surfaces.alone import addresses_on
from highnote.publish.surfaces.engine import part_html

SCRIPT, STYLE = "course.js", "course.css"
RULES = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
)
# Where the record store is, is known only when a learner begins.
ASKS_A_STORE = "connect-src https: http:"
ID, ANCHOR = re.compile(r' id="([^"]+)"'), re.compile(r' href="#([^"]+)"')


def course_text(page: Page, share: int, site: str = "", *, asks: bool = False) -> str:
    """Write a page; `share` of 100 passes its quiz, and one that `asks` may call a record store."""
    policy = "; ".join((*RULES, *([ASKS_A_STORE] if asks else [])))
    document = htpy.html(lang="en-GB")[
        htpy.head[
            htpy.meta(charset="utf-8"),
            htpy.meta({"http-equiv": "Content-Security-Policy"}, content=policy),
            htpy.meta(name="viewport", content="width=device-width,initial-scale=1"),
            htpy.meta(name="referrer", content="no-referrer"),
            htpy.meta(name="description", content=page.head.summary),
            htpy.title[page.head.title],
            htpy.link(rel="stylesheet", href=STYLE),
            htpy.script(src=SCRIPT, defer=True),
        ],
        htpy.body[
            htpy.lms_course({"pass": share, "lesson": page.head.code})[
                htpy.main(".page", data_kind=page.head.kind)[[part_html(part) for part in page.parts]]
            ]
        ],
    ]
    addresses = addresses_on(page, site)
    text = str(SURFACE.provider(addresses, document))
    dead = set(ANCHOR.findall(text)) - set(ID.findall(text))
    return str(SURFACE.provider(without(dead, addresses), document)) if dead else text


def without(dead: set[str], addresses: Addresses) -> Addresses:
    """Return addresses that do not lead to some places on the page."""
    closed = {f"#{place}" for place in dead}

    def address(to: str) -> str | None:
        found = addresses(to)
        return None if found in closed else found

    return address
