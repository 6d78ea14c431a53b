"""Reads the questions of a lesson in plain words, for programs that know no markup of ours."""

from typing import NamedTuple

from highnote.model import Playbook, Question
from highnote.model.kinds import Lesson
from highnote.model.markdown import Phrase
from highnote.model.parts import Choice


class AskedChoice(NamedTuple):
    """One choice, whether it is right, and why."""

    text: str
    right: bool
    why: str


class Asked(NamedTuple):
    """One question."""

    id: str
    text: str
    choices: tuple[AskedChoice, ...]

    @property
    def right(self) -> AskedChoice:
        """Return the right choice."""
        return next(choice for choice in self.choices if choice.right)


class AskedLesson(NamedTuple):
    """The questions of one lesson."""

    id: str
    title: str
    questions: tuple[Asked, ...]

    @property
    def name(self) -> str:
        """Name the lesson with its id, so that lists of them keep their order."""
        return f"{self.id} {self.title}"


def asked_lesson_of(lesson: Playbook[Lesson]) -> AskedLesson:
    """Return the questions of a lesson."""
    return AskedLesson(lesson.id, lesson.front.title, tuple(map(asked_of, lesson.questions)))


def asked_of(question: Question) -> Asked:
    """Return a question in plain words."""
    return Asked(question.id, words_of(question.text), tuple(map(choice_of, question.choices)))


def choice_of(choice: Choice) -> AskedChoice:
    """Return a choice in plain words; its reason begins with a capital."""
    why = words_of(choice.why)
    return AskedChoice(words_of(choice.text), choice.right, f"{why[:1].upper()}{why[1:]}")


def words_of(phrase: Phrase) -> str:
    """Return the words of a phrase on one line."""
    return " ".join(phrase.split())
