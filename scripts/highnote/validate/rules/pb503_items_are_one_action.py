"""An item is one action."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.verbs import NOUNS_TOO, VERBS

JOINED = re.compile(r"(?<=\s)(?:and then|and|then)\s+([\w-]+)(?:\s+([\w-]+))?")
# Words behind a verb and not behind a noun.
FOLLOWERS = frozenset(
    """
    a an the this that these those each every all any both no one two three its our your their his her my it them him us
    everyone everybody somebody someone who whom what when where which whether how if
    """.split()
)


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        second = second_action(item.text)
        if second:
            yield Finding(
                item.written.text_place,
                f'the item has a second action, "{second}"',
                "make it an item of its own, or say it in the text below the fields; a box can only be ticked once.",
            )


def second_action(text: str) -> str:
    """Return the verb of a second action, empty if there is none."""
    semicolon = re.search(r";\s*(\S+)", text)
    if semicolon:
        return semicolon[1]
    for match in JOINED.finditer(text):
        verb, follower = match[1].lower(), (match[2] or "").lower()
        if verb in VERBS and (verb not in NOUNS_TOO or follower in FOLLOWERS):
            return match[1]
    return ""
