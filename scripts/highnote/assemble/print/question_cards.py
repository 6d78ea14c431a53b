"""Gathers the questions of a lesson as cards to cut: a question on the front, its answer and the reason on the back."""

from highnote.assemble.print.checklists import sheet
from highnote.assemble.print.lessons import question_on_sheet
from highnote.assemble.print.typeset import Sheet
from highnote.model import Playbook
from highnote.model.kinds import Lesson

BOXES = 5


def question_cards(book: Playbook[Lesson], version: str) -> Sheet:
    """Gather the cards of a lesson, each with a row of small boxes to mark where it lies."""
    return sheet(book, version) | {
        "kicker": f"Question cards {book.id}",
        "boxes": BOXES,
        "questions": [question_on_sheet(question) for question in book.questions],
    }
