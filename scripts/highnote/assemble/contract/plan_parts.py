"""The contract's two parts of a plan: `data/plan.js`, and `data/plan-words.js`, which comes with the first plan.

The guide asks with the first alone, so its first view does not wait for words that it does not show.
"""

from typing import Literal

from highnote.assemble.contract.conditions import Clause
from highnote.assemble.contract.facets import Facet
from highnote.assemble.contract.holds import CoreFloor, CoreHold, FloorWords, HoldWords, Place
from highnote.assemble.contract.plan import CorePhase, PlanEnding, PlanLibrary, PlanQuestion, PlanRole
from highnote.assemble.contract.shape import Shape
from highnote.model.when import When


class ItemColumns(Shape):
    """What a plan is made from of all items, field by field: each list has a value for each item, in one order.

    Values of one kind beside one another weigh half of what they weigh item by item.
    """

    id: tuple[str, ...]
    phase: tuple[str, ...]
    owner: tuple[str, ...]
    """The roles that do them."""
    when: tuple[When, ...]
    level: tuple[str, ...]
    """Essential, recommended or high-risk."""
    template: tuple[str, ...]
    """The templates that help, empty where none does."""
    after: tuple[tuple[str, ...], ...]
    """The items that must be done first."""
    applies: tuple[tuple[Clause, ...], ...]
    """All of these must hold; none of them means every case."""
    emergency: tuple[bool, ...]
    """They belong to the first 24 hours of an emergency."""
    fixed: tuple[bool, ...]
    """Their dates do not scale with the notice."""
    page: tuple[str, ...]
    """The pages on which they stand, from the root of the site; the anchor is the id in small letters."""


class PlanCore(Shape):
    """What every plan is made from, beside the answers and dates of a case; the words that a plan shows come apart."""

    contract: Literal[2] = 2
    version: str
    """The version of the content."""
    facets: tuple[Facet, ...]
    endings: tuple[PlanEnding, ...]
    phases: tuple[CorePhase, ...]
    items: ItemColumns
    holds: tuple[CoreHold, ...]
    floors: tuple[CoreFloor, ...]
    roles: tuple[PlanRole, ...]
    templates: tuple[Place, ...]


class PlanWords(Shape):
    """The words that a plan shows, by the ids of what they belong to."""

    items: dict[str, str]
    apart: tuple[Place, ...]
    """The items that belong to no plan: they are worked through on their own pages."""
    holds: dict[str, HoldWords]
    floors: dict[str, FloorWords]
    questions: dict[str, tuple[PlanQuestion, ...]]
    """The questions of the gates, by their phases."""


def plan_core_of(whole: PlanLibrary) -> PlanCore:
    """Return what every plan is made from; of holds, floors and phases only what their types name is written."""
    return PlanCore(
        version=whole.version,
        facets=whole.facets,
        endings=whole.endings,
        phases=whole.phases,
        items=item_columns_of(whole),
        holds=whole.holds,
        floors=whole.floors,
        roles=whole.roles,
        templates=whole.templates,
    )


def item_columns_of(whole: PlanLibrary) -> ItemColumns:
    """Return the items field by field."""
    columns = {
        name: tuple(getattr(item, name) for item in whole.items) for name in ItemColumns.model_fields.keys() - {"page"}
    }
    return ItemColumns(page=tuple(item.url.partition("#")[0] for item in whole.items), **columns)


def plan_words_of(whole: PlanLibrary) -> PlanWords:
    """Return the words that a plan shows; of holds and floors only what their types name is written."""
    return PlanWords(
        items={item.id: item.text for item in whole.items},
        apart=whole.apart,
        holds={hold.id: hold for hold in whole.holds},
        floors={floor.id: floor for floor in whole.floors},
        questions={phase.id: phase.gate.questions for phase in whole.phases if phase.gate.questions},
    )
