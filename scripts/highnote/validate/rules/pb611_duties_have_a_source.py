"""A sentence that says "must" stands beside its source, or says that it is a rule of the house."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.passages import SENTENCES
from highnote.problem import Finding
from highnote.validate.language import in_quotes

# Rules name their source below them; the others are words of people, or documents that two sides agree on.
ELSEWHERE = ("Rules", "Worked example", "The document", "What to say", "What not to say", "Quiz")
MUST = re.compile(r"\bmust\b")
# A duty that is asked about, or only told of, is not laid on anybody.
TOLD_OF = re.compile(
    r"\b(?:whether|if|what|who|which|that|where|when|while|until|unless|before|why|because|as)\b[^.!?]*$", re.IGNORECASE
)
HOUSE = re.compile(r"\bhouse (?:default|rule|position)", re.IGNORECASE)


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.for_authors or b"must" not in playbook.body.words:
        return
    for passage in playbook.passages:
        if passage.kind not in SENTENCES or passage.heading in ELSEWHERE or passage.cites or HOUSE.search(passage.text):
            continue
        for match in MUST.finditer(passage.text):
            if not in_quotes(passage.text, match.start()) and not TOLD_OF.search(passage.text[: match.start()]):
                yield Finding(
                    passage.place(match.start()),
                    '"must" stands here without a source',
                    'cite the source, write "(house default)", or say what to do in place of "must".',
                )
