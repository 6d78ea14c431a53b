"""Writes what opens and closes the page of a playbook: its title, a note once it is due, its words and its sources."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import htpy
from htpy import Node as Html

from highnote.assemble.editions import Edition
from highnote.assemble.pages.items import spaced
from highnote.assemble.pages.links import WORD, link, terms_of
from highnote.assemble.pages.page import Block, Context, title_html
from highnote.assemble.pages.places import url_of_source
from highnote.assemble.wording.dates import date_words
from highnote.model import Playbook


def opening(kicker: Html, playbook: Playbook[Any], context: Context) -> Iterator[Block]:
    """Yield what opens a playbook, with a note that is seen once something on the page is due to be checked."""
    yield title_html(kicker, playbook.front.title, playbook.front.summary)
    days = review_days(playbook, context)
    if days:
        yield Block(review_note_html(min(days), context))


def review_days(playbook: Playbook[Any], context: Context) -> list[date]:
    """Return the days by which the page, and each of its sources, is looked at again."""
    known = context.library.vocabulary.by_id["sources"]
    days = [known[name].review_by for name in playbook.front.sources if name in known]
    return [*([playbook.front.review_by] if playbook.front.review_by else []), *days]


def review_note_html(due: date, context: Context) -> Html:
    """Write the note; a page that was built after that day shows it, and the script shows it on later days."""
    return htpy.review_note(due=str(due), hidden=due >= context.site.day)[
        htpy.p(".review-note", role="note")[
            htpy.b["Check before you rely on it."],
            " Something on this page was to be looked at again by ",
            day_html(due),
            ".",
        ]
    ]


def day_html(day: date) -> Html:
    """Write a day so that programs can read it too."""
    return htpy.time(datetime=str(day))[date_words(day)]


def foot(playbook: Playbook[Any], context: Context) -> Block:
    """Write what closes a playbook: its sources, when it is read again, its version, and where it is edited."""
    review = playbook.front.review_by
    facts: list[Html] = [htpy.span["Read again by ", day_html(review)]] if review else []
    facts.append(version_html(context.edition))
    if context.site.edit_base:
        facts.append(htpy.a(href=f"{context.site.edit_base}{playbook.path}", rel="nofollow")["Edit this page"])
    words, sources = words_html(playbook, context), sources_html(playbook, context)
    return Block([words, sources, htpy.p(".page-facts")[spaced(facts)]], "page-foot")


def foot_of_list(edition: Edition) -> Block:
    """Write what closes a page that is made from many files."""
    return Block(htpy.p(".page-facts")[version_html(edition)], "page-foot")


def version_html(edition: Edition) -> Html:
    """Say which version a page is; its sheets say the same."""
    return htpy.span[f"Version {edition}"]


def words_html(playbook: Playbook[Any], context: Context) -> Html:
    """Explain the words of the glossary that a page uses, so that nobody has to leave it, on paper either."""
    known = context.library.vocabulary.by_id["glossary"]
    terms = [known[name] for name in terms_of(playbook) if name in known]
    if not terms or not context.explained:
        return None
    return htpy.div(".page-words")[
        htpy.p(".page-words-title")["Words on this page"],
        htpy.dl[[htpy.div(id=f"{WORD}{term.id}")[htpy.dt[term.term], htpy.dd[term.means]] for term in terms]],
        htpy.p[link("glossary/", "All words")],
    ]


def sources_html(playbook: Playbook[Any], context: Context) -> Html:
    """List the sources that a page leans on."""
    known = context.library.vocabulary.by_id["sources"]
    used = [known[name] for name in playbook.front.sources if name in known]
    if not used:
        return None
    return htpy.details(".page-sources")[
        htpy.summary[f"Sources of this page ({len(used)})"],
        htpy.ul[
            [
                htpy.li[
                    link(url_of_source(source), source.title),
                    " ",
                    htpy.span(".muted")[f"{source.body}, checked {date_words(source.checked_on)}"],
                ]
                for source in used
            ]
        ],
    ]
