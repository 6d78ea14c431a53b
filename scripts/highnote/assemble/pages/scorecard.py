"""Writes the scorecard to fill in: what beats every score, the rungs of repair, the card of one scorer, and the bands.

It can be read, ticked and printed without script. The element reads weights and limits from here.
"""

from collections.abc import Iterable, Iterator, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.pages.items import separated, spaced
from highnote.assemble.pages.links import link
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.prose import table
from highnote.assemble.wording.scorecard import limits
from highnote.assemble.wording.sentences import counted
from highnote.model import Library
from highnote.model.homes import Home, home_of
from highnote.model.scorecard import HIGHEST_MARK, TALK_OVER, Criterion, Stop


def stops_html(library: Library) -> Html:
    """Ask for what ends the scoring today."""
    stops = [stop for stop in library.vocabulary.stops if stop.kind == "stop"]
    return asked_html("Stop: nobody scores, and legal leads today", stops, library)


def waits_html(library: Library) -> Html:
    """Ask for what keeps the firm from ending now."""
    stops = [stop for stop in library.vocabulary.stops if stop.kind == "wait"]
    return asked_html("Hold: do not end yet, whatever the score", stops, library)


def asked_html(legend: str, stops: Iterable[Stop], library: Library) -> Html:
    """Write boxes; each one that is ticked shows what to do instead of scoring."""
    return htpy.div(".stops")[htpy.fieldset[htpy.legend[legend], [stop_html(stop, library) for stop in stops]]]


def stop_html(stop: Stop, library: Library) -> Html:
    """Write one box."""
    key = f"stop-{stop.id}"
    box = htpy.input(
        ".item-box",
        type="checkbox",
        id=key,
        data_stop=stop.id,
        data_kind=stop.kind,
        autocomplete="off",
        aria_describedby=f"{key}-do",
    )
    return htpy.div(".stop")[
        htpy.div(".item-row")[box, htpy.label(".item-text", for_=key)[stop.title]],
        htpy.p(".stop-do", id=f"{key}-do")[stop.do, " ", homes_html(stop.at, library)],
    ]


def homes_html(names: Iterable[str], library: Library) -> Html:
    """Link where a reader reads on."""
    homes = [home for home in (home_of(library, name) for name in names) if home]
    return ["Read on: ", separated([home_html(home) for home in homes], ", "), "."] if homes else None


def home_html(home: Home) -> Html:
    """Link one place by its title."""
    return link(url_of(home.playbook) + (f"#{home.anchor}" if home.anchor else ""), home.title)


def rungs_html(library: Library) -> Html:
    """Write the rungs of repair in their order."""
    rungs = enumerate(library.vocabulary.rungs, start=1)
    return rows_html(
        ("Rung", "Fits when", "Takes"),
        [(f"{number}. {rung.title}", rung.fits, rung.takes) for number, rung in rungs],
    )


def rows_html(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    """Write plain words as a table."""
    cells = [[htpy.td(data_label=head)[cell] for head, cell in zip(heads, row, strict=True)] for row in rows]
    headings = [htpy.th(scope="col")[head] for head in heads]
    return table(", ".join(heads), headings, [htpy.tr[row] for row in cells], [heads, *rows])


def criteria_html(library: Library) -> Html:
    """Write the card of one scorer; the element makes a second one of it."""
    criteria = library.vocabulary.criteria
    return htpy.score_card(data_highest=HIGHEST_MARK, data_talk_over=TALK_OVER)[
        htpy.section(".card-of-scorer", aria_labelledby="scorer-1")[
            htpy.h3(".scorer", id="scorer-1", tabindex="-1")["First scorer"],
            htpy.p(".scorer-name")[
                htpy.label(for_="scorer-1-name")["Name or initials"],
                htpy.input(type="text", id="scorer-1-name", data_name=True, maxlength=60, autocomplete="off"),
            ],
            htpy.ol(".criteria")[[criterion_html(criterion) for criterion in criteria]],
        ],
        htpy.kept_line(role="status", hidden=True),
        htpy.p(".card-alone")[
            f"Use one card for each scorer. Add up the {counted(len(criteria), 'line')} by hand: mark × weight."
        ],
    ]


def criterion_html(criterion: Criterion) -> Html:
    """Write one line of the card: what it weighs, what the ends of the scale mean, the marks, and room for the fact."""
    key = f"scorer-1-{criterion.id}"
    return htpy.li(
        ".criterion",
        data_criterion=criterion.id,
        data_title=criterion.title,
        data_weight=criterion.weight,
        data_at_zero=criterion.at_zero or None,
    )[
        htpy.fieldset(aria_describedby=f"{key}-ends")[
            htpy.legend[criterion.title, " ", htpy.span(".weight")[f"(weight {criterion.weight})"]],
            htpy.div(".marks")[spaced(marks_html(key))],
        ],
        htpy.p(".mark-ends", id=f"{key}-ends")[
            htpy.span[htpy.b["0"], f" {criterion.stays}"],
            " ",
            htpy.span[htpy.b[str(HIGHEST_MARK)], f" {criterion.ends}"],
        ],
        htpy.div(".fact-of-mark")[
            htpy.label(for_=f"{key}-fact")["Fact, with its date"],
            htpy.textarea(id=f"{key}-fact", data_fact=criterion.id, rows=1, maxlength=500, autocomplete="off"),
            htpy.p(".fact-fault", id=f"{key}-fault", hidden=True),
        ],
    ]


def marks_html(key: str) -> Iterator[Html]:
    """Yield the marks to choose from."""
    for mark in map(str, range(HIGHEST_MARK + 1)):
        yield htpy.label(".mark")[htpy.input(type="radio", name=key, value=mark, autocomplete="off"), htpy.span[mark]]


def bands_html(library: Library) -> Html:
    """Write what each score points to, and what to do then."""
    heads = ("Score", "Points to", "Then")
    bands = list(zip(limits(library), library.vocabulary.bands, strict=True))
    rows = [
        htpy.tr(data_band=band.id, data_least=band.least, data_title=band.title)[
            htpy.td(data_label="Score")[said],
            htpy.td(data_label="Points to")[band.title],
            htpy.td(".band-do", data_label="Then")[band.do, " ", homes_html(band.at, library)],
        ]
        for said, band in bands
    ]
    headings = [htpy.th(scope="col")[head] for head in heads]
    return table(", ".join(heads), headings, rows, [heads, *((said, band.title, band.do) for said, band in bands)])
