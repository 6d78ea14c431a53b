"""Measures how hard each page is to read."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Library, Playbook
from highnote.model.reading import Reading


def readings(library: Library) -> Iterator[tuple[Playbook[Any], Reading]]:
    """Yield each page that is written for readers, with how it reads."""
    for playbook in library.playbooks:
        if not playbook.for_authors:
            yield playbook, reading_of_page(playbook)


def reading_of_page(playbook: Playbook[Any]) -> Reading:
    """Measure the running text of a page; headings, tables and code are left out."""
    readings = [reading for _, reading in playbook.sentences]
    return Reading(
        sum(reading.words for reading in readings),
        sum(reading.sentences for reading in readings),
        sum(reading.syllables for reading in readings),
    )


def reading_report(library: Library) -> str:
    """Write the grade of every page, the hardest first."""
    rows = sorted(readings(library), key=lambda row: (-row[1].grade, row[0].path))
    lines = [f"{'grade':>5} {'words':>6} {'a sentence':>10}  page"]
    for playbook, reading in rows:
        length = reading.words / max(1, reading.sentences)
        lines.append(f"{reading.grade:5.1f} {reading.words:6} {length:10.1f}  {playbook.path}")
    words = sum(reading.words for _, reading in rows)
    mean = sum(reading.grade * reading.words for _, reading in rows) / max(1, words)
    lines.append(f"{mean:5.1f} {words:6} {'':10}  all {len(rows)} pages")
    return "\n".join(lines)
