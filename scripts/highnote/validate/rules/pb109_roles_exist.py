"""Front matter names only roles of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.kinds import Front, Page
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

NAMES = {"lead": "lead", "from": "from_", "sign_off": "sign_off"}


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("roles")
    for playbook in library.playbooks if known else ():
        for where, role in roles_of(playbook.front):
            if role and role not in known:
                yield Finding(
                    playbook.front_place(*where),
                    f'there is no role "{role}"',
                    mend_by_near_name(role, known, "name a role of playbooks/vocabulary/roles.yml."),
                )


def roles_of(front: Front | Page) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the roles that front matter names, each with its way down the fields."""
    yield from (((name,), getattr(front, attribute, "")) for name, attribute in NAMES.items())
    gate = getattr(front, "gate", None)
    if gate:
        yield ("gate", "signed_by"), gate.signed_by
    yield from ((("audience", index), role) for index, role in enumerate(getattr(front, "audience", ())))
