"""Every sentence that our own letters, endings and pages offer to say, with blanks filled, and its case."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Library, Playbook

NOTE = re.compile(r"^> ?.*$", re.MULTILINE)
DETAIL = re.compile(r"^ *- (?:applies|because): .*$", re.MULTILINE)
BLANK = re.compile(r"\{\{ (\w+) \}\}")
MARK = re.compile(r"^(?:[-*#|>]|\d+\.|\[.\])+\s*")
SECOND_COLUMN = re.compile(r"^(\|[^|\n]*\|).*$", re.MULTILINE)
QUOTE = re.compile(r'"([^"]+)"')


def sentences_of(library: Library) -> Iterator[dict[str, str]]:
    """Yield each line of every document with its examples, and each sentence that a page offers, with its case."""
    for template in library.templates:
        for line in lines_of(template, library):
            yield {"text": line, "of": template.id}
    for ending in library.endings:
        for said in (*said_in(ending, "What to say"), *letters_in(ending)):
            yield {"text": said, "of": f"reason={ending.id}"}
    for page in (*library.pages, *library.lessons):
        for said in said_in(page, "What to say") if page.kind == "lesson" else conversation(page):
            yield {"text": said, "of": ""}


def lines_of(template: Playbook[Any], library: Library) -> Iterator[str]:
    """Yield the lines of a document, its notes left out."""
    examples = {field.id: field.example for field in library.vocabulary.fields}
    text = DETAIL.sub("", NOTE.sub("", section_of(template, "The document")))
    filled = BLANK.sub(lambda blank: examples[blank[1]], text)
    for line in re.split(r"[\n|]", filled):
        if bare := MARK.sub("", line.strip()).strip(" *\\"):
            yield bare


def said_in(book: Playbook[Any], title: str) -> Iterator[str]:
    """Yield the quotations of a section."""
    yield from QUOTE.findall(section_of(book, title))


def letters_in(ending: Playbook[Any]) -> Iterator[str]:
    """Yield the lines of the letters in a worked example."""
    for line in NOTE.findall(section_of(ending, "Worked example")):
        if bare := MARK.sub("", line).strip():
            yield bare


def conversation(page: Playbook[Any]) -> Iterator[str]:
    """Yield the quotations of a page about the talk; in a table the second column is what not to say."""
    if page.path.startswith("docs/conversation/"):
        text = SECOND_COLUMN.sub(r"\1", page.body.source)
        yield from (" ".join(said.split()) for said in QUOTE.findall(text))


def section_of(book: Playbook[Any], title: str) -> str:
    """Return what an author wrote below a heading, empty if there is no such heading."""
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", book.body.source, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""
