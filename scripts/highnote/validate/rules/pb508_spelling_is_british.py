"""Words are spelt as in British English."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.phrases import AMERICAN, SPELLINGS


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    found = AMERICAN & playbook.body.words
    for passage in playbook.passages if found else ():
        for word in sorted(found):
            # A capital letter within a sentence is a name, and names keep their spelling.
            match = re.search(rf"(?<![\w./-]){word.decode()}(?![\w/-])", passage.text)
            if match:
                text = f'"{match[0]}" is not spelt as in British English'
                yield Finding(passage.place(match.start()), text, f'write "{SPELLINGS[word]}".')
