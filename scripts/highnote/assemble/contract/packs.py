"""The contract's packs: what a trainer prints of one lesson or play, `data/packs/M4.js`, for a session in one print.

They are made from the sheets that Typst sets, so that both say the same.
"""

from collections.abc import Iterator

from highnote.assemble.contract.pack_blocks import (
    PackBlock,
    heading_block,
    labelled_block,
    pack_blocks,
    paragraph_block,
)
from highnote.assemble.contract.shape import Shape
from highnote.assemble.documents.blocks import blocks_of
from highnote.assemble.print.cards import ORDERS, cards_of
from highnote.assemble.print.lessons import TOP, TRAINER
from highnote.assemble.print.plays import with_warnings
from highnote.assemble.wording.plays import OUTCOME_WORDS, SAYS_WORDS
from highnote.model import Playbook, Question
from highnote.model.kinds import Lesson, Play
from highnote.model.plays import ASK, SAYS, THEN, Scene, letter_of, scenes_of
from highnote.model.role_plays import ACTIVITY, RolePlay, role_plays_of, rubric_of


class PackChoice(Shape):
    """One choice of a question."""

    text: str
    right: bool
    why: str


class PackQuestion(Shape):
    """One question of the quiz."""

    id: str
    text: str
    choices: tuple[PackChoice, ...]


class PackCard(Shape):
    """One card of a role-play; what only the other side knows stands on its card alone."""

    id: str
    role: str
    title: str
    order: str
    parts: tuple["PackPart", ...]


class PackPart(Shape):
    """A part of a card."""

    label: str
    blocks: tuple[PackBlock, ...]


class PackRubricLine(Shape):
    """One line of the score sheet."""

    number: str
    what: str
    anchors: tuple[str, ...]
    otherwise: str


class Pack(Shape):
    """All that a trainer prints of a lesson or a play."""

    id: str
    title: str
    notes: tuple[PackBlock, ...]
    """For the trainer alone."""
    handout: tuple[PackBlock, ...]
    cards: tuple[PackCard, ...]
    rubric: tuple[PackRubricLine, ...]
    fails: tuple[str, ...]
    passes: str
    questions: tuple[PackQuestion, ...]
    key: tuple[PackBlock, ...]
    """What is kept apart beside the answers of the quiz."""


def pack_of_lesson(lesson: Playbook[Lesson]) -> Pack:
    """Gather what is printed of a lesson."""
    activity, plays = lesson.section(ACTIVITY), role_plays_of(lesson.section(ACTIVITY))
    rubric = rubric_of(activity)
    end = plays[0].heading.start if plays else 0
    nodes = [node for node in (activity.nodes if activity else ()) if not plays or node.start < end]
    return Pack(
        id=lesson.id,
        title=lesson.front.title,
        notes=section_blocks(lesson, TRAINER),
        handout=pack_blocks(blocks_of(nodes, TOP)),
        cards=tuple(card for play in plays for card in pack_cards(play)),
        rubric=tuple(
            PackRubricLine(number=line.number, what=line.what, anchors=line.anchors, otherwise=line.otherwise)
            for line in (rubric.lines if rubric else ())
        ),
        fails=rubric.fails if rubric else (),
        passes=f"One answer is right. You pass with {lesson.front.pass_} %.",
        questions=tuple(map(pack_question, lesson.questions)),
        key=(),
    )


def pack_of_play(play: Playbook[Play]) -> Pack:
    """Gather what is printed of a play: its scenes, and apart from them what follows each choice."""
    scenes, start = scenes_of(play), play.section("Who you are")
    places = {scene.id: scene.title for scene in scenes}
    told = [scene for scene in scenes if not scene.is_ending]
    handout = [block for scene in told for block in scene_blocks(scene)]
    follows = [block for scene in told for block in follow_blocks(scene, places)]
    endings = [block for scene in scenes if scene.is_ending for block in ending_blocks(scene)]
    return Pack(
        id=play.id,
        title=play.front.title,
        notes=(),
        handout=(*pack_blocks(blocks_of(with_warnings(start.nodes if start else ()), TOP)), *handout),
        cards=(),
        rubric=(),
        fails=(),
        passes="",
        questions=(),
        key=(*follows, heading_block("How it ended"), *endings),
    )


def scene_blocks(scene: Scene) -> Iterator[PackBlock]:
    """Yield a scene with its choices, each behind its letter."""
    yield heading_block(scene.title)
    yield from pack_blocks(blocks_of(scene.text, TOP))
    for turn in scene.turns:
        yield labelled_block(f"{letter_of(scene, turn)})", turn.text.nodes)


def follow_blocks(scene: Scene, places: dict[str, str]) -> Iterator[PackBlock]:
    """Yield what follows each choice of a scene, and where it leads."""
    yield heading_block(scene.title)
    for turn in scene.turns:
        yield labelled_block(f"{letter_of(scene, turn)})", turn.phrase(THEN).nodes)
        yield labelled_block(SAYS_WORDS, turn.phrase(SAYS).nodes)
        yield paragraph_block(f"Go on: {places.get(turn.to, turn.to)}.")


def ending_blocks(scene: Scene) -> Iterator[PackBlock]:
    """Yield an ending."""
    yield heading_block(f"{scene.title}: {OUTCOME_WORDS.get(scene.outcome, '')}", 2)
    yield from pack_blocks(blocks_of(scene.text, TOP))
    yield labelled_block("Ask yourself:", scene.phrase(ASK).nodes)


def section_blocks(book: Playbook[Lesson], title: str) -> tuple[PackBlock, ...]:
    """Return the blocks of a section."""
    section = book.section(title)
    return pack_blocks(blocks_of(section.nodes, TOP)) if section else ()


def pack_cards(play: RolePlay) -> Iterator[PackCard]:
    """Yield the cards of a role-play."""
    for card in cards_of(play):
        parts = tuple(
            PackPart(label=part["label"], blocks=pack_blocks(blocks_of(play.part(part["label"]), TOP)))
            for part in card["parts"]
        )
        yield PackCard(id=play.id, role=card["role"], title=play.title, order=ORDERS[card["role"]], parts=parts)


def pack_question(question: Question) -> PackQuestion:
    """Gather a question."""
    choices = (PackChoice(text=str(each.text), right=each.right, why=str(each.why)) for each in question.choices)
    return PackQuestion(id=question.id, text=str(question.text), choices=tuple(choices))
