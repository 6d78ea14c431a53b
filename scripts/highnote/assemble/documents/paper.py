"""What every download of one template is made of."""

import hashlib
from dataclasses import dataclass
from datetime import date

from highnote.assemble.documents.blocks import Block, Table, blocks_of, walk
from highnote.assemble.words import role_name
from highnote.model import Library, Playbook

TOP = 3
LICENCE = "Free to use and change: CC0 1.0"


@dataclass(frozen=True, slots=True)
class Blank:
    """A field of a template: the name in its braces, what a reader calls it, and what goes in."""

    id: str
    label: str
    help: str
    kind: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One template, parsed; `edition` is a short hash of its source and of the names of its blanks."""

    id: str
    title: str
    slug: str
    purpose: str
    channel: str
    sign_off: str
    review_by: date
    edition: str
    about: tuple[Block, ...]
    body: tuple[Block, ...]
    blanks: tuple[Blank, ...]

    @property
    def wide(self) -> bool:
        """Tell whether it is a register, which lies on its long side."""
        return self.channel == "register"

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return its tables in order."""
        return tuple(block for block in walk(self.body) if isinstance(block, Table))


def paper_of(template: Playbook, library: Library) -> Paper:
    """Gather a template's parts."""
    front = template.front
    blanks = tuple(
        Blank(blank.id, blank.label, blank.help, blank.kind)
        for name in front.fields
        for blank in library.vocabulary.fields
        if blank.id == name
    )
    sign_off = role_name(library, front.sign_off)
    return Paper(
        id=front.id,
        title=front.title,
        slug=template.slug,
        purpose=front.purpose,
        channel=front.channel,
        sign_off=sign_off,
        review_by=front.review_by,
        edition=edition_of(template.document.text, repr(blanks), sign_off),
        about=section_blocks(template, "About"),
        body=section_blocks(template, "The document"),
        blanks=blanks,
    )


def section_blocks(playbook: Playbook, title: str) -> tuple[Block, ...]:
    """Return a section's blocks, none if there is no such section."""
    section = playbook.section(title)
    return blocks_of(section.nodes, TOP) if section else ()


def edition_of(*parts: str) -> str:
    """Return eight signs that change when any part changes."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
