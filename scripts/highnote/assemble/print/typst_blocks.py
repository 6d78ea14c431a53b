"""Turns blocks into what the Typst files read: plain lists and dictionaries."""

from collections.abc import Iterable

from highnote.assemble.documents.blank_words import label_in, name_in
from highnote.assemble.documents.blocks import Block, Code, Heading, Listing, NewPage, Paragraph, Quotation, Table
from highnote.assemble.documents.columns import UPRIGHT, shares
from highnote.assemble.documents.runs import Run, Runs
from highnote.assemble.documents.tables import with_room
from highnote.assemble.pages.blanks import field_labels
from highnote.assemble.print.typeset import Sheet
from highnote.model.vocabulary import Field

LONG = ("long-text",)


class TypstBlocks:
    """Writes blocks; knows what each field is called."""

    def __init__(self, fields: Iterable[Field] = (), signs: int = UPRIGHT) -> None:
        self.fields = {field.id: field for field in fields}
        self.labels = field_labels(self.fields.values())
        self.signs = signs

    def blocks(self, blocks: Iterable[Block]) -> list[Sheet]:
        """Write blocks."""
        return [self.block(block) for block in blocks]

    def block(self, block: Block) -> Sheet:
        """Write one block."""
        match block:
            case Paragraph(runs):
                return {"kind": "paragraph", "runs": self.runs(runs)}
            case Heading(level, runs):
                return {"kind": "heading", "level": level, "runs": self.runs(runs)}
            case Listing(points, first):
                written = [{"ticked": point.ticked, "blocks": self.blocks(point.blocks)} for point in points]
                return {"kind": "listing", "first": first, "entries": written}
            case Table(heads, _):
                rows = [[self.runs(cell) for cell in row] for row in with_room(block)]
                widths = shares(block, self.signs)
                return {"kind": "table", "heads": [self.runs(head) for head in heads], "rows": rows, "shares": widths}
            case Quotation(inner):
                return {"kind": "quotation", "blocks": self.blocks(inner)}
            case Code(text):
                return {"kind": "code", "text": text}
            case NewPage():
                return {"kind": "page"}
        raise TypeError(block)

    def runs(self, runs: Runs) -> list[Sheet]:
        """Write runs."""
        return [self.run(run) for run in runs]

    def run(self, run: Run) -> Sheet:
        """Write one run; a field gets the name that a reader knows it by."""
        marks = {"strong": run.strong, "emphasis": run.emphasis, "code": run.code, "link": run.link}
        name = name_in(run)
        if not name:
            return {"kind": run.kind, "text": run.text, **marks}
        field = self.fields.get(name)
        label = label_in(self.labels, name)
        return {"kind": "blank", "label": label, "short": not field or field.kind not in LONG, **marks}
