"""Makes .eml files: an unsent message (RFC 5322 with X-Unsent) that a mail program opens ready to address and send.

It has no sender, no date and no address, because nobody has sent it yet.
"""

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP

import htpy

from highnote.assemble.documents.blank_words import in_brackets
from highnote.assemble.documents.blocks import Block, Paragraph
from highnote.assemble.documents.laid_open import laid_open
from highnote.assemble.documents.letters import Letter, mails_of
from highnote.assemble.documents.mail_html import mail_html
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.plain_text import text_of
from highnote.assemble.documents.runs import words_of

LONGEST_LINE = 998
ENDS = tuple(f"</{name}>" for name in ("head", "p", "li", "th", "td", "tr", "h1", "h2", "h3", "html"))
STYLE = "table { border-collapse: collapse } th, td { border: 1px solid #8b8577; padding: 4px 8px; text-align: left }"


def eml_bytes(paper: Paper, number: int) -> bytes:
    """Make the .eml of one of a template's mails, counted from 0."""
    mail = mails_of(paper)[number]
    blocks = in_brackets(laid_open(mail.blocks), paper.labels)
    subject = subject_of(mail, paper)
    # Lines that are not folded keep every field of the subject in one piece.
    message = EmailMessage(SMTP.clone(max_line_length=LONGEST_LINE, cte_type="8bit"))
    message["X-Unsent"] = "1"
    message["To"] = ""
    message["Subject"] = subject
    message["Comments"] = f"{paper.id}. {paper.terms}"
    message["Content-Language"] = "en-GB"
    add_text(message, f"{text_of(blocks)}\n", "plain")
    add_text(message, message_html(blocks, subject), "html")
    message.set_boundary(f"part-{paper.edition}")
    return message.as_bytes()


def subject_of(mail: Letter, paper: Paper) -> str:
    """Return the subject of a mail, the title of its paper if it has none."""
    (line,) = in_brackets((Paragraph(mail.subject),), paper.labels)
    return words_of(line.runs) if isinstance(line, Paragraph) and line.runs else paper.title


def add_text(message: EmailMessage, text: str, kind: str) -> None:
    """Add one face of the text; it stays readable in the file unless a line is too long for mail."""
    short = all(len(line.encode()) < LONGEST_LINE for line in text.split("\n"))
    encoding = "8bit" if short else "quoted-printable"
    if kind == "plain":
        message.set_content(text, cte=encoding)
    else:
        message.add_alternative(text, subtype=kind, cte=encoding)


def message_html(blocks: Sequence[Block], title: str) -> str:
    """Write a whole HTML message that loads nothing; each block ends its line, so that few are too long for mail."""
    head = htpy.head[htpy.meta(charset="utf-8"), htpy.title[title], htpy.style[STYLE]]
    message = htpy.html(lang="en-GB")[head, htpy.body[mail_html(blocks)]]
    return "".join(f"{chunk}\n" if chunk in ENDS else chunk for chunk in message.iter_chunks())
