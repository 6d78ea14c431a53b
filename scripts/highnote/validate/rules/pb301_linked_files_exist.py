"""A link points to a page or picture that is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links_of_scheme(""):
        if link.file and link.file not in library.files and not link.file.startswith("../"):
            yield Finding(
                link.place,
                f'there is no page "{link.file}"',
                mend_by_near_name(link.file, library.files, "correct the path; it begins at the folder of this file."),
            )
