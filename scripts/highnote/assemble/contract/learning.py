"""The contract's part for learning: the questions of all lessons with the items they come from, `data/learning.js`.

A mark changes when the meaning of an item or the right answer of a question does. A browser keeps the marks of what
somebody has learnt, and can so tell later which questions are worth another look.
"""

from collections.abc import Iterator

from highnote.assemble.contract.shape import Shape
from highnote.assemble.editions import short_hash
from highnote.assemble.packages.asked import words_of
from highnote.assemble.pages.places import url_of
from highnote.model import Item, Law, Library, Playbook, Question
from highnote.model.kinds import Lesson, Play
from highnote.model.parts import Choice
from highnote.model.plays import scenes_of
from highnote.model.role_plays import ACTIVITY, role_plays_of


class LearningItem(Shape):
    """An item, or a rule of law or practice, that a question comes from."""

    id: str
    text: str
    url: str
    """Where it stands, from the root of the site."""
    mark: str
    """Changes when its meaning does."""


class LearningChoice(Shape):
    """One choice of a question."""

    text: str
    right: bool
    why: str


class LearningQuestion(Shape):
    """One question of a lesson."""

    id: str
    lesson: str
    text: str
    choices: tuple[LearningChoice, ...]
    items: tuple[str, ...]
    """The items and rules that it comes from, by their ids."""
    mark: str
    """Changes when its right answer does."""


class LearningUnit(Shape):
    """A lesson or a play."""

    id: str
    kind: str
    """Lesson or play."""
    title: str
    minutes: int
    url: str
    """Where it stands, from the root of the site."""
    passes: int
    """The share of right answers that it takes to pass, in per cent; 0 where nothing is asked."""
    role_plays: tuple[str, ...]
    """The role-plays that belong to it, by their ids."""
    endings: tuple[str, ...]
    """The scenes in which a play can end, by their ids."""


class LearningLibrary(Shape):
    """Everything that can be learnt and asked again."""

    units: tuple[LearningUnit, ...]
    questions: tuple[LearningQuestion, ...]
    items: tuple[LearningItem, ...]


def learning_library_of(library: Library) -> LearningLibrary:
    """Return everything that can be learnt and asked again."""
    origins = {origin.id: origin for origin in origins_of(library)}
    questions = tuple(question for lesson in library.lessons for question in questions_of(lesson, origins))
    named = {name for question in questions for name in question.items}
    return LearningLibrary(
        units=(*map(lesson_unit, library.lessons), *map(play_unit, library.plays)),
        questions=questions,
        items=tuple(origin for name, origin in origins.items() if name in named),
    )


def origins_of(library: Library) -> Iterator[LearningItem]:
    """Yield what questions can come from: every item, and every rule of law or practice."""
    for book in library.playbooks:
        entries: tuple[Item | Law, ...] = (*book.items, *book.laws)
        for entry in entries:
            anchor = f"{url_of(book)}#{entry.id.lower()}"
            yield LearningItem(id=entry.id, text=words_of(entry.text), url=anchor, mark=meaning_mark(entry))


def meaning_mark(entry: Item | Law) -> str:
    """Mark what an item asks for and when, or what a rule says; how and why it is explained is no part of that."""
    if isinstance(entry, Law):
        return short_hash(repr((plain(entry.text), plain(entry.so), entry.jurisdiction)))
    said = (plain(entry.text), plain(entry.done_when), entry.owner, entry.level, entry.after)
    return short_hash(repr((said, entry.when, entry.applies, entry.emergency, entry.fixed)))


def plain(words: str) -> str:
    """Return words without what a mended comma changes: capitals, signs and spaces."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words).casefold().split())


def questions_of(lesson: Playbook[Lesson], origins: dict[str, LearningItem]) -> Iterator[LearningQuestion]:
    """Yield the questions of a lesson."""
    for question in lesson.questions:
        right = [plain(choice.text) for choice in question.choices if choice.right]
        yield LearningQuestion(
            id=question.id,
            lesson=lesson.id,
            text=words_of(question.text),
            choices=tuple(map(choice_of, question.choices)),
            items=tuple(name for name in linked_ids(question, lesson) if name in origins),
            mark=short_hash(repr((plain(question.text), right))),
        )


def choice_of(choice: Choice) -> LearningChoice:
    """Return a choice in plain words; its reason begins with a capital and ends as a sentence."""
    why = words_of(choice.why)
    return LearningChoice(text=words_of(choice.text), right=choice.right, why=f"{why[:1].upper()}{why[1:]}.")


def linked_ids(question: Question, lesson: Playbook[Lesson]) -> Iterator[str]:
    """Yield what the right answer links to, as ids; where it links to none, what the others do."""
    links = {id(link.node): link.anchor.upper() for link in lesson.links}
    for choice in sorted(question.choices, key=lambda choice: not choice.right):
        nodes = (node for top in choice.why.nodes for node in top.walk())
        found = list(dict.fromkeys(links[id(node)] for node in nodes if id(node) in links))
        if any(found):
            yield from found
            return


def lesson_unit(lesson: Playbook[Lesson]) -> LearningUnit:
    """Return a lesson in short."""
    front, plays = lesson.front, role_plays_of(lesson.section(ACTIVITY))
    return LearningUnit(
        id=lesson.id,
        kind="lesson",
        title=front.title,
        minutes=front.minutes,
        url=url_of(lesson),
        passes=front.pass_ if lesson.questions else 0,
        role_plays=tuple(play.id for play in plays),
        endings=(),
    )


def play_unit(play: Playbook[Play]) -> LearningUnit:
    """Return a play in short."""
    return LearningUnit(
        id=play.id,
        kind="play",
        title=play.front.title,
        minutes=play.front.minutes,
        url=url_of(play),
        passes=0,
        role_plays=(),
        endings=tuple(scene.id for scene in scenes_of(play) if scene.is_ending),
    )
