"""An item in an ending or a profession names the phase that it is part of."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = {phase.id for phase in library.phases}
    for playbook in (*library.endings, *library.professions):
        for item in playbook.items:
            field = item.written.detail("phase")
            if not field or not field.value:
                text = f'the item "{item.id}" names no phase'
                yield Finding(
                    field.place if field else item.written.place,
                    text,
                    'add "- phase: …" with the id of a phase, such as ACC.',
                )
            elif library.whole and field.value not in known:
                text = f'there is no phase "{field.value}"'
                yield Finding(
                    field.value_place,
                    text,
                    mend_by_near_name(field.value, known, "name the id of a phase, such as ACC."),
                )
