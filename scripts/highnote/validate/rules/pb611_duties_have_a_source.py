"""A sentence that says "must" stands beside its source, or says that it is a rule of the house."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import in_quotes

KINDS = ("paragraph", "point", "written", "detail")
# Rules name their source below them; the others are words of people, or documents that two sides agree on.
ELSEWHERE = ("Rules", "Worked example", "The document", "What to say", "What not to say", "Quiz")
MUST = re.compile(r"\bmust\b")
# A duty that is asked about, or only told of, is not laid on anybody.
TOLD_OF = re.compile(r"\b(?:whether|if|what|who|which|that|where|when|while|until|unless|before|why|because|as)\b[^.!?]*$", re.IGNORECASE)
HOUSE = re.compile(r"\bhouse (?:default|rule|position)", re.IGNORECASE)


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        if playbook.for_authors or b"must" not in playbook.body.words:
            continue
        for prose in playbook.passages:
            if prose.kind not in KINDS or prose.heading in ELSEWHERE or prose.cites or HOUSE.search(prose.text):
                continue
            for match in MUST.finditer(prose.text):
                if not in_quotes(prose.text, match.start()) and not TOLD_OF.search(prose.text[: match.start()]):
                    yield Finding(
                        prose.place(match.start()),
                        '"must" stands here without a source',
                        'cite the source, write "(house default)", or say what to do in place of "must".',
                    )
