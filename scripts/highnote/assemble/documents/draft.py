"""Makes .eml files: an unsent message (RFC 5322 with X-Unsent) that a mail program opens ready to address and send.

It has no sender, no date and no address, because nobody has sent it yet.
"""

from email.message import EmailMessage
from email.policy import SMTP

from highnote.assemble.documents.blocks import Block, Paragraph, words_of
from highnote.assemble.documents.message_html import message_html
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.plain_text import text_of

SUBJECT = "Subject:"
LONGEST_LINE = 998


def eml_bytes(paper: Paper) -> bytes:
    """Make a template's .eml."""
    subject, body = parted(paper)
    # Lines that are not folded keep every field of the subject in one piece.
    message = EmailMessage(SMTP.clone(max_line_length=LONGEST_LINE, cte_type="8bit"))
    message["X-Unsent"] = "1"
    message["To"] = ""
    message["Subject"] = subject
    message["Comments"] = paper.imprint
    message["Content-Language"] = "en-GB"
    add_text(message, f"{text_of(body)}\n", "plain")
    add_text(message, message_html(body, subject), "html")
    message.set_boundary(f"part-{paper.edition}")
    return message.as_bytes()


def parted(paper: Paper) -> tuple[str, tuple[Block, ...]]:
    """Part the line of the subject from the text; a document without one has its title for a subject."""
    for block in paper.body:
        if isinstance(block, Paragraph) and words_of(block.runs).startswith(SUBJECT):
            subject = words_of(block.runs).removeprefix(SUBJECT).strip()
            return subject, tuple(other for other in paper.body if other is not block)
    return paper.title, paper.body


def add_text(message: EmailMessage, text: str, kind: str) -> None:
    """Add one face of the text; it stays readable in the file unless a line is too long for mail."""
    short = all(len(line.encode()) < LONGEST_LINE for line in text.split("\n"))
    encoding = "8bit" if short else "quoted-printable"
    if kind == "plain":
        message.set_content(text, cte=encoding)
    else:
        message.add_alternative(text, subtype=kind, cte=encoding)
