"""Turns a page as an engine wrote it into one of the site: policy in, downloads under their own names, links read."""

import re

from selectolax.lexbor import LexborHTMLParser

from highnote.publish.links import PageLinks, links_of
from highnote.publish.policy import refuse_unsafe, with_policy

# That no engine may take a download for a page, its end is hidden on the way here; some hosts would answer it with 404.
HIDDEN_DOWNLOAD = re.compile(r'(\bhref="[^"]*)%2Emd(?=["#])')
INDENT = re.compile(r"\n\s+")


def finished(path: str, html: str) -> tuple[str, PageLinks]:
    """Return a page of the site with its links; raises NotAllowed."""
    html = without_indent(HIDDEN_DOWNLOAD.sub(r"\1.md", html))
    page = LexborHTMLParser(html)
    refuse_unsafe(page)
    return with_policy(html), links_of(path, page)


def without_indent(html: str) -> str:
    """Take the spaces at the beginning of lines, and empty lines, out of the frame; in the text they mean something."""
    head, begins, rest = html.partition('id="content"')
    text, ends, foot = rest.rpartition("</main>")
    return INDENT.sub("\n", head) + begins + text + ends + INDENT.sub("\n", foot) if begins and ends else html
