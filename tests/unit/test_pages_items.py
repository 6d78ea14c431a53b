"""The list of items: complete without script, named for those who do not see it, and what the script leans on."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from highnote.assemble.pages.items import anchor_html
from highnote.assemble.pages.page import Site
from highnote.publish.surfaces.engine import engine_text
from tests.small_playbooks import PHASE
from tests.small_project import site_pages, small_library

RICH = PHASE.replace("    - fixed: yes\n", "    - fixed: yes\n    - emergency: yes\n").replace(
    "applies: initiator=firm profession=lamp", "applies: initiator=firm,client"
)


def page(path: str = "phases/leave/index.md", **changes: str) -> LexborHTMLParser:
    made = {f"{page.url}index.md": engine_text(page) for page in site_pages(small_library(**changes), Site())}
    return LexborHTMLParser(made[path].partition("\n---\n")[2])


@pytest.fixture(scope="module")
def item() -> LexborNode:
    return page(**{"01_leave": RICH}).css_first("#lve-02")


def facts(node: LexborNode) -> dict[str, str]:
    return {pair.css_first("dt").text(): pair.css_first("dd").text() for pair in node.css("dl.item-fields > div")}


def classes_of(item: str) -> list[str]:
    """Return the classes of the link to an item by its id."""
    return LexborHTMLParser(str(anchor_html(item))).css_first("a").attributes["class"].split()


def test_an_item_is_a_real_box_named_by_its_action(item: LexborNode) -> None:
    box, label = item.css_first("input"), item.css_first("label")

    assert (box.attributes["type"], box.attributes["id"], box.attributes["data-item"]) == (
        "checkbox",
        "tick-lve-02",
        "LVE-02",
    )
    assert (label.attributes["for"], label.text()) == ("tick-lve-02", "Hand over the keys")
    assert (
        item.css_first(f"#{box.attributes['aria-describedby']}")
        .text()
        .startswith("IT and security on the last day Recommended")
    )


def test_an_item_can_be_linked_to_by_its_id(item: LexborNode) -> None:
    link = item.css_first("a.item-id")

    assert (link.attributes["href"], link.attributes["aria-label"], link.text()) == (
        "#lve-02",
        "Link to LVE-02",
        "LVE-02",
    )


def test_a_long_id_is_marked_so_that_it_does_not_run_into_the_words_on_a_phone() -> None:
    assert [len(found) for found in (classes_of("ACC-01"), classes_of("RECRUIT-01"))] == [1, 2]


def test_an_item_says_who_when_and_how_much_it_matters(item: LexborNode) -> None:
    words = [fact.text() for fact in item.css(".item-facts > .fact")]

    assert words == [
        "IT and security",
        "on the last day",
        "Recommended",
        "First 24 hours of an emergency",
        "Never compressed",
    ]
    assert {"data-emergency", "data-fixed"} <= set(item.attributes)


def test_an_item_says_in_sentences_what_its_author_put_behind_labels(item: LexborNode) -> None:
    assert facts(item) == {
        "Done when": "The receipt is signed.",
        "Why": "A lost key costs a new lock.",
        "After": "Prove that the next keeper can light the lamp LVE-01",
        "Applies": "Only if you end it or the client ends it.",
    }
    assert item.css_first("summary").text() == "Why and how to hand over the keys"


def test_what_is_said_below_an_item_stands_inside_it(item: LexborNode) -> None:
    assert item.css_first(".item-how").text().strip() == "Count the keys aloud, as the rule asks."
    assert item.css_first(".item-how a").attributes["href"] == "../../sources/uk/#lamp-rule"


def test_an_item_links_the_template_that_helps() -> None:
    link = page().css_first("#lve-01 dl a")

    assert (link.text(), link.attributes["href"]) == ("Receipt for the keys", "../../templates/t01-receipt/")


def test_a_list_says_how_many_it_holds_and_what_is_lost_without_script() -> None:
    (items, gate) = page().css("check-list")

    assert (items.attributes["list"], items.attributes["data-title"]) == ("LVE", "Leave the lighthouse")
    assert items.css_first(".list-count").text() == "2 items"
    assert "Ticks are kept only where scripts may run." in items.css_first("noscript").text()
    assert (gate.attributes["list"], gate.css_first(".list-count").text()) == ("LVE-G", "1 question")
    assert gate.attributes["guards"] == items.attributes["list"]


def test_what_needs_a_script_is_hidden_until_it_runs() -> None:
    document = page()

    controls = document.css("list-tools, .list-progress, kept-line")
    assert len(controls) == 5
    assert all("hidden" in control.attributes for control in controls)
    assert all(button.parent.tag == "list-tools" for button in document.css("button"))


def test_a_gate_closes_the_list_and_says_what_cannot_be_undone() -> None:
    gate = page().css_first("section.gate")

    assert gate.css_first("h3").text().strip() == "Gate: before you put out the light"
    assert gate.attributes["aria-labelledby"] == gate.css_first("h3").attributes["id"]
    assert gate.css_first(".gate-why").text() == "A ship that sees no light may run aground."
    assert gate.css_first("#otherwise-lve-g1").text() == "If not: Stop. Do LVE-01 first."
    assert gate.css_first(".gate-signed").text() == "Signed by: Account lead"
    assert gate.css_first(".gate-required")


def test_no_id_stands_twice_on_a_page() -> None:
    ids = [node.attributes["id"] for node in page().css("[id]")]

    assert len(ids) == len(set(ids))


def test_an_item_whose_parts_are_missing_is_still_written() -> None:
    bare = page(
        **{
            "01_leave": PHASE.replace("    - when: E-20\n", "").replace(
                "    - template: T01\n", "    - template: T99\n"
            )
        }
    )

    assert [fact.text() for fact in bare.css("#lve-01 .fact")] == ["Account lead", "Essential"]
    assert "Template" not in facts(bare.css_first("#lve-01"))


@pytest.mark.parametrize("code", ['"><script>x</script>', "' onclick='x", "a b", "<b>"])
def test_an_id_that_is_none_stays_inside_its_attribute(code: str) -> None:
    document = page(
        **{
            "01_leave": PHASE.replace("`LVE-02`", f"`{code}`").replace(
                "id: LVE-G1", f"id: {code!r}" if "'" not in code else f'id: "{code}"'
            )
        }
    )

    boxes = [node.attributes["data-item"] for node in document.css("input[data-item]")]
    assert boxes == ["LVE-01", code, code]
    assert document.css("script, b[onclick], [onclick]") == []


def test_a_gate_stands_before_the_first_item_that_it_guards() -> None:
    guarding = PHASE.replace("  signed_by:", "  guards: [LVE-02]\n  signed_by:", 1)

    ids = [node.attributes["id"] for node in page(**{"01_leave": guarding}).css("li.item")]

    assert ids == ["lve-01", "lve-g1", "lve-02"]


def test_a_gate_that_guards_nothing_of_its_own_phase_stands_behind_the_items() -> None:
    assert [node.attributes["id"] for node in page().css("li.item")][-1] == "lve-g1"
