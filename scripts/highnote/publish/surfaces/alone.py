"""Writes a page as one HTML file that stands alone: no engine, no script, no other file, nothing asked of a network.

A link to a place on the same page works; one to another page of the site becomes its words, or an address of the site
where one is given.
"""

import htpy

from highnote.assemble.pages.links import SURFACE, Addresses
from highnote.assemble.pages.page import Page
from highnote.publish.surfaces.engine import part_html


def alone_text(page: Page, style: str = "", site: str = "") -> str:
    """Write a page with its style inside; `site` is the address of the site's root, which links then lead to."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    document = htpy.html(lang="en-GB")[
        htpy.head[
            htpy.meta(charset="utf-8"),
            htpy.meta({"http-equiv": "Content-Security-Policy"}, content=policy),
            htpy.meta(name="viewport", content="width=device-width,initial-scale=1"),
            htpy.meta(name="description", content=page.head.summary),
            htpy.title[page.head.title],
            htpy.style[style] if style else None,
        ],
        htpy.body[htpy.main(".page", data_kind=page.head.kind)[[part_html(part) for part in page.parts]]],
    ]
    return str(SURFACE.provider(addresses_on(page, site), document))


def addresses_on(page: Page, site: str) -> Addresses:
    """Return what turns a place on the site into an address as seen from this file."""

    def address(to: str) -> str | None:
        path, hash_sign, anchor = to.partition("#")
        if hash_sign and path in ("", page.url):
            return f"#{anchor}"
        return f"{site}{to}" if site else None

    return address
