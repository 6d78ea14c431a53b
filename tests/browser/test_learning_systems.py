"""Packages in use: each standard is played in a player of others and in a strict one, left, resumed and completed."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Page, expect

from tests.browser.axe import violations
from tests.browser.layout import NARROW
from tests.browser.players import player_files, playing
from tests.browser.record_store import Store

LESSON, FILE = "m4-the-conversation", "m4.html"
KEPT = "Your learning system keeps your progress."
PLAYERS = [(standard, player) for standard in ("scorm12", "scorm2004") for player in ("strict", "again")]
DONE = {
    "scorm12": [
        'LMSSetValue("cmi.core.score.raw", "100") -> "true"',
        'LMSSetValue("cmi.core.lesson_status", "passed") -> "true"',
    ],
    "scorm2004": [
        'SetValue("cmi.score.scaled", "1") -> "true"',
        'SetValue("cmi.completion_status", "completed") -> "true"',
        'SetValue("cmi.success_status", "passed") -> "true"',
    ],
}
ENDS = {"scorm12": 'LMSFinish("") -> "true"', "scorm2004": 'Terminate("") -> "true"'}

Course = Page | FrameLocator


@pytest.fixture(scope="module")
def packages(site: Path) -> dict[str, bytes]:
    """Return the packages of a lesson, unpacked beside the player."""
    return player_files(site / "training" / LESSON, LESSON)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def base(packages: dict[str, bytes], store: Store) -> Iterator[str]:
    """Serve the player and the record store."""
    with playing(packages, store) as address:
        yield address


@pytest.fixture
def player(new_context: Callable[..., BrowserContext], base: str) -> Page:
    """Open the player."""
    page = new_context(base_url=base).new_page()
    page.goto("player.html")
    return page


def begin(page: Page, standard: str, player: str) -> FrameLocator:
    """Begin a visit, and wait until the record is open."""
    page.evaluate(f"open_('{standard}', '{player}', '{standard}/{FILE}')")
    course = page.frame_locator("iframe")
    expect(course.get_by_text(KEPT)).to_be_attached()
    return course


def open_part(course: Course, name: str) -> None:
    course.get_by_role("navigation", name="Parts of this lesson").get_by_role("link", name=name, exact=True).click()


def answer_rightly(course: Course) -> None:
    """Choose what is right, and mark it."""
    open_part(course, "Quiz")
    for choice in course.locator(".answer[data-right] input").all():
        choice.check()
    course.get_by_role("button", name="Mark my answers").click()


def play_to_an_end(course: Course) -> None:
    """Take the first choice of each scene until the play ends."""
    open_part(course, "Play")
    end = course.locator(".play-ending").filter(visible=True)
    while not end.count():
        course.locator(".turn summary").filter(visible=True).first.click()
        course.get_by_role("link", name="Go on:").filter(visible=True).first.click()


def told(store: Store, verb: str) -> None:
    """Wait for what a page that is gone still says."""
    for _ in range(300):
        if verb in store.verbs:
            return
        time.sleep(0.1)


def forgive_what_is_not_there(page: Page) -> None:
    """Take from the faults what xAPI asks a store to answer with 404: a state and a wish that nobody has left."""
    told = "Failed to load resource: the server responded with a status of 404 (Not Found)"
    not_there = [fault for fault in page.context.faults if fault.startswith("404 ")]
    assert {urlsplit(fault.split()[1]).path for fault in not_there} <= {
        "/xapi/agents/profile",
        "/xapi/activities/state",
    }
    page.context.faults[:] = [fault for fault in page.context.faults if fault not in (*not_there, told)]


@pytest.mark.parametrize(("standard", "system"), PLAYERS)
def test_a_package_is_played_left_resumed_and_completed(player: Page, standard: str, system: str) -> None:
    course = begin(player, standard, system)
    course.get_by_label("I've read this part").check()
    open_part(course, "Quiz")
    course.locator(".answer input").first.check()
    player.evaluate("leave()")

    course = begin(player, standard, system)
    expect(course.get_by_role("heading", name="Quiz", exact=True)).to_be_visible()
    expect(course.locator(".answer input").first).to_be_checked()
    expect(course.get_by_text("1 of 3 parts done: Learn.")).to_be_attached()
    play_to_an_end(course)
    answer_rightly(course)
    expect(course.get_by_text("3 of 3 parts done: Learn, Play, Quiz.")).to_be_visible()
    expect(course.get_by_text("Quiz: 8 of 8 right. Passed.")).to_be_visible()
    expect(course.get_by_text("on this device")).to_have_count(0)
    player.evaluate("leave()")

    calls = player.evaluate("calls")
    assert [call for call in DONE[standard] if call not in calls] == []
    assert [call for call in calls if "Set" in call and not call.endswith('-> "true"')] == []
    assert calls.count(ENDS[standard]) == 2
    assert calls[-1] == ENDS[standard]


def test_a_course_in_a_window_of_its_own_finds_the_system_that_opened_it(player: Page) -> None:
    player.evaluate("open_('scorm12', 'strict', 'empty.html')")

    with player.expect_popup() as opened:
        player.evaluate(f"void window.open('scorm12/{FILE}')")

    course = opened.value
    expect(course.get_by_text(KEPT)).to_be_attached()
    course.get_by_label("I've read this part").check()
    course.get_by_role("button", name="End this visit").click()
    expect(course.get_by_text("Your visit has ended, and your progress is kept.")).to_be_visible()
    assert player.evaluate("system.isClosed")
    assert player.evaluate("system.refused") == []


def test_a_commit_that_fails_is_told_where_it_is_seen(player: Page) -> None:
    course = begin(player, "scorm12", "strict")
    player.evaluate("system.LMSCommit = () => 'false'")

    course.get_by_label("I've read this part").check()

    told = course.get_by_text("Your learning system did not keep your progress.")
    expect(told).to_be_in_viewport()
    expect(course.get_by_text("Print your slip or take a picture of this page.")).to_be_in_viewport()


def test_a_second_window_is_refused_and_still_read(player: Page) -> None:
    begin(player, "scorm12", "strict")

    with player.expect_popup() as opened:
        player.evaluate(f"void window.open('scorm12/{FILE}')")

    expect(opened.value.get_by_text("If this course is open in another window")).to_be_visible()
    answer_rightly(opened.value)
    expect(opened.value.get_by_text("8 of 8 right, 100 %. Passed.")).to_be_visible()


def test_without_a_learning_system_a_lesson_is_read_by_anybody(
    player: Page, new_context: Callable[..., BrowserContext], base: str
) -> None:
    player.set_viewport_size(NARROW)
    player.goto(f"scorm2004/{FILE}")
    expect(player.get_by_text("This page is not connected to a learning system.")).to_be_attached()
    for part in ("Learn", "Play", "Quiz"):
        open_part(player, part)
        assert violations(player) == []
        assert player.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert player.evaluate("violations") == []

    plain = new_context(base_url=base, java_script_enabled=False).new_page()
    plain.goto(f"scorm2004/{FILE}")
    expect(plain.get_by_role("heading", name="Eight beats")).to_be_visible()
    expect(plain.get_by_role("heading", name="The evening before")).to_be_visible()
    expect(plain.get_by_text("Show the answer").first).to_be_visible()
    expect(plain.get_by_label("I've read this part")).to_be_hidden()


def test_a_lesson_is_done_by_keyboard_alone(player: Page) -> None:
    course = begin(player, "scorm2004", "strict")
    box = course.get_by_label("I've read this part")
    box.focus()

    player.keyboard.press("Space")
    expect(course.get_by_text("1 of 3 parts done: Learn.")).to_be_visible()
    for _ in range(4):
        player.keyboard.press("Tab")
    expect(course.get_by_role("button", name="End this visit")).to_be_focused()
    player.keyboard.press("Enter")

    expect(course.get_by_text("Your visit has ended, and your progress is kept.")).to_be_visible()
    assert player.evaluate("system.held.get('cmi.suspend_data')").startswith("1|plearn")


def test_cmi5_is_launched_left_resumed_and_completed_by_its_rules(player: Page, base: str, store: Store) -> None:
    player.goto(store.launch(base, f"cmi5/{FILE}"))
    expect(player.get_by_text(KEPT)).to_be_attached()
    player.get_by_label("I've read this part").check()
    player.goto("empty.html")
    told(store, "terminated")
    first = list(store.verbs)

    player.goto(store.launch(base, f"cmi5/{FILE}"))
    expect(player.get_by_text("1 of 3 parts done: Learn.")).to_be_attached()
    play_to_an_end(player)
    answer_rightly(player)
    expect(player.get_by_text("3 of 3 parts done: Learn, Play, Quiz.")).to_be_visible()
    player.get_by_role("button", name="End this visit").click()
    expect(player).to_have_title("Back")

    assert first == ["initialized", "terminated"]
    assert store.verbs == ["initialized", "completed", "passed", "terminated"]
    assert store.faults == []
    forgive_what_is_not_there(player)


def test_cmi5_says_nothing_while_somebody_reviews(player: Page, base: str, store: Store) -> None:
    store.mode = "Review"
    player.goto(store.launch(base, f"cmi5/{FILE}"))
    expect(player.get_by_text("You are looking round or reviewing.")).to_be_attached()

    answer_rightly(player)
    player.get_by_role("button", name="End this visit").click()
    expect(player).to_have_title("Back")

    assert store.verbs == ["initialized", "terminated"]
    assert store.state is None
    assert store.faults == []
    forgive_what_is_not_there(player)
