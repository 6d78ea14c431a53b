"""Writes the role-plays of a lesson, what only one side knows folded away, and the sheet that scores them."""

from collections.abc import Iterator, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import pointers_block
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, PagePart, prose_parts
from highnote.model import Prose, Section
from highnote.model.anchors import slug_of
from highnote.model.markdown import Node
from highnote.model.role_plays import (
    ANCHORS,
    CHARACTERS,
    HIDDEN,
    PASSES,
    PRACTISES,
    SCENE,
    TENSION,
    RolePlay,
    Rubric,
    RubricLine,
    role_plays_of,
    rubric_of,
)

MARKS = range(5)


def role_play_parts(section: Section, context: Context) -> Iterator[PagePart]:
    """Yield an activity with role-plays: how to play, each scene, and what scores it."""
    plays = role_plays_of(section)
    yield pointers_block([htpy.li[link(f"#{slug_of(titled(play))}", titled(play))] for play in plays])
    nodes = [node for node in section.nodes if node.start < plays[0].heading.start]
    yield from prose_parts([Prose(tuple(nodes))], context)
    for play in plays:
        yield Heading(titled(play), 3)
        yield Block(play_html(play, context), "role-play")
    rubric = rubric_of(section)
    if rubric:
        yield Heading("Score a role-play", 3)
        yield Block(scoring_html(plays, rubric), "role-scoring")


def titled(play: RolePlay) -> str:
    """Return the heading of a role-play."""
    return f"{play.id} {play.title}"


def play_html(play: RolePlay, context: Context) -> list[Html]:
    """Write one scene; what the other side alone knows is folded away, and left out on paper."""
    return [
        htpy.dl(".role-facts")[
            [
                htpy.div[htpy.dt[label], htpy.dd[context.prose(play.part(label))]]
                for label in (SCENE, CHARACTERS, TENSION)
            ]
        ],
        htpy.div(".role-practises")[htpy.b["The lead practises"], " ", inline_html(play.part(PRACTISES), context)],
        htpy.details(".role-hidden")[
            htpy.summary["Only for the other side", htpy.span(".unseen")[f" of {play.id}"]],
            htpy.div(".prose")[context.prose(play.part(HIDDEN))],
        ],
        htpy.p(".role-passes")[htpy.b[PASSES]],
        context.prose(play.part(PASSES)),
        htpy.quiet_timer(data_play=play.id),
    ]


def inline_html(nodes: Sequence[Node], context: Context) -> list[Html]:
    """Write blocks of which the first goes on with a sentence that has begun."""
    return [context.prose(node.children) if at == 0 else context.prose([node]) for at, node in enumerate(nodes)]


def scoring_html(plays: Sequence[RolePlay], rubric: Rubric) -> Html:
    """Write the sheet that scores a role-play; the script adds it up and keeps it."""
    return htpy.role_score(most=rubric.most)[
        htpy.p[
            htpy.label(for_="scored-play")["Which one did you play?"],
            " ",
            htpy.select(id="scored-play", autocomplete="off")[
                [htpy.option(value=play.id)[titled(play)] for play in plays]
            ],
        ],
        [line_html(line) for line in rubric.lines],
        htpy.fieldset(".role-fails")[
            htpy.legend["Automatic fails"],
            [box_html(f"fail-{place}", words, "fail") for place, words in enumerate(rubric.fails, start=1)],
        ],
        [points_html(play) for play in plays],
        htpy.output(".role-sum", hidden=True),
        htpy.p(".quiz-tools")[htpy.button(type="button", data_act="again", hidden=True)["Clear this score"]],
        htpy.output(".quiz-kept.muted", hidden=True),
    ]


def line_html(line: RubricLine) -> Html:
    """Write one line with its five marks."""
    name = f"line-{line.number}"
    anchors = zip(ANCHORS, line.anchors, strict=False)
    return htpy.fieldset(".role-line", data_line=line.number)[
        htpy.legend[f"{line.number}. {line.what}"],
        htpy.p(".muted")["; ".join(f"{mark}: {words}" for mark, words in anchors)],
        htpy.div(".role-marks")[
            [
                htpy.label(".role-mark")[
                    htpy.input(type="radio", name=name, value=str(mark), autocomplete="off"), f" {mark}"
                ]
                for mark in MARKS
            ]
        ],
    ]


def points_html(play: RolePlay) -> Html:
    """Write the points under which one role-play passes, to tick."""
    key = play.id.lower()
    return htpy.fieldset(".role-points", data_play=play.id)[
        htpy.legend[f"{play.id} passes when"],
        [box_html(f"{key}-{place}", point.plain, "point") for place, point in enumerate(play.points, start=1)],
    ]


def box_html(key: str, words: str, kind: str) -> Html:
    """Write a box with its words."""
    return htpy.label(".role-box")[
        htpy.input({f"data-{kind}": key}, type="checkbox", autocomplete="off"), " ", htpy.span[words]
    ]
