"""A date is written 30 June 2027, so that nobody takes the month for the day."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Body
from highnote.problem import Finding

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
STRANGE = re.compile(
    rf"\b[0-9]{{1,2}}/[0-9]{{1,2}}/(?:19|20)?[0-9]{{2}}\b|\b[0-9]{{1,2}}\.[0-9]{{1,2}}\.(?:19|20)[0-9]{{2}}\b"
    rf"|\b(?:{MONTHS}) [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}}\b"
    rf"|\b[0-9]{{1,2}}(?:st|nd|rd|th) (?:of )?(?:{MONTHS})\b"
)
# Each begins with one certain sign, which re finds quickly. "may" is a common word, so its month is looked for apart.
FIGURES = (re.compile(r"/[0-9]{1,2}/"), re.compile(r"\.[0-9]{1,2}\.[12]"), re.compile(r"May "))
TELLTALE = frozenset(month.encode().lower() for month in MONTHS.split("|") if month != "May")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for passage in playbook.passages if may_hold_a_date(playbook.body) else ():
        for match in STRANGE.finditer(passage.text):
            yield Finding(
                passage.place(match.start()),
                f'the date "{match[0]}" can be read in two ways, or is not written as ours',
                "write it like 30 June 2027.",
            )


def may_hold_a_date(body: Body) -> bool:
    """Tell quickly whether a body needs a closer look."""
    return not body.words.isdisjoint(TELLTALE) or any(figure.search(body.source) for figure in FIGURES)
