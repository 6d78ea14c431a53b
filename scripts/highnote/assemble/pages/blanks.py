"""Finds the blanks `{{ field }}` in a document and shows them empty or filled."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from highnote.model.markdown import Node
from highnote.model.vocabulary import Column, Field

BLANK = re.compile(r"\{\{\s*([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)\s*\}\}")


def field_labels(fields: Iterable[Field]) -> dict[str, str]:
    """Return what people call each blank: `client_name`, and `deadline_list.what` in the rows of a list."""
    return field_words(fields, lambda field: field.label)


def field_examples(fields: Iterable[Field]) -> dict[str, str]:
    """Return an invented value for each blank."""
    return field_words(fields, lambda field: field.example)


def field_words(fields: Iterable[Field], word_of: Callable[[Field | Column], str]) -> dict[str, str]:
    """Return a word for each field, and for each column of a list."""
    words: dict[str, str] = {}
    for field in fields:
        words[field.id] = word_of(field)
        words |= {f"{field.id}.{column.id}": word_of(column) for column in field.columns}
    return words


def without_notes(nodes: Iterable[Node]) -> list[Node]:
    """Return the document without its notes to the writer."""
    return [node for node in nodes if not is_note(node)]


def is_note(node: Node) -> bool:
    """Tell whether a block is a note to the writer."""
    return node.kind == "BlockQuote" and node.details is not None


def with_blanks(nodes: Iterable[Node], words: Mapping[str, str], kind: str) -> list[Node]:
    """Return the nodes with each blank a node of its own: `Blank` shows its label, `Filled` its example."""
    return [part for node in nodes for part in parted(node, words, kind)]


def parted(node: Node, words: Mapping[str, str], kind: str) -> list[Node]:
    """Part a text at its blanks; go on below anything else."""
    if node.kind != "Text":
        return [replace(node, children=with_blanks(node.children, words, kind))]
    parts, end = [], 0
    for match in BLANK.finditer(node.text):
        parts.append(Node("Text", node.start, node.end, text=node.text[end : match.start()]))
        parts.append(Node(kind, node.start, node.end, text=words.get(match[1], match[1]), details=match[1]))
        end = match.end()
    return [*parts, Node("Text", node.start, node.end, text=node.text[end:])]
