"""The file of an ending, a template or a lesson begins with its id."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    for kind in ("ending", "template", "lesson"):
        for playbook in library.of_kind(kind):
            name, start = playbook.slug.rpartition("/")[2], playbook.id.lower()
            if start and name != start and not name.startswith(f"{start}-"):
                yield Finding(
                    Place(playbook.path),
                    f'the file of "{playbook.id}" does not begin with its id',
                    f'rename it to "{start}-…md", or correct the id.',
                )
