"""The ways through the site: what the menus name, in which order, and what stands above a page."""

import pytest
from jinja2 import DictLoader, Environment

from highnote.assemble.navigation import GROUPS, LISTS, Navigation, navigation_of
from highnote.model.kinds import InMenu
from highnote.publish.frame import navigation_text
from tests.small_playbooks import PAGE
from tests.small_project import small_library


def page(title: str, menu: str) -> str:
    """Write a page of docs/ that asks for a place in the menus."""
    return PAGE.format(title=title, name="it").replace("\n---\n\n", f"\nmenu: {menu}\n---\n\n", 1)


def navigation(**pages: str) -> Navigation:
    return navigation_of(small_library(**pages))


def titles(navigation: Navigation) -> dict[str, list[str]]:
    return {group: [way.title for way in ways] for group, _, ways in navigation.groups}


def test_a_project_without_a_page_of_its_own_has_the_lists_as_ways() -> None:
    assert {way.url for way in navigation().ways} == {way.url for way in LISTS}


def test_a_page_stands_in_the_menu_where_it_says() -> None:
    found = navigation(
        late=page("Late", "{group: now, order: 20}"),
        early=page("Early", "{group: now, order: 10}"),
        silent=PAGE.format(title="Silent", name="it"),
    )

    assert titles(found)["now"] == ["Early", "Late"]
    assert "silent/" not in {way.url for way in found.ways}


def test_a_part_of_the_menu_that_holds_nothing_is_left_out() -> None:
    assert "now" not in titles(navigation())


def test_a_page_may_have_a_shorter_title_in_the_menu_and_stand_on_top() -> None:
    found = navigation(why=page("Why a light is kept on", "{group: learn, order: 5, title: Why, top: yes}"))

    assert [way.title for way in found.top] == ["Endings", "The way out", "Templates", "Why", "Training"]


def test_every_part_of_the_menu_that_a_page_may_name_has_a_title() -> None:
    assert set(InMenu.model_fields["group"].annotation.__args__) == set(GROUPS)


@pytest.mark.parametrize(
    ("url", "above"),
    [
        ("", []),
        ("endings/", []),
        ("endings/r01-price/", [("Endings", "endings/")]),
        ("sources/uk/", [("Sources", "sources/")]),
        ("guide/first/", [("The guide", "guide/")]),
        ("nowhere/page/", []),
    ],
)
def test_above_a_page_stand_the_pages_of_its_folders(url: str, above: list[tuple[str, str]]) -> None:
    found = navigation_of(small_library(**{"guide/index": PAGE.format(title="The guide", name="it")}))

    assert list(found.above(url)) == above


@pytest.mark.parametrize("title", ["Plain", 'A "b" & <c>', "100 %} {{ x }} {# y #}", "back\\slash", "Ünï – 🎵"])
def test_a_title_reaches_the_template_as_it_is(title: str) -> None:
    text = navigation_text(
        navigation(odd=page("Odd", "{group: now, order: 1}").replace("title: Odd", f"title: '{title}'"))
    )
    frame = "{% from 'navigation.html' import groups %}{{ groups[0].ways[0].title }}"

    assert Environment(loader=DictLoader({"navigation.html": text})).from_string(frame).render() == title
