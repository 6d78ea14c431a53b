"""Makes the page that tries a reader's own browser: its words, and room for the trials."""

from dataclasses import replace

import htpy

from highnote.assemble.pages.handwritten import handwritten_page
from highnote.assemble.pages.page import Block, Context, Page
from highnote.model import Playbook, kinds


def prove_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: without script, its words alone say what the trials would do."""
    made = handwritten_page(page, context)
    *words, foot = made.parts
    return replace(made, parts=(*words, Block(htpy.Element("prove-here")[htpy.div(".prove-screen")]), foot))
