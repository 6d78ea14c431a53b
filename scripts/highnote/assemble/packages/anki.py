"""Writes questions as cards for Anki: https://docs.ankiweb.net/importing/text-files.html.

The first column is the id of the note, so that a later import mends cards and keeps what was learnt.
"""

import csv
import io

from markupsafe import escape

from highnote.assemble.packages.asked import Asked, AskedLesson

HEAD = (
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    "#guid column:1",
    "#deck column:2",
    "#tags column:5",
)


def anki_text(lessons: tuple[AskedLesson, ...]) -> str:
    """Write a card for each question: id, deck, front, back, tags."""
    text = io.StringIO()
    rows = csv.writer(text, delimiter="\t", lineterminator="\n")
    for lesson in lessons:
        for asked in lesson.questions:
            rows.writerow((f"highnote-{asked.id}", f"High Note::{lesson.name}", front(asked), back(asked), lesson.id))
    return "\n".join(HEAD) + "\n" + text.getvalue()


def front(asked: Asked) -> str:
    """Write what is asked, with the choices in their order."""
    choices = "".join(f"<li>{escape(choice.text)}</li>" for choice in asked.choices)
    return f'{escape(asked.text)}<ol type="a">{choices}</ol>'


def back(asked: Asked) -> str:
    """Write the right choice and why, then why each of the others is not."""
    others = "".join(
        f"<li>{escape(choice.text)}: {escape(choice.why)}</li>" for choice in asked.choices if not choice.right
    )
    return f"<b>{escape(asked.right.text)}</b><br>{escape(asked.right.why)}<br>Not this:<ul>{others}</ul>"
