"""A picture that a page shows is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.pictures | {fault.place.path for fault in library.faults}
    for link in library.links:
        if link.kind == "Image" and link.file and link.file not in known and not link.file.startswith("../"):
            yield Finding(
                link.place,
                f'there is no picture "{link.file}"',
                mend_by_near_name(link.file, known, "correct the path; it begins at the folder of this file."),
            )
