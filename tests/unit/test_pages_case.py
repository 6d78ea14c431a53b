"""The page of the desk without script, boxes beside links to items, and the room of what is said of the open case."""

import json

from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.contract import contract
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.pages.page import Site
from highnote.publish.surfaces.engine import engine_text
from tests.small_playbooks import PAGE
from tests.small_project import library_of, site_pages, small_library

TICKS = """\
See [`LVE-01`](../playbooks/phases/01-leave.md#lve-01) first.

1. Do [`LVE-01`](../playbooks/phases/01-leave.md#lve-01) now.

- Not [`LVE-02`](../playbooks/phases/01-leave.md#lve-02).

| Item | Who |
| --- | --- |
| [`LVE-02`](../playbooks/phases/01-leave.md#lve-02) hand over | IT |
"""
SITUATION = """\
- id: S07
  title: They leave today
  story: A short story.
{sample}  answers: {{initiator: client, personal_data: "yes"}}
  dates: {{today: 2026-11-30, last_day: 2026-12-31, calendar: GB}}
  expect: {{ending: R06}}
"""


def page(url: str, **changes: str) -> LexborHTMLParser:
    """Make a page of the small project."""
    made = {page.url: page for page in site_pages(small_library(**changes), Site())}
    return LexborHTMLParser(engine_text(made[url]).partition("\n---\n")[2])


def today(front: str = "") -> str:
    """Write a page with links to items."""
    return PAGE.format(title="Today", name="it").replace("---\n\n", f"{front}---\n\n", 1) + TICKS


def samples(text: str) -> list[dict]:
    """Return the cases to look at of a library with one situation."""
    library = library_of({"playbooks/situations/all.yml": text})
    files = {file.path: file for file in contract(library, Ingredients(library), 2027)}
    script = files["data/samples.js"].make().decode()
    return json.loads(script.partition('["samples"]=')[2].removesuffix(";\n"))


def test_without_script_the_desk_has_the_words_of_its_page() -> None:
    desk = page("case/", case=PAGE.format(title="Your case", name="it")).css_first("case-desk")

    assert "GB" in desk.css_first(".desk-screen").attributes["data-countries"].split()
    assert desk.css_first(".desk-without").text(strip=True)


def test_a_page_that_may_be_ticked_has_boxes_in_its_numbered_lists_and_tables_alone() -> None:
    boxes = page("today/", today=today("ticks: yes\n")).css("item-tick")

    assert [(box.attributes["item"], box.parent.tag) for box in boxes] == [("LVE-01", "li"), ("LVE-02", "td")]
    assert boxes[0].attributes["data-text"]


def test_any_other_page_has_none() -> None:
    ticked, plain = page("today/", today=today("ticks: yes\n")), page("today/", today=today())

    assert plain.css("item-tick") == []
    assert (len(ticked.css("kept-line")), len(plain.css("kept-line"))) == (1, 0)


def test_each_phase_has_room_for_what_is_done_of_it() -> None:
    assert [count.attributes["phase"] for count in page("phases/").css("case-count")] == ["LVE"]
    assert page("phases/leave/").css_first("case-count").attributes["phase"] == "LVE"


def test_only_a_situation_that_says_so_can_be_looked_at() -> None:
    assert samples(SITUATION.format(sample="")) == []
    (sample,) = samples(SITUATION.format(sample="  sample: yes\n"))

    assert (sample["id"], sample["title"], sample["calendar"]) == ("S07", "They leave today", "GB")
    assert sample["answers"] == {"initiator": ["client"], "personal_data": ["yes"]}
    assert sample["dates"]["last_day"] == "2026-12-31"
