"""A rule of a profession names its source, and the source is in the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("sources")
    for playbook in library.playbooks:
        for rule in playbook.laws:
            if not rule.source:
                text = f'the rule "{rule.id}" has no source'
                yield Finding(rule.written.place, text, 'add "- source: …" with the id of a source.')
            elif known and rule.source not in known:
                yield Finding(
                    rule.written.value_place("source"),
                    f'there is no source "{rule.source}"',
                    mend_by_near_name(
                        rule.source, known, "name a source of playbooks/vocabulary/sources.yml, or add it there."
                    ),
                )
