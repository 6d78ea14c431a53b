"""What the client reads is a whole sentence, speaks to the client, and has no word from inside the firm."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.written import ID, Detail
from highnote.problem import Finding
from highnote.validate.language import sentences

FIELDS = ("client", "client does")
MOST = 25
# Words that only one side uses, and what to write in their place.
INSIDE = {
    r"\bthe client\b": 'write "you"',
    r"\bclient's\b": 'write "your"',
    r"\b(?:sponsor|exit owner|account lead|legal hold|the tier|root cause)\b": "say it in their words, or leave it out",
    r"\b(?:template|gate|phase|item|checklist)\b": "say what it is for them",
}


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        for name in FIELDS:
            detail = item.written.detail(name)
            if detail:
                yield from findings_in(detail)


def findings_in(detail: Detail) -> Iterator[Finding]:
    """Yield what is wrong with a sentence for the client."""
    text = detail.value
    if not text or not text[0].isupper() or not text.endswith((".", "?")):
        said = f'"{detail.name}" is not a whole sentence'
        yield Finding(detail.value_place, said, "begin with a capital letter, and end with a full stop.")
    for _, count in sentences(text):
        if count > MOST:
            yield Finding(detail.value_place, f"the sentence has {count} words", f"make two of it; at most {MOST}.")
    found = ID.search(text)
    if found:
        yield Finding(detail.value_place, f'the client does not know "{found[0]}"', "say in words what is meant.")
    for pattern, mend in INSIDE.items():
        inside = re.search(pattern, text, re.IGNORECASE)
        if inside:
            yield Finding(detail.value_place, f'"{inside[0]}" is a word from inside the firm', f"{mend}.")
