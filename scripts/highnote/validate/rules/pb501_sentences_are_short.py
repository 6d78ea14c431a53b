"""A sentence has at most 25 words."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Body
from highnote.model.passages import SENTENCES
from highnote.problem import Finding
from highnote.validate.language import sentences

MOST = 25
# How a line begins that does not go on from the line before.
BEGINNINGS = ("", "- ", "* ", "##")
CLOSING = "*_)\"'”’"
ENDS = (".", "!", "?")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.for_authors or not may_be_long(playbook.body):
        return
    for passage in playbook.passages:
        for start, count in sentences(passage.text) if passage.kind in SENTENCES else ():
            if count > MOST:
                yield Finding(
                    passage.place(start),
                    f"the sentence has {count} words",
                    f"make two of it; at most {MOST} words are easy to follow.",
                )


def may_be_long(body: Body) -> bool:
    """Tell quickly whether a body can hold a long sentence: in a long line, or in lines that go on behind their end."""
    before = 0
    for line in map(str.strip, body.source.split("\n")):
        if line[:1] == "|":
            continue
        before = 0 if line[:2] in BEGINNINGS else before
        count = before + line.count(" ") + 1
        if count > MOST:
            return True
        before = 0 if line.rstrip(CLOSING)[-1:] in ENDS else count
    return False
