"""Makes the blanks of a Word file content controls: a click chooses the whole, and what is typed stands everywhere.

Each is bound to an element of the file's own data, which `values.py` writes.
"""

from collections.abc import Mapping

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R

from highnote.assemble.documents.blank_words import label_in, shown
from highnote.assemble.documents.markup import Element
from highnote.assemble.documents.runs import FIELD
from highnote.assemble.documents.word.language import WORD
from highnote.assemble.documents.word.values import SPACE, STORE

STYLE = "Field"
LONGEST_ALIAS = 64
MARKS = ("w:b", "w:i", "w:strike")


def make_blanks(document: Document, labels: Mapping[str, str]) -> list[str]:
    """Wrap each run that is a blank in a control that shows its label; return what each is for."""
    names: list[str] = []
    for run in list(document.element.body.iter(qn("w:r"))):
        found = FIELD.fullmatch(run.text) if run.style == STYLE else None
        if found:
            name = ".".join(filter(None, found.groups()))
            names.append(name)
            wrap(run, name, labels, len(names))
    return names


def wrap(run: CT_R, name: str, labels: Mapping[str, str], number: int) -> None:
    """Put a control around a run."""
    content = WORD.element("w:sdtContent")
    control = WORD.element("w:sdt", None, blank_properties(run, name, label_in(labels, name), number), content)
    run.addprevious(control)
    run.text = shown(labels, name)
    content.append(run)


def blank_properties(run: CT_R, name: str, label: str, number: int) -> Element:
    """Say what a control is for; one in a row of a list is bound to nothing, because the row may come many times."""
    marks = [WORD.element(mark) for mark in MARKS if run.rPr is not None and run.rPr.find(qn(mark)) is not None]
    parts = [
        *([WORD.element("w:rPr", None, *marks)] if marks else []),
        WORD.element("w:alias", {"w:val": label[:LONGEST_ALIAS]}),
        WORD.element("w:tag", {"w:val": name}),
        WORD.element("w:id", {"w:val": str(number)}),
        WORD.element("w:placeholder", None, WORD.element("w:docPart", {"w:val": name})),
        WORD.element("w:showingPlcHdr"),
    ]
    if "." not in name:
        parts.append(WORD.element("w:dataBinding", binding(name)))
    return WORD.element("w:sdtPr", None, *parts, WORD.element("w:text", {"w:multiLine": "1"}))


def binding(name: str) -> dict[str, str]:
    """Say where the value of a blank is kept."""
    return {
        "w:prefixMappings": f"xmlns:p='{SPACE}'",
        "w:xpath": f"/p:paper[1]/p:{name}[1]",
        "w:storeItemID": STORE,
    }
