"""A date is written 30 June 2027, so that nobody takes the month for the day."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
STRANGE = re.compile(
    rf"\b[0-9]{{1,2}}/[0-9]{{1,2}}/(?:19|20)?[0-9]{{2}}\b|\b[0-9]{{1,2}}\.[0-9]{{1,2}}\.(?:19|20)[0-9]{{2}}\b"
    rf"|\b(?:{MONTHS}) [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}}\b"
    rf"|\b[0-9]{{1,2}}(?:st|nd|rd|th) (?:of )?(?:{MONTHS})\b"
)
YEAR = re.compile(r"/[0-9]{1,2}/|\.[0-9]{1,2}\.")
TELLTALE = frozenset(month.encode().lower() for month in MONTHS.split("|"))


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        if playbook.body.words.isdisjoint(TELLTALE) and not YEAR.search(playbook.body.source):
            continue
        for prose in playbook.prose:
            for match in STRANGE.finditer(prose.text):
                yield Finding(
                    prose.place(match.start()),
                    f'the date "{match[0]}" can be read in two ways, or is not written as ours',
                    "write it like 30 June 2027.",
                )
