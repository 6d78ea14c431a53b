"""Makes the page of the handbook: what an author says of it, and the files."""

import htpy

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.items import code_html
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Page, head_of, page_of, prose_parts
from highnote.assemble.pages.places import HANDBOOK
from highnote.model import Playbook, kinds

FILES = {"high-note-a4.pdf": "PDF, A4", "high-note-letter.pdf": "PDF, Letter", "high-note.epub": "Book for a reader"}


def handbook_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page."""
    links = [
        htpy.li[
            link(
                f"{HANDBOOK}{name}",
                [words, " ", code_html(f".{name.rpartition('.')[2]}")],
                class_="download",
                download=True,
            )
        ]
        for name, words in FILES.items()
    ]
    parts = [
        *opening(None, page, context),
        Block([htpy.p(".downloads-word")["Download"], htpy.ul(".download-list")[links]], "downloads"),
        *prose_parts(without_title(page.lead), context),
        foot(page, context),
    ]
    return page_of(context, head_of(page), parts)
