"""What every download of one template is made of."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from highnote.assemble.documents.blocks import Block, NewPage, blocks_of
from highnote.assemble.documents.laid_open import laid_open
from highnote.assemble.pages.blanks import field_labels
from highnote.assemble.vocabulary_tables import with_tables
from highnote.assemble.wording.names import role_name
from highnote.model import Library, Playbook
from highnote.model.kinds import Channel, Template
from highnote.model.markdown import Node
from highnote.model.provisos import receivers_in, with_provisos
from highnote.model.vocabulary import Field

TOP = 3
LICENCE = "Free to use and change: CC0 1.0"
OUTSIDE = ("client", "successor", "supplier", "outside")
CARDS = ("meeting", "phone")


@dataclass(frozen=True, slots=True)
class Paper:
    """One template, parsed; `edition` is a short hash of its source and of what it shows of the vocabulary."""

    id: str
    title: str
    slug: str
    purpose: str
    to: str
    channel: Channel
    sign_off: str
    review_by: date
    edition: str
    about: tuple[Block, ...]
    body: tuple[Block, ...]
    """What stands only in some cases keeps its terms."""
    fields: tuple[Field, ...]
    receivers: tuple[tuple[str, str], ...]
    """Who may get a part of it, by id, in words."""

    @property
    def open_body(self) -> tuple[Block, ...]:
        """Return the text with every part standing, each with the words that tell when to keep it."""
        return tuple(laid_open(self.body))

    @property
    def labels(self) -> dict[str, str]:
        """Return what people call each blank: `client_name`, and `deadline_list.what` in the rows of a list."""
        return field_labels(self.fields)

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


def named_blanks(paper: Paper) -> Paper:
    """Return a paper whose blanks are called by their names, so that a program can tell them apart."""
    return replace(paper, fields=tuple(map(named_field, paper.fields)))


def named_field(field: Field) -> Field:
    """Return a field that is called by its name, `{{ client_name }}`, and so are its columns."""
    columns = (column.model_copy(update={"label": f"{{{{ {field.id}.{column.id} }}}}"}) for column in field.columns)
    return field.model_copy(update={"label": f"{{{{ {field.id} }}}}", "columns": tuple(columns)})


def paper_of(template: Playbook[Template], library: Library) -> Paper:
    """Gather a template's parts."""
    front = template.front
    fields = tuple(field for name in front.fields for field in library.vocabulary.fields if field.id == name)
    sign_off = role_name(library, front.sign_off)
    nodes = document_nodes(template, library)
    tables = (node.text for node in nodes if node.kind == "Table" and node.text)
    receivers = sorted({front.to, *(to.value for to in receivers_in(nodes))})
    return Paper(
        id=front.id,
        title=front.title,
        slug=template.slug,
        purpose=front.purpose,
        to=front.to,
        channel=front.channel,
        sign_off=sign_off,
        review_by=front.review_by,
        edition=edition_of(template.document.text, *(field.label for field in fields), *tables, sign_off),
        about=blocks_of(section_nodes(template, "About"), TOP),
        body=blocks_of(nodes, TOP),
        fields=fields,
        receivers=tuple((name, role_name(library, name)) for name in receivers),
    )


def document_nodes(template: Playbook[Template], library: Library) -> Sequence[Node]:
    """Return the nodes of the document itself, with its provisos, and the tables that it shows of the vocabulary."""
    return with_provisos(with_tables(section_nodes(template, "The document"), library), template.body)


def section_nodes(template: Playbook[Template], title: str) -> Sequence[Node]:
    """Return the nodes of a section, none if there is no such section."""
    section = template.section(title)
    return section.nodes if section else ()


def edition_of(*parts: str) -> str:
    """Return eight signs that change when any part changes."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
