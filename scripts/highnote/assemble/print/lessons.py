"""Gathers what stands on the sheets of a lesson."""

from typing import Literal

from highnote.assemble.documents.blocks import blocks_of
from highnote.assemble.documents.runs import runs_of
from highnote.assemble.print.checklists import sheet
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook, Question
from highnote.model.kinds import Lesson
from highnote.model.parts import Choice

TOP = 3
TRAINER = "For the facilitator"
Reader = Literal["learner", "trainer", "key"]
KICKERS: dict[Reader, str] = {"learner": "Lesson", "trainer": "Facilitator pack", "key": "Answer key"}


def lesson(book: Playbook[Lesson], library: Library, version: str, *, reader: Reader) -> Sheet:
    """Gather a lesson for its learners, all of it for the trainer, or the answer key alone."""
    front = book.front
    audience = joined([role_name(library, role) for role in front.audience])
    return sheet(book, version) | {
        "kicker": f"{KICKERS[reader]} {front.id}",
        "summary": front.summary,
        "facts": f"{front.minutes} minutes. For: {audience}.",
        "reader": reader,
        "minutes": front.minutes,
        "objectives": list(front.objectives),
        "key_points": list(front.key_points),
        "agenda": agenda(book),
        "notes": section_blocks(book, TRAINER),
        "activity": section_blocks(book, "Activity"),
        "pass": f"One answer is right. You pass with {front.pass_} %.",
        "questions": [question_on_sheet(question) for question in book.questions],
    }


def agenda(book: Playbook[Lesson]) -> list[Sheet]:
    """Return the steps of a lesson, each with the time on its own clock."""
    steps, begun = [], 0
    for step in book.front.agenda:
        steps.append({"from": f"{begun // 60}:{begun % 60:02}", "minutes": step.minutes, "title": step.title})
        begun += step.minutes
    return steps


def section_blocks(book: Playbook[Lesson], title: str) -> list[Sheet]:
    """Return a section's blocks."""
    section = book.section(title)
    return TypstBlocks().blocks(blocks_of(section.nodes, TOP)) if section else []


def question_on_sheet(question: Question) -> Sheet:
    """Return a question with its choices."""
    answers = [choice_on_sheet(choice) for choice in question.choices]
    return {"id": question.id, "runs": TypstBlocks().runs(runs_of(question.text.nodes)), "answers": answers}


def choice_on_sheet(choice: Choice) -> Sheet:
    """Return a choice with its reason."""
    runs = TypstBlocks().runs
    return {"runs": runs(runs_of(choice.text.nodes)), "right": choice.right, "why": runs(runs_of(choice.why.nodes))}
