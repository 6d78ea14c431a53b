"""Makes the page that checks a letter: room for the check, and below it what may not be written, for every reader."""

from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.pages.handwritten import handwritten_page
from highnote.assemble.pages.items import separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart
from highnote.assemble.pages.places import url_of_source
from highnote.assemble.pages.scorecard import homes_html
from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook, kinds
from highnote.model.harms import Harm


def check_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page; the room of the check stands before the list."""
    made = handwritten_page(page, context)
    *words, foot = made.parts
    at = next(index for index, part in enumerate(words) if isinstance(part, Heading))
    room = Block(htpy.Element("letter-check")[htpy.div(".letter-screen")])
    harms = [part for harm in context.library.vocabulary.harms for part in harm_parts(harm, context.library)]
    return replace(made, parts=(*words[:at], room, *words[at:], *harms, foot))


def harm_parts(harm: Harm, library: Library) -> tuple[PagePart, ...]:
    """Write one harm: an example, why it harms, what to write instead, where it counts, and where to read on."""
    return (
        Heading(harm.title, 3, harm.id),
        Block(
            [
                htpy.p["Not: ", htpy.q[harm.example]],
                htpy.p[harm.why],
                htpy.p["Better:"],
                htpy.ul[[htpy.li[htpy.q[words]] for words in harm.better]],
                htpy.p(".muted")[where_html(harm, library), homes_html(harm.at, library), sources_html(harm, library)],
            ],
            "prose harm-said",
        ),
    )


def where_html(harm: Harm, library: Library) -> Html:
    """Say in which cases and letters a harm counts; nothing if in all that leaves the firm."""
    said = [applies_words(library, harm.applies)] if harm.applies.clauses else []
    if harm.only_in:
        said.append(f"Only in {joined(titles(harm.only_in, library), 'or')}.")
    if harm.not_in:
        said.append(f"Not in {joined(titles(harm.not_in, library), 'or')}, which legal writes.")
    if harm.inside:
        said.append("Papers for your own people count too.")
    return f"{' '.join(said)} " if said else None


def titles(names: tuple[str, ...], library: Library) -> list[str]:
    """Return the titles of templates."""
    return [f"“{library.by_id[name].front.title}”" for name in names]


def sources_html(harm: Harm, library: Library) -> Html:
    """Link the rules of law, each with the place where it holds."""
    sources = [library.vocabulary.by_id["sources"][name] for name in harm.sources]
    named: list[Html] = [
        [jurisdiction_words(each.jurisdiction), ": ", link(url_of_source(each), each.title)] for each in sources
    ]
    return [" Law: ", separated(named, "; "), "."] if named else None
