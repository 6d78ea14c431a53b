"""Finds the blanks `{{ field }}` in a document and shows them empty or filled."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from highnote.model.markdown import Node

BLANK = re.compile(r"\{\{\s*([a-z][a-z0-9_]*)\s*\}\}")


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
