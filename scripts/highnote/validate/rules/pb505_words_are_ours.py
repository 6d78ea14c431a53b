"""Words are plain and kind, and nobody is fired."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import in_quotes
from highnote.validate.phrases import phrases_in

QUOTED = "What not to say"


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        phrases = phrases_in(playbook.body)
        for prose in playbook.passages if phrases else ():
            for phrase in phrases if prose.heading != QUOTED else ():
                match = phrase.pattern.search(prose.text)
                if match and not in_quotes(prose.text, match.start()):
                    yield Finding(
                        prose.place(match.start()),
                        f'"{match[0]}" is not how we say it',
                        f'write instead: "{phrase.instead}".',
                    )
