"""The contract's shapes for filling a template, `data/papers/T08.js`: its words in typed blocks, and its Word file.

Notes to the sender are never in it. A part of the text that stands only in some cases bears the clauses of its case,
and why; several parts of which one stands are a choice. A row or a point with blanks such as
`{{ deadline_list.what }}` is written once for each row of that list.
"""

from typing import Literal

from typing_extensions import TypeAliasType

from highnote.assemble.contract.conditions import Clause
from highnote.assemble.contract.shape import Shape
from highnote.model.kinds import Channel


class PaperRun(Shape):
    """Some words that look alike, a blank, or the end of a line."""

    kind: Literal["text", "field", "break"]
    text: str
    """The words; for a blank, the id of its field."""
    column: str
    """For a blank in a row of a list, the id of its column; else empty."""
    strong: bool
    emphasis: bool
    code: bool
    link: str
    """An address outside of the site, or empty."""


class PaperTerms(Shape):
    """In which cases a part stands."""

    id: str
    """Names the part within its paper; the Word file bears it as `w:tag` of the control around the same part."""
    applies: tuple[Clause, ...]
    """Clauses that must all hold; none for what stands in every case, or in every other case of a choice."""
    because: str
    """Completes "It is here because …" and "Only if …"; empty for the general part of a choice."""


class PaperParagraph(Shape):
    """Some sentences."""

    kind: Literal["paragraph"]
    runs: tuple[PaperRun, ...]


class PaperHeading(Shape):
    """A heading; the highest level is 1."""

    kind: Literal["heading"]
    level: int
    runs: tuple[PaperRun, ...]


class PaperPoint(Shape):
    """One point of a list."""

    blocks: tuple["PaperBlock", ...]
    ticked: bool | None
    """Whether its box is ticked; null if it has none."""
    terms: PaperTerms | None
    """In which cases it stands; null if always."""
    repeat: str
    """The field whose rows it is written for, once each; empty if it stands once."""


class PaperList(Shape):
    """A list."""

    kind: Literal["list"]
    first: int | None
    """Its first number; null if it has bullets or boxes."""
    points: tuple[PaperPoint, ...]


class PaperRow(Shape):
    """A row of a table."""

    cells: tuple[tuple[PaperRun, ...], ...]
    repeat: str
    """The field whose rows it is written for, once each; empty if it stands once."""
    example: bool
    """It shows how to fill the table by hand, or leaves room for that, and is left out of a filled paper."""


class PaperTable(Shape):
    """A table; in a register each is a sheet, named after the heading above it."""

    kind: Literal["table"]
    heads: tuple[tuple[PaperRun, ...], ...]
    rows: tuple[PaperRow, ...]


class PaperQuotation(Shape):
    """Words of somebody else."""

    kind: Literal["quotation"]
    blocks: tuple["PaperBlock", ...]


class PaperCode(Shape):
    """Lines that keep their breaks."""

    kind: Literal["code"]
    text: str


class PaperOnly(Shape):
    """Blocks that stand only in some cases."""

    kind: Literal["only"]
    terms: PaperTerms
    blocks: tuple["PaperBlock", ...]


class PaperChoice(Shape):
    """Parts of which exactly one stands: the one whose clauses hold, else the last, which has none. No two overlap."""

    kind: Literal["choice"]
    options: tuple[PaperOnly, ...]


# An alias with a name of its own: the schema and the types name it once, and need not repeat what it is.
PaperBlock = TypeAliasType(
    "PaperBlock",
    PaperParagraph | PaperHeading | PaperList | PaperTable | PaperQuotation | PaperCode | PaperOnly | PaperChoice,
)


class PaperLetter(Shape):
    """One part of a paper that goes out alone: all of most papers, one of several mails, or the half that stays inside.

    In print each begins on a new page.
    """

    title: str
    """What the sender knows it by; the receiver never sees it."""
    to: str
    """Who gets it, in words."""
    goes_out: bool
    """It leaves the firm, so that nothing of ours may stand in it."""
    address: tuple[PaperRun, ...]
    """The e-mail addresses of who gets it, as blanks; empty if the template names none."""
    subject: tuple[PaperRun, ...]
    """The subject of a mail; empty if it is none, and then it makes no `.eml`."""
    blocks: tuple[PaperBlock, ...]
    """The text, without the lines of the address and the subject."""


class PaperBook(Shape):
    """The blank workbook of a register: the file that is downloaded, with the names of its blanks for their labels."""

    id: str
    xlsx: str
    """In base64; a blank reads `[{{ client_name }}]`, or `[{{ deadline_list.what }}]` in a row of a list."""


class PaperText(Shape):
    """One template, ready to be filled."""

    id: str
    version: str
    """Eight signs that change when the words of the template do."""
    title: str
    channel: Channel
    fields: tuple[str, ...]
    """The ids of its blanks, about in the order of the text."""
    letters: tuple[PaperLetter, ...]
    word: str
    """The blank Word file in base64; empty if there is none.

    In `word/document.xml` each blank is an inline `w:sdt` whose `w:tag` is `client_name`, or `deadline_list.what` in a
    row of a list. To fill it, write into its `w:sdtContent`, and take out `w:showingPlcHdr` and the run's style
    `Field`. The values of blanks outside of lists stand in `customXml/item1.xml` too, one element each: set them there,
    because Word shows what stands there. What stands for each row of a list is in a `w:sdt` around the row of the table
    or the paragraph, with the tag `repeat:deadline_list`. The paragraphs and tables of a part with terms stand in one
    `w:sdt` or more, whose tag is the id of the terms.
    Runs of the style `Guide` speak to whoever fills it by hand: take them out, with the paragraphs that are then empty.
    Table rows whose first cell begins with "Example", and empty ones below a row of a list, are left out."""
