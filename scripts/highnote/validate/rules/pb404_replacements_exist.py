"""What replaces a retired id is in use."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    there = library.ids
    for retired in library.vocabulary.retired if library.whole else ():
        if retired.replaced_by and retired.replaced_by not in there:
            yield Finding(
                library.vocabulary.places["retired", retired.id],
                f'there is no id "{retired.replaced_by}" to replace "{retired.id}"',
                mend_by_near_name(retired.replaced_by, there, "name an id that is in use, or leave the field out."),
            )
