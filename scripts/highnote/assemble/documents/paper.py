"""What every download of one template is made of."""

import hashlib
from dataclasses import dataclass
from datetime import date

from highnote.assemble.documents.blocks import Block, NewPage, Table, blocks_of, walk
from highnote.assemble.wording.names import role_name
from highnote.model import Library, Playbook
from highnote.model.kinds import Template
from highnote.model.vocabulary import Field

TOP = 3
LICENCE = "Free to use and change: CC0 1.0"
OUTSIDE = ("client", "successor")
CARDS = ("meeting", "phone")


@dataclass(frozen=True, slots=True)
class Paper:
    """One template, parsed; `edition` is a short hash of its source and of the labels of its fields."""

    id: str
    title: str
    slug: str
    purpose: str
    to: str
    channel: str
    sign_off: str
    review_by: date
    edition: str
    about: tuple[Block, ...]
    body: tuple[Block, ...]
    fields: tuple[Field, ...]

    @property
    def wide(self) -> bool:
        """Tell whether it is a register, which lies on its long side."""
        return self.channel == "register"

    @property
    def card(self) -> bool:
        """Tell whether it is held in the hand during a talk, and so is one page unless its author asks for more."""
        return self.channel in CARDS and NewPage() not in self.body

    @property
    def goes_out(self) -> bool:
        """Tell whether it goes to somebody outside the firm, who is to see nothing of ours in it."""
        return self.to in OUTSIDE

    @property
    def name(self) -> str:
        """Return the code and the title."""
        return f"{self.id} {self.title}"

    @property
    def terms(self) -> str:
        """Say which edition it is, and what may be done with it."""
        return f"Edition {self.edition}. {LICENCE}."

    @property
    def imprint(self) -> str:
        """Say all that tells this paper from others."""
        return f"{self.name}. {self.terms}"

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return its tables in order."""
        return tuple(block for block in walk(self.body) if isinstance(block, Table))


def paper_of(template: Playbook[Template], library: Library) -> Paper:
    """Gather a template's parts."""
    front = template.front
    fields = tuple(field for name in front.fields for field in library.vocabulary.fields if field.id == name)
    sign_off = role_name(library, front.sign_off)
    return Paper(
        id=front.id,
        title=front.title,
        slug=template.slug,
        purpose=front.purpose,
        to=front.to,
        channel=front.channel,
        sign_off=sign_off,
        review_by=front.review_by,
        edition=edition_of(template.document.text, *(field.label for field in fields), sign_off),
        about=section_blocks(template, "About"),
        body=section_blocks(template, "The document"),
        fields=fields,
    )


def section_blocks(playbook: Playbook[Template], title: str) -> tuple[Block, ...]:
    """Return a section's blocks, none if there is no such section."""
    section = playbook.section(title)
    return blocks_of(section.nodes, TOP) if section else ()


def edition_of(*parts: str) -> str:
    """Return eight signs that change when any part changes."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
