"""Front matter lists only sources of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("sources")
    for playbook in library.playbooks if known else ():
        for index, source in enumerate(playbook.front.sources):
            if source not in known:
                yield Finding(
                    playbook.front_place("sources", index),
                    f'there is no source "{source}"',
                    mend_by_near_name(source, known, "name a source of playbooks/vocabulary/sources.yml."),
                )
