"""The contract's plan: everything that a plan is made from. It travels in two parts, which `plan_parts` makes of it."""

from typing import Literal

from highnote.assemble.contract.facets import Facet, facets_of
from highnote.assemble.contract.holds import Floor, Hold, Place, floors_of, holds_of
from highnote.assemble.contract.items import PlanItem, items_of
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of, url_of_item
from highnote.model import Library, Playbook
from highnote.model.kinds import Ending, Gate, Phase


class PlanEnding(Shape):
    """What a plan needs of one way in which a relationship ends; its id is that of the reason."""

    id: str
    title: str
    url: str
    initiator: Literal["client", "firm", "either", "mutual", "event"]
    safe_route: bool
    """It never passes through the normal conversation."""
    first_step: str


class PlanQuestion(Shape):
    """One question of a gate."""

    id: str
    ask: str


class CoreGate(Shape):
    """The pause before something that cannot be undone, without its questions."""

    title: str
    signed_by: str
    """The role that signs it."""
    required: bool
    """It cannot be skipped."""
    guards: tuple[str, ...]
    """The items that it stands before; without any it stands at the end of its phase."""


class PlanGate(CoreGate):
    """The pause before something that cannot be undone."""

    questions: tuple[PlanQuestion, ...]


class CorePhase(Shape):
    """What a plan needs of one stage of the way out, without the questions of its gate."""

    id: str
    title: str
    url: str
    number: int
    """Its place on the way out, from 1."""
    gate: CoreGate


class PlanPhase(CorePhase):
    """What a plan needs of one stage of the way out."""

    gate: PlanGate


class PlanRole(Shape):
    """Who does an item."""

    id: str
    name: str


class PlanLibrary(Shape):
    """Everything that a plan is made from, beside the answers and dates of a case."""

    version: str
    """The version of the content."""
    facets: tuple[Facet, ...]
    endings: tuple[PlanEnding, ...]
    phases: tuple[PlanPhase, ...]
    items: tuple[PlanItem, ...]
    apart: tuple[Place, ...]
    """The items that belong to no plan: they are worked through on their own pages."""
    holds: tuple[Hold, ...]
    floors: tuple[Floor, ...]
    roles: tuple[PlanRole, ...]
    templates: tuple[Place, ...]


def plan_library_of(library: Library, version: str) -> PlanLibrary:
    """Return what a plan needs of the library."""
    safe_routes = {reason.id for reason in library.vocabulary.reasons if reason.safe_route}
    return PlanLibrary(
        version=version,
        facets=facets_of(library),
        endings=tuple(plan_ending_of(book, book.id in safe_routes) for book in library.endings),
        phases=tuple(map(plan_phase_of, library.phases)),
        items=tuple(items_of(library.planned_items(), library)),
        apart=tuple(
            Place(name=item.id, title=str(item.text), url=url_of_item(item, library)) for item in library.apart_items()
        ),
        holds=holds_of(library),
        floors=floors_of(library),
        roles=tuple(PlanRole(id=role.id, name=role.name) for role in library.vocabulary.roles),
        templates=tuple(Place(name=book.id, title=book.front.title, url=url_of(book)) for book in library.templates),
    )


def plan_ending_of(book: Playbook[Ending], safe_route: bool) -> PlanEnding:
    """Return what a plan needs of an ending."""
    front = book.front
    return PlanEnding(
        id=book.id,
        title=front.title,
        url=url_of(book),
        initiator=front.initiator,
        safe_route=safe_route,
        first_step=front.first_step,
    )


def plan_phase_of(book: Playbook[Phase]) -> PlanPhase:
    """Return what a plan needs of a phase."""
    front = book.front
    return PlanPhase(
        id=book.id,
        title=front.title,
        url=url_of(book),
        number=book.number,
        gate=plan_gate_of(front.gate),
    )


def plan_gate_of(gate: Gate) -> PlanGate:
    """Return what a plan needs of a gate."""
    return PlanGate(
        title=gate.title,
        signed_by=gate.signed_by,
        required=gate.required,
        guards=gate.guards,
        questions=tuple(PlanQuestion(id=question.id, ask=question.ask) for question in gate.questions),
    )
