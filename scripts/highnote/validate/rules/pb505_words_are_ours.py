"""Words are plain and kind, and nobody is fired."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import in_quotes
from highnote.validate.phrases import phrases_in

QUOTED = "What not to say"


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    phrases = phrases_in(playbook.body)
    for passage in playbook.passages if phrases else ():
        for phrase in phrases if passage.heading != QUOTED else ():
            match = phrase.pattern.search(passage.text)
            if match and not in_quotes(passage.text, match.start()):
                yield Finding(
                    passage.place(match.start()),
                    f'"{match[0]}" is not how we say it',
                    f'write instead: "{phrase.instead}".',
                )
