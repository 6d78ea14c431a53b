"""No two playbooks have the same address on the site."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    seen: dict[tuple[str, str], str] = {}
    for playbook in library.playbooks:
        address = playbook.kind, playbook.slug
        if playbook.kind != "page" and seen.setdefault(address, playbook.path) != playbook.path:
            yield Finding(
                Place(playbook.path),
                f"{seen[address]} has the same address on the site",
                "rename one of them; a number at the start of the name is not part of the address.",
            )
