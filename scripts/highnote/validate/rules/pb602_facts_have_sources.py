"""A paragraph that states a law or a study names its source."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Body
from highnote.problem import Finding
from highnote.validate.language import in_quotes

KINDS = ("paragraph", "point")
EXAMPLES = ("Worked example", "The document", "What to say", "What not to say", "Quiz")
FACT = re.compile(
    r"\b(?:[A-Z]\w+ ){0,5}Act (?:of )?(?:19|20)[0-9]{2}\b|\bDirective (?:\(EU\) )?(?:19|20)?[0-9]+"
    r"|\bRegulation \(E[UC]\)|\bArticle [0-9]+"
    r"|\bGDPR\b|§ ?[0-9]|\b[0-9]+ U\.S\.C\.|\b[0-9]+ CFR\b"
    r"|\b(?:a|one|another|two|three|several|many|some|most|recent|earlier|this|the) (?:\w+ )?"
    r"(?:study|studies|survey of|surveys)\b|\bmeta-analys[ei]s\b"
    r"|\b[Rr]esearch (?:shows|suggests|finds|found|says)\b|\b[Rr]esearchers\b|\b[0-9]+ ?(?:%|per cent) of\b"
)
TELLTALE = frozenset(
    b"act analyses analysis article cent cfr directive gdpr regulation research researchers studies study survey"
    b" surveys u".split()
)
SIGNS = ("§", "%")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.for_authors or not may_state_a_fact(playbook.body):
        return
    for passage in playbook.passages:
        if passage.cites or passage.kind not in KINDS or passage.heading in EXAMPLES:
            continue
        match = FACT.search(passage.text)
        if match and not in_quotes(passage.text, match.start()):
            yield Finding(
                passage.place(match.start()),
                f'"{match[0]}" looks like a fact from outside, and the paragraph names no source',
                "cite it, as [Alaybek and others, 2022](source:alaybek-2022), or say whose experience it is.",
            )


def may_state_a_fact(body: Body) -> bool:
    """Tell quickly whether a body needs a closer look."""
    return not body.words.isdisjoint(TELLTALE) or any(sign in body.source for sign in SIGNS)
