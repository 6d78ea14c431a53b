"""Makes .eml files: an unsent message (RFC 5322 with X-Unsent) that a mail program opens ready to address and send.

It has no sender, no date and no address, because nobody has sent it yet.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP

import htpy

from highnote.assemble.documents.blocks import blocks_of
from highnote.assemble.documents.paper import TOP, Paper
from highnote.assemble.documents.plain_text import text_of
from highnote.assemble.documents.runs import OUTSIDE
from highnote.assemble.pages.links import Target
from highnote.assemble.pages.prose import prose_html
from highnote.model.markdown import Node, plain_text

SUBJECT = "Subject:"
LONGEST_LINE = 998
BOXES = {True: "☒ ", False: "☐ "}
ENDS = tuple(f"</{name}>" for name in ("head", "p", "li", "th", "td", "tr", "h1", "h2", "h3", "html"))
STYLE = "table { border-collapse: collapse } th, td { border: 1px solid #8b8577; padding: 4px 8px; text-align: left }"


def eml_bytes(paper: Paper, nodes: Sequence[Node]) -> bytes:
    """Make a template's .eml from the nodes of its document."""
    subject, body = parted(nodes)
    # Lines that are not folded keep every field of the subject in one piece.
    message = EmailMessage(SMTP.clone(max_line_length=LONGEST_LINE, cte_type="8bit"))
    message["X-Unsent"] = "1"
    message["To"] = ""
    message["Subject"] = subject or paper.title
    message["Comments"] = f"{paper.id}. {paper.terms}"
    message["Content-Language"] = "en-GB"
    add_text(message, f"{text_of(blocks_of(body, TOP))}\n", "plain")
    add_text(message, message_html(body, subject or paper.title), "html")
    message.set_boundary(f"part-{paper.edition}")
    return message.as_bytes()


def parted(nodes: Sequence[Node]) -> tuple[str, list[Node]]:
    """Part the line of the subject, empty if there is none, from the text."""
    lines = (node for node in nodes if node.kind == "Paragraph" and plain_text((node,)).startswith(SUBJECT))
    subject = next(lines, None)
    words = plain_text((subject,)).removeprefix(SUBJECT).strip() if subject else ""
    return words, [node for node in nodes if node is not subject]


def add_text(message: EmailMessage, text: str, kind: str) -> None:
    """Add one face of the text; it stays readable in the file unless a line is too long for mail."""
    short = all(len(line.encode()) < LONGEST_LINE for line in text.split("\n"))
    encoding = "8bit" if short else "quoted-printable"
    if kind == "plain":
        message.set_content(text, cte=encoding)
    else:
        message.add_alternative(text, subtype=kind, cte=encoding)


def message_html(nodes: Iterable[Node], title: str) -> str:
    """Write a whole HTML message that loads nothing; each block ends its line, so that few are too long for mail."""
    head = htpy.head[htpy.meta(charset="utf-8"), htpy.title[title], htpy.style[STYLE]]
    message = htpy.html(lang="en-GB")[head, htpy.body[prose_html(in_mail(nodes), outside)]]
    return "".join(f"{chunk}\n" if chunk in ENDS else chunk for chunk in message.iter_chunks())


def outside(dest_url: str) -> Target | None:
    """Lead to addresses outside of the site alone."""
    return Target(dest_url, "outside") if dest_url.startswith(OUTSIDE) else None


def in_mail(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield what a mail shows: no notes to the writer, boxes as signs, and headings from level 1 on."""
    for node in nodes:
        if node.kind == "BlockQuote" and node.details is not None:
            continue
        if node.kind == "TaskListMarker":
            yield Node("Text", node.start, node.end, text=BOXES[bool(node.details)])
        elif node.kind == "Heading":
            level = max(int(node.details["level"][1:]) - TOP + 1, 1)
            yield replace(node, details={"level": f"H{level}"})
        else:
            yield replace(node, children=list(in_mail(node.children)))
