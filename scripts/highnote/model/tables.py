"""Knows the links that stand for a table of the vocabulary, such as [The bands](table:bands) on a line of its own."""

from highnote.model.markdown import Node

SCHEME = "table"
TABLES = ("stops", "waits", "rungs", "criteria", "bands")


def table_named(node: Node) -> str:
    """Return the table that a paragraph stands for, empty if it is more or less than a link to one."""
    if node.kind != "Paragraph" or len(node.children) != 1 or node.children[0].kind != "Link":
        return ""
    scheme, _, name = node.children[0].details["dest_url"].partition(":")
    return name if scheme == SCHEME else ""
