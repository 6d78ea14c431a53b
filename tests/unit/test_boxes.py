"""Set algebra over conditions, held against every case of a small space, written out."""

from itertools import chain, combinations, product

from hypothesis import given
from hypothesis import strategies as some

from highnote.model.applies import Applies, Clause, applies_of
from highnote.validate.boxes import EVERY_CASE, Space, both, box_words, outside

SPACE = Space(
    {
        "initiator": frozenset({"client", "firm"}),
        "reason": frozenset({"R01", "R02", "R03"}),
        "profession": frozenset({"law", "msp", "tax"}),
    },
    many=frozenset({"profession"}),
)
Case = dict[str, frozenset[str]]


def subsets(answers: frozenset[str]) -> list[frozenset[str]]:
    names = sorted(answers)
    return [frozenset(chosen) for size in range(1, len(names) + 1) for chosen in combinations(names, size)]


def cases() -> list[Case]:
    """Write out every case: one answer for each facet, or several where it takes them."""
    values = [
        subsets(answers) if facet in SPACE.many else [frozenset({answer}) for answer in sorted(answers)]
        for facet, answers in SPACE.answers.items()
    ]
    return [dict(zip(SPACE.answers, chosen, strict=True)) for chosen in product(*values)]


CASES = cases()


def inside(box: Applies, case: Case) -> bool:
    """Hold a case against each clause, as the grammar says it."""
    return all(bool(case[facet].intersection(answers)) != barred for facet, answers, barred in box.clauses)


def within(box: Applies) -> list[Case]:
    return [case for case in CASES if inside(box, case)]


@some.composite
def clauses(draw: some.DrawFn) -> Clause:
    facet = draw(some.sampled_from(sorted(SPACE.answers)))
    answers = draw(some.lists(some.sampled_from(sorted(SPACE.answers[facet])), min_size=1, max_size=3, unique=True))
    return Clause(facet, tuple(answers), draw(some.booleans()))


boxes = some.lists(clauses(), max_size=4).map(lambda parts: Applies(tuple(parts)))


@given(boxes)
def test_a_box_has_a_conflict_exactly_if_no_case_is_in_it(box: Applies) -> None:
    assert bool(SPACE.conflict(box)) == (not within(box))


@given(boxes, boxes)
def test_two_boxes_meet_exactly_if_a_case_is_in_both(one: Applies, other: Applies) -> None:
    assert SPACE.meet(one, other) == any(inside(other, case) for case in within(one))
    assert within(both(one, other)) == [case for case in within(one) if inside(other, case)]


@given(boxes, boxes)
def test_what_is_outside_of_a_box_is_parts_that_share_no_case(box: Applies, other: Applies) -> None:
    parts = [within(part) for part in outside(box, other)]

    missed = [case for case in within(box) if not inside(other, case)]
    assert sorted(chain.from_iterable(parts), key=str) == sorted(missed, key=str)


@given(boxes, some.lists(boxes, max_size=5))
def test_a_gap_is_a_part_of_the_box_that_nothing_covers(box: Applies, covers: list[Applies]) -> None:
    missed = [case for case in within(box) if not any(inside(cover, case) for cover in covers)]

    gap = SPACE.first_gap(box, covers)

    assert (gap is None) == (not missed)
    assert gap is None or (within(gap) and all(case in missed for case in within(gap)))


def test_a_facet_that_takes_several_answers_can_have_both() -> None:
    assert not SPACE.conflict(applies_of("profession=law profession=tax"))
    assert SPACE.conflict(applies_of("profession=law profession!=law,tax")) == "profession"
    assert SPACE.conflict(applies_of("profession!=law,msp,tax")) == "profession"
    assert SPACE.conflict(applies_of("reason=R01 reason=R02")) == "reason"


def test_a_facet_that_nobody_knows_conflicts_with_nothing() -> None:
    assert not SPACE.conflict(applies_of("colour=red colour=blue"))


def test_a_box_is_said_with_what_each_facet_comes_to() -> None:
    box = applies_of("reason!=R01 initiator=firm profession=law,tax profession!=msp reason=R01,R02")

    assert (
        box_words(SPACE, box)
        == "reason is R02 and initiator is firm and profession is law or tax and profession is not msp"
    )
    assert box_words(SPACE, EVERY_CASE) == ""
