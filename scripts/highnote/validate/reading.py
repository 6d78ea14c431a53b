"""Measures how hard each page is to read."""

from collections.abc import Iterator

from highnote.model import Library, Playbook
from highnote.model.passages import Passage
from highnote.model.reading import Reading

KINDS = ("paragraph", "point", "written", "detail")


def readings(library: Library) -> Iterator[tuple[Playbook, Reading]]:
    """Yield each page that is written for readers, with how it reads."""
    for playbook in library.playbooks:
        if not playbook.for_authors:
            yield playbook, reading_of_page(playbook)


def reading_of_page(playbook: Playbook) -> Reading:
    """Measure the running text of a page; headings, tables and code are left out."""
    runs = [passage.reading for passage in runs_of(playbook)]
    return Reading(
        sum(run.words for run in runs), sum(run.sentences for run in runs), sum(run.syllables for run in runs)
    )


def runs_of(playbook: Playbook) -> Iterator[Passage]:
    """Yield the runs of words of a page that are sentences."""
    return (passage for passage in playbook.passages if passage.kind in KINDS)


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
