"""Model: items, rules and questions as their author wrote them, with places that point at the words."""

import pytest

from highnote.model.build import sections_of
from highnote.model.markdown import body_of
from highnote.model.parts import Prose
from highnote.model.written import Written

ITEM = """\
## Items

- [ ] `ACC-02` Prove that **an** account works
    - owner: it
    - done when: it is 12:30
    - template: [T17](t17.md)

    Free text.

    - a point
"""


def entries(text: str) -> list[Written]:
    lead, sections = sections_of(body_of("a.md", text, first_line=10), "lesson", "")
    parts = (*lead, *(part for section in sections for part in section.parts))
    return [entry.written for part in parts if not isinstance(part, Prose) for entry in part.entries]


def test_an_item_has_its_id_its_words_and_its_fields() -> None:
    (item,) = entries(ITEM)

    assert (item.id, item.text, item.boxed, item.ticked, item.section) == (
        "ACC-02",
        "Prove that an account works",
        True,
        False,
        "Items",
    )
    assert [(field.name, field.value) for field in item.details] == [
        ("owner", "it"),
        ("done when", "it is 12:30"),
        ("template", "T17"),
    ]
    assert [node.kind for node in item.free] == ["Paragraph", "List"]


def test_places_point_at_the_words() -> None:
    (item,) = entries(ITEM)

    assert (item.place.line, item.place.column) == (12, 1)
    assert (item.text_place.line, item.text_place.column) == (12, 16)
    assert [(field.place.line, field.place.column) for field in item.details] == [(13, 7), (14, 7), (15, 7)]
    assert [(field.value_place.line, field.value_place.column) for field in item.details] == [
        (13, 14),
        (14, 18),
        (15, 17),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- [ ] `ACC-02` Prove\n    - owner: it\n",
        "- [ ] `ACC-02` Prove\n\n    - owner: it\n",
        "- [ ] `ACC-02` Prove\n  - owner: it\n",
        "* [ ] `ACC-02` Prove\n    * owner:   it\n",
        "1. [ ] `ACC-02` Prove\n    - owner: it\n",
    ],
)
def test_an_item_reads_the_same_however_its_list_is_written(text: str) -> None:
    (item,) = entries(text)

    assert (item.id, item.text, item.value("owner")) == ("ACC-02", "Prove", "it")


def test_a_box_without_an_id_is_an_item_without_an_id() -> None:
    (item,) = entries("- [x] Prove `it`\n")

    assert (item.id, item.text, item.ticked) == ("", "Prove it", True)


def test_a_field_without_a_colon_has_no_value() -> None:
    (item,) = entries("- [ ] `ACC-02` Prove\n    - owner\n    - why:\n")

    assert [(field.name, field.value) for field in item.details] == [("owner", ""), ("why", "")]
    assert item.details[1].value_place == item.details[1].place


def test_the_value_of_a_detail_keeps_its_nodes() -> None:
    (item,) = entries("- [ ] `ACC-02` Prove\n    - why: it *is* so\n")

    assert [(node.kind, node.text) for node in item.phrase("why").nodes] == [
        ("Text", "it "),
        ("Emphasis", ""),
        ("Text", " so"),
    ]


def test_a_question_has_answers_and_one_may_be_right() -> None:
    (question,) = entries(
        "- `M1-Q1` What?\n    - [ ] One\n        - why: no\n    - [x] Two\n        - why: yes\n    - Three\n"
    )

    assert [(answer.text, answer.boxed, answer.right) for answer in question.choices] == [
        ("One", True, False),
        ("Two", True, True),
        ("Three", False, False),
    ]
    assert [field.value for answer in question.choices for field in answer.details] == ["no", "yes"]
    assert question.details == ()


def test_an_ordinary_list_holds_no_entries() -> None:
    assert entries("- one\n- `code` two\n- [link](a.md)\n-\n") == []


def test_an_entry_without_words_is_an_entry() -> None:
    (item,) = entries("- [ ] `ACC-02`\n")

    assert (item.id, item.text, item.text_place.line) == ("ACC-02", "", 10)
