"""Writes what indexes are made of: cards, one for each page that they lead to, and lists of pointers."""

from collections.abc import Sequence
from typing import Any

import htpy
from htpy import Node as Html

from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block
from highnote.assemble.pages.places import url_of
from highnote.model import Playbook

EMPTY = htpy.p(".empty")["There is nothing here yet."]


def cards_html(cards: Sequence[Html]) -> Html:
    """Write cards as a list, or say that there are none."""
    return htpy.ul(".cards")[cards] if cards else EMPTY


def rows_html(cards: Sequence[Html]) -> Html:
    """Write cards as a list to scan: on a phone each has one line or two."""
    return htpy.ul(".cards.rows")[cards]


def card_html(book: Playbook[Any], facts: str) -> Html:
    """Write the card of one playbook: its title, its summary and a line of facts."""
    return htpy.li(".card")[
        link(url_of(book), book.front.title, class_="card-link"),
        htpy.p[book.front.summary],
        htpy.p(".muted")[facts],
    ]


def pointers_block(rows: Sequence[Html]) -> Block:
    """Write a list of short links."""
    return Block(htpy.ul(".pointers")[rows])


def pointer_to(book: Playbook[Any]) -> Html:
    """Point to one page, with its code and what it is about."""
    about = htpy.span(".muted")[book.front.summary]
    return htpy.li[link(url_of(book), book.front.title), " ", htpy.span(".code")[book.id], " ", about]


def facts_card(rows: Sequence[tuple[str, Html]]) -> Block:
    """Write terms with their values on a card; those without a value are left out."""
    pairs = [htpy.div[htpy.dt[term], htpy.dd[value]] for term, value in rows if value]
    return Block(htpy.dl(".facts")[pairs], "facts-card")
