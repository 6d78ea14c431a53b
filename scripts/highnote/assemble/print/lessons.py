"""Gathers what stands on the sheets of a lesson."""

from highnote.assemble.documents.blocks import blocks_of, runs_of
from highnote.assemble.print.block_data import BlockData
from highnote.assemble.print.checklists import sheet
from highnote.assemble.words import joined, role_name
from highnote.model import Library, Playbook, Question
from highnote.model.parts import Choice

TOP = 3


def lesson(book: Playbook, library: Library, version: str, *, facilitator: bool) -> dict:
    """Gather a lesson for its learners, or all of it for the facilitator."""
    front = book.front
    audience = joined([role_name(library, role) for role in front.audience])
    return sheet(book, version) | {
        "kicker": f"{'Facilitator pack' if facilitator else 'Lesson'} {front.id}",
        "summary": front.summary,
        "facts": f"{front.minutes} minutes. For: {audience}.",
        "facilitator": facilitator,
        "minutes": front.minutes,
        "objectives": list(front.objectives),
        "key_points": list(front.key_points),
        "agenda": agenda(book),
        "notes": section_data(book, "For the facilitator"),
        "activity": section_data(book, "Activity"),
        "pass": f"One answer is right. You pass with {front.pass_} %.",
        "questions": [question_data(question) for question in book.questions],
    }


def agenda(book: Playbook) -> list[dict]:
    """Return the steps of a lesson, each with the time on its own clock."""
    steps, begun = [], 0
    for step in book.front.agenda:
        steps.append({"from": f"{begun // 60}:{begun % 60:02}", "minutes": step.minutes, "title": step.title})
        begun += step.minutes
    return steps


def section_data(book: Playbook, title: str) -> list[dict]:
    """Return a section's blocks as data."""
    section = book.section(title)
    return BlockData().blocks(blocks_of(section.nodes, TOP)) if section else []


def question_data(question: Question) -> dict:
    """Return a question with its answers."""
    answers = [answer_data(answer) for answer in question.choices]
    return {"id": question.id, "runs": BlockData().runs(runs_of(question.text.nodes)), "answers": answers}


def answer_data(answer: Choice) -> dict:
    """Return an answer with its reason."""
    why = answer.why.nodes
    runs = BlockData().runs
    return {"runs": runs(runs_of(answer.text.nodes)), "right": answer.right, "why": runs(runs_of(why))}
