"""A sentence has at most 25 words."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.entries import INLINE
from highnote.model.markdown import Body
from highnote.problem import Finding
from highnote.validate.language import sentences

MOST = 25
KINDS = ("paragraph", "point", "entry", "field")
CLOSING = b"*_)\"'"
ENDS = (b".", b"!", b"?")
FOR_AUTHORS = ("docs/decisions/", "docs/rules/", "docs/write/")


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        if playbook.path.startswith(FOR_AUTHORS) or not may_be_long(playbook.body):
            continue
        for prose in playbook.prose:
            for start, count in sentences(prose.text) if prose.kind in KINDS else ():
                if count > MOST:
                    yield Finding(
                        prose.place(start),
                        f"the sentence has {count} words",
                        f"make two of it; at most {MOST} words are easy to follow.",
                    )


def may_be_long(body: Body) -> bool:
    """Tell quickly whether a body can hold a long sentence: in a long line, or in one that goes on behind its end."""
    return any(has_long_line(body.encoded[start:end]) for start, end in runs(body))


def runs(body: Body) -> Iterator[tuple[int, int]]:
    """Yield the ranges of paragraphs and of the words that open a point of a list."""
    yield from ((node.start, node.end) for node in body.of_kind("Paragraph"))
    for item in body.of_kind("Item"):
        inline = [node for node in item.children if node.kind in INLINE and node.kind != "Code"]
        if inline:
            yield inline[0].start, inline[-1].end


def has_long_line(source: bytes) -> bool:
    """Tell whether a line has many words, together with the lines before it that end within a sentence."""
    before = 0
    for line in source.splitlines() if source.count(b" ") + source.count(b"\n") >= MOST else ():
        count = before + line.count(b" ") + 1
        if count > MOST:
            return True
        before = 0 if line.rstrip(CLOSING).endswith(ENDS) else count
    return False
