"""Makes the pages of conversations to play: every scene with its choices, complete without script."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import card_html, cards_html, facts_card
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import paper_html, separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    head_of,
    page_of,
    section_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.prose import sentence_html
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.plays import OUTCOME_WORDS, SAYS_WORDS
from highnote.assemble.wording.sentences import counted, joined
from highnote.model import Library, Playbook
from highnote.model.anchors import slug_of
from highnote.model.homes import Home, home_of
from highnote.model.kinds import Play
from highnote.model.plays import ASK, ENDINGS, SAYS, SCENES, THEN, Scene, Turn, letter_of, scenes_of


def play_page(play: Playbook[Play], context: Context) -> Page:
    """Make the page of one play."""
    front = play.front
    scenes = scenes_of(play)
    homes = [home for home in (home_of(context.library, name) for name in front.reads_on) if home]
    parts = [
        *opening([f"Play {play.id} ", htpy.span[f"{front.minutes} minutes"]], play, context),
        *section_parts(play.section("Who you are"), context),
        Heading(SCENES),
        Block(scenes_html(play, scenes, context), "play-room"),
        facts_card(
            [
                ("For", joined([role_name(context.library, role) for role in front.audience])),
                ("Read on", separated([home_link(home) for home in homes], ", ")),
            ]
        ),
        Block(paper_html(play.slug)),
        neighbours_block(play, context),
        foot(play, context),
    ]
    return page_of(context, head_of(play, safe=front.safe), parts)


def home_link(home: Home) -> Html:
    """Link a place to read on."""
    return link(url_of(home.playbook) + (f"#{home.anchor}" if home.anchor else ""), home.title)


def scenes_html(play: Playbook[Play], scenes: tuple[Scene, ...], context: Context) -> Html:
    """Write all scenes; the script shows one at a time."""
    titles = {scene.id: scene.title for scene in scenes}
    return htpy.branching_play(play=play.id)[
        htpy.p(".play-how")["Open the choice that you would take. Read what follows, and go on from there."],
        htpy.div(".play-tools", hidden=True),
        [scene_html(scene, titles, context) for scene in scenes if not scene.is_ending],
        htpy.div(id=slug_of(ENDINGS))[[ending_html(scene, scenes[0], context) for scene in scenes if scene.is_ending]],
        htpy.output(".quiz-kept.muted", hidden=True),
    ]


def heading_html(scene: Scene) -> Html:
    """Write the heading of a scene, with the place that other pages lead to."""
    return htpy.h3(id=slug_of(scene.heading.plain), tabindex="-1")[scene.title]


def scene_html(scene: Scene, titles: dict[str, str], context: Context) -> Html:
    """Write one scene with its choices."""
    return htpy.section(".scene", id=scene.id.lower(), data_scene=scene.id)[
        heading_html(scene),
        htpy.div(".prose")[context.prose(scene.text)],
        htpy.ol(".turns")[[htpy.li[turn_html(turn, scene, titles, context)] for turn in scene.turns]],
    ]


def turn_html(turn: Turn, scene: Scene, titles: dict[str, str], context: Context) -> Html:
    """Write one choice: opened, it tells what follows, and leads on."""
    name = scene.id.lower()
    return htpy.details(".turn", id=f"{name}-{letter_of(scene, turn)}", data_to=turn.to, data_outcome=turn.outcome)[
        htpy.summary[htpy.span(".turn-words")[context.prose(turn.text.nodes)]],
        htpy.div(".turn-follows")[
            htpy.p(".turn-then", tabindex="-1")[sentence_html(turn.phrase(THEN).nodes, context.resolve)],
            htpy.p(".turn-says")[htpy.b[SAYS_WORDS], " ", sentence_html(turn.phrase(SAYS).nodes, context.resolve)],
            htpy.p[link(f"#{turn.to.lower()}", f"Go on: {titles.get(turn.to, turn.to)}", class_="button turn-on")],
        ],
    ]


def ending_html(scene: Scene, first: Scene, context: Context) -> Html:
    """Write one ending, and where to begin again."""
    asked = scene.phrase(ASK)
    return htpy.section(".scene.play-ending", id=scene.id.lower(), data_scene=scene.id, data_outcome=scene.outcome)[
        htpy.p(".kicker")[OUTCOME_WORDS.get(scene.outcome)],
        heading_html(scene),
        htpy.div(".prose")[context.prose(scene.text)],
        htpy.p(".play-ask")[htpy.b["Ask yourself:"], " ", sentence_html(asked.nodes, context.resolve)],
        htpy.div(".play-compared", hidden=True),
        htpy.p[link(f"#{first.id.lower()}", "Begin again", class_="button play-again")],
    ]


def plays_index(library: Library, context: Context) -> Page:
    """Make the page that lists the plays."""
    title = "Plays"
    summary = "Conversations that you play, choice by choice. Go wrong here, where it harms no one."
    cards = [play_card(book) for book in library.plays]
    parts = [title_html("For one reader, or a room", title, summary), Block(cards_html(cards))]
    return page_of(context, Head(title, summary, "index"), parts)


def play_card(play: Playbook[Play]) -> Html:
    """Write one play of the index."""
    endings = sum(scene.is_ending for scene in scenes_of(play))
    return card_html(play, f"{play.id} · {play.front.minutes} minutes · {counted(endings, 'ending')}")
