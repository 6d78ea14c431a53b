"""Writes questions as a package that Canvas imports (QTI 1.2), by text2qti, which teachers at Canvas keep.

Text2qti reads plain text with Markdown in it, so every sign that could mean something to it is written as its number.
"""

import re
from collections.abc import Iterable, Iterator

from lxml import etree
from text2qti.config import Config
from text2qti.qti import QTI
from text2qti.quiz import Quiz

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.markup import xml_bytes
from highnote.assemble.packages.asked import Asked, AskedChoice, AskedLesson

NOT_PLAIN = re.compile(r"[^\w ,;?\u0080-\U0010ffff]|_")
MANIFEST = "imsmanifest.xml"


def canvas_package(lessons: tuple[AskedLesson, ...]) -> bytes:
    """Pack the questions of lessons as one quiz."""
    title = lessons[0].name if len(lessons) == 1 else "High Note, all questions"
    asked = told_apart(question for lesson in lessons for question in lesson.questions)
    text = "\n".join([f"Quiz title: {title}", "shuffle answers: true", "", *map(question_text, asked)])
    parts = unpacked(QTI(Quiz(text, config=Config())).zip_bytes())
    return packed(parts | {MANIFEST: without_claims(parts[MANIFEST])})


def told_apart(questions: Iterable[Asked]) -> Iterator[Asked]:
    """Yield questions; one whose words came before carries its id, because text2qti refuses a quiz that asks twice."""
    seen: set[str] = set()
    for asked in questions:
        yield asked._replace(text=f"{asked.text} ({asked.id})") if asked.text in seen else asked
        seen.add(asked.text)


def question_text(asked: Asked) -> str:
    """Write one question with its choices, each with its reason."""
    choices = [line for number, choice in enumerate(asked.choices) for line in choice_lines(number, choice)]
    return "\n".join([f"Title: {asked.id}", f"1. {escaped(asked.text)}", *choices, ""])


def choice_lines(number: int, choice: AskedChoice) -> tuple[str, str]:
    """Write a choice, marked if it is right, and what a learner reads who took it."""
    mark = "*" if choice.right else ""
    return f"{mark}{chr(ord('a') + number)}) {escaped(choice.text)}", f"... {escaped(choice.why)}"


def escaped(words: str) -> str:
    """Return words that Markdown leaves as they are."""
    return NOT_PLAIN.sub(lambda match: f"&#{ord(match[0])};", words)


def without_claims(manifest: bytes) -> bytes:
    """Take the day of making out of the list of files, and that all rights are reserved; neither is true of ours."""
    root = etree.fromstring(manifest)
    for element in list(root.iter("{*}lifeCycle", "{*}rights")):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return xml_bytes(root)
