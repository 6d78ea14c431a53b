"""Parts a paper into what goes out alone: one letter mostly, several mails, or a part that goes and one that stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from highnote.assemble.documents.blocks import Block, Heading, NewPage, Paragraph
from highnote.assemble.documents.paper import OUTSIDE, Paper
from highnote.assemble.documents.runs import Run, Runs, words_of
from highnote.assemble.downloads import ADDRESS, SUBJECT


@dataclass(frozen=True, slots=True)
class Letter:
    """A part of a paper; a mail has a subject, and its blocks begin behind it. The line above may say its address."""

    title: str
    to: str
    receiver: str
    address: Runs
    subject: Runs
    blocks: tuple[Block, ...]

    @property
    def goes_out(self) -> bool:
        """Tell whether it leaves the firm."""
        return self.to in OUTSIDE


def letters_of(paper: Paper) -> tuple[Letter, ...]:
    """Part a paper at its new pages."""
    return tuple(letter_of(part, paper) for part in parts_of(paper.body))


def mails_of(paper: Paper) -> tuple[Letter, ...]:
    """Return the parts that are mails; a paper without a subject is one mail as a whole."""
    mails = tuple(letter for letter in letters_of(paper) if letter.subject)
    return mails or (Letter(paper.title, paper.to, "", (), (), paper.body),)


def parts_of(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """Yield what stands between new pages."""
    for new, group in groupby(blocks, lambda block: block == NewPage()):
        if not new:
            yield tuple(group)


def letter_of(part: tuple[Block, ...], paper: Paper) -> Letter:
    """Read one part: the heading that opens it is its title, and may say who gets it; a mail has a subject."""
    at = next((index for index, block in enumerate(part) if is_line(block, SUBJECT)), None)
    address = next((block for block in part[:at] if is_line(block, ADDRESS)), None) if at is not None else None
    heading = next((block for block in part[: at or 1] if isinstance(block, Heading)), None)
    to = (heading.to if heading else "") or paper.to
    return Letter(
        title=words_of(heading.runs) if heading and NewPage() in paper.body else paper.title,
        to=to,
        receiver=dict(paper.receivers).get(to, to),
        address=behind(address, ADDRESS) if address else (),
        subject=behind(part[at], SUBJECT) if at is not None else (),
        blocks=part if at is None else part[at + 1 :],
    )


def is_line(block: Block, label: str) -> bool:
    """Tell whether a block is a line of the head of a mail, which begins with its label."""
    return isinstance(block, Paragraph) and words_of(block.runs).startswith(label)


def behind(block: Block, label: str) -> Runs:
    """Return the words behind the label, which is a run of its own or begins one."""
    runs = [Run(run.text, run.kind) for run in block.runs] if isinstance(block, Paragraph) else []
    first, *rest = runs
    words = first.text.removeprefix(label).lstrip()
    if words:
        return (Run(words), *rest)
    return (Run(rest[0].text.lstrip(), rest[0].kind), *rest[1:]) if rest else ()
