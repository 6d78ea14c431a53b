"""Names the sheets that hang on a wall or lie on a table: each list, each gate and each role, with what it is called.

Knows which there are and where they lie; not what stands on them, nor how they are typeset.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from highnote.assemble.wording.sentences import counted
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import Front
from highnote.model.vocabulary import Role

Group = Literal["phase", "gate", "role", "ending", "profession"]
PAPERS = {"a4": "A4", "letter": "Letter"}
LARGE = "-large"


@dataclass(frozen=True, slots=True)
class NamedSheet:
    """A sheet: its name on the site, its title, how much it holds, and whose it is; a role's is of no playbook."""

    stem: str
    title: str
    holds: str
    group: Group
    book: Playbook[Any] | None = None
    role: Role | None = None

    @property
    def id(self) -> str:
        """Return the id of its playbook or its role."""
        return str(self.book.id if self.book else self.role.id if self.role else "")

    @property
    def large(self) -> str:
        """Return its name in large print; empty where it has none."""
        return f"{self.stem}{LARGE}" if self.group == "phase" else ""

    @property
    def picture(self) -> str:
        """Return where its small picture lies, from the root of the site."""
        return f"print/pictures/{self.stem}.png"


def named_sheets(library: Library) -> Iterator[NamedSheet]:
    """Yield every list and every gate phase by phase, then those of endings and professions, then those of roles."""
    for phase in library.phases:
        gate = phase.front.gate
        yield NamedSheet(phase.slug, phase.front.title, counted(len(phase.items), "item"), "phase", phase)
        yield NamedSheet(f"gate-{phase.slug}", gate.title, counted(len(gate.questions), "question"), "gate", phase)
    books: tuple[Playbook[Front], ...] = (*library.endings, *library.professions)
    for book in books:
        if book.items or book.laws:
            group: Group = "ending" if book.kind == "ending" else "profession"
            yield NamedSheet(book.slug, book.front.title, holds_of(book), group, book)
    for role in library.vocabulary.roles:
        items = items_of_role(role, library)
        if items:
            yield NamedSheet(f"role-{role.id}", role.name, counted(len(items), "item"), "role", role=role)


def holds_of(book: Playbook[Any]) -> str:
    """Say how many items and rules a playbook has of its own."""
    found = {"item": len(book.items), "rule": len(book.laws)}
    return ", ".join(counted(count, word) for word, count in found.items() if count)


def items_of_role(role: Role, library: Library) -> list[Item]:
    """Return what a role does in the phases, in their order."""
    return [item for phase in library.phases for item in phase.items if item.owner == role.id]
