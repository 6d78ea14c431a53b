"""Makes the page that asks whether to repair or to end: what an author wrote, with the scorecard to fill in."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.scorecard import bands_html, criteria_html, rungs_html, stops_html, waits_html
from highnote.model import Library, Part, Playbook, Prose, kinds
from highnote.model.tables import table_named

LIVE: dict[str, Callable[[Library], Html]] = {
    "stops": stops_html,
    "waits": waits_html,
    "rungs": rungs_html,
    "criteria": criteria_html,
    "bands": bands_html,
}


def deciding_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page."""
    parts: list[PagePart] = [*opening(None, page, context), *live_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *live_parts(section.parts, context)]
    return page_of(context, head_of(page), [*parts, foot(page, context)])


def live_parts(parts: Sequence[Part], context: Context) -> Iterator[PagePart]:
    """Yield prose, with something to fill in where a table of the vocabulary stands on other pages."""
    nodes = (node for part in parts if isinstance(part, Prose) for node in part.nodes)
    for name, group in groupby(nodes, key=table_named):
        if name in LIVE:
            yield Block(LIVE[name](context.library))
        else:
            yield from prose_parts((Prose(tuple(group)),), context)
