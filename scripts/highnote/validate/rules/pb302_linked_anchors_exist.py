"""A link with # points to a heading or an item that is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links_of_scheme(""):
        page = library.by_path.get(link.file) if "#" in link.target else None
        if page and link.anchor not in page.anchors:
            yield Finding(
                link.place,
                f'there is no place "#{shortened(link.anchor)}" on {link.file}',
                mend_by_near_name(
                    link.anchor,
                    page.anchors,
                    "use the words of a heading, or the id of an item, in small letters with hyphens.",
                ),
            )
