"""An item names only templates that are in the library."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

WHERE = "Templates are the files in playbooks/templates/."


def check(library: Library, today: date) -> Iterator[Finding]:
    known = {template.id for template in library.templates}
    for item in library.items() if library.whole else ():
        if item.template and item.template not in known:
            yield Finding(
                item.written.value_place("template"),
                f'the template "{item.template}" is not in the library',
                mend_by_near_name(item.template, known, WHERE),
            )
