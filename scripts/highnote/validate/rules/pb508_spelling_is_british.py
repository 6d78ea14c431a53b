"""Words are spelt as in British English."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.phrases import AMERICAN, SPELLINGS


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        found = AMERICAN & playbook.body.words
        for prose in playbook.passages if found else ():
            for word in sorted(found):
                # A capital letter within a sentence is a name, and names keep their spelling.
                match = re.search(rf"(?<![\w./-]){word.decode()}(?![\w/-])", prose.text)
                if match:
                    text = f'"{match[0]}" is not spelt as in British English'
                    yield Finding(prose.place(match.start()), text, f'write "{SPELLINGS[word]}".')
