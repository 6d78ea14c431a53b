"""Makes the blanks of an .odt input fields: Tab leads from one to the next, and what is typed stands everywhere.

The fields of one name share a variable. In the row of a list each stands for itself, because the row may come often.
"""

from collections.abc import Mapping

from highnote.assemble.documents.blank_words import label_in, shown
from highnote.assemble.documents.markup import Element, text_in
from highnote.assemble.documents.open_document.language import OPEN_DOCUMENT
from highnote.assemble.documents.runs import FIELD

STYLE = "Field"
SPAN = OPEN_DOCUMENT.full("text:span")


def make_blanks(content: Element, labels: Mapping[str, str]) -> None:
    """Put an input field into each span that is a blank, and declare their variables."""
    names: dict[str, None] = {}
    for span in list(content.iter(SPAN)):
        found = FIELD.fullmatch(text_in(span)) if span.get(OPEN_DOCUMENT.full("text:style-name")) == STYLE else None
        if found:
            name = ".".join(filter(None, found.groups()))
            put_in(span, input_field(name, labels))
            if "." not in name:
                names[name] = None
    if names:
        declarations = (declaration(name, shown(labels, name)) for name in names)
        OPEN_DOCUMENT.first(content, "office:body/office:text").insert(
            0, OPEN_DOCUMENT.element("text:user-field-decls", None, *declarations)
        )


def put_in(span: Element, field: Element) -> None:
    """Put a field in place of the words of a span, inside of what makes them bold."""
    inner = span
    while len(inner) == 1 and inner[0].tag == SPAN:
        inner = inner[0]
    for part in list(inner):
        inner.remove(part)
    inner.text = None
    inner.append(field)


def input_field(name: str, labels: Mapping[str, str]) -> Element:
    """Make the field of a blank, which shows its label as long as it is open."""
    described = {"text:description": label_in(labels, name)}
    if "." in name:
        return OPEN_DOCUMENT.element("text:text-input", described, shown(labels, name))
    return OPEN_DOCUMENT.element("text:user-field-input", {"text:name": name, **described}, shown(labels, name))


def declaration(name: str, words: str) -> Element:
    """Declare the variable of a blank."""
    return OPEN_DOCUMENT.element(
        "text:user-field-decl", {"office:value-type": "string", "office:string-value": words, "text:name": name}
    )
