"""A template is named by an item, or linked from another page."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    named = {item.template for item in library.items()}
    linked = {link.file for link in library.links if link.file != link.path}
    for template in library.templates if library.whole else ():
        if template.id not in named and template.path not in linked:
            yield Finding(
                template.front_place("id"),
                f'nothing leads to the template "{template.id}"',
                'name it in the field "template" of an item, or link to it from a page.',
            )
