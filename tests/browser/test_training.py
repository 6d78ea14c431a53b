"""The training in use: a play is played, left and resumed, and a role-play is timed and scored."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.kinds import PAGES
from tests.browser.reader import button, open_part

PLAY = PAGES["play"]
M4 = "training/m4-the-conversation/"


def choose(page: Page, words: str) -> None:
    """Open a choice, read what follows, and go on."""
    page.locator("summary").filter(has_text=words).click()
    page.get_by_role("link", name="Go on:").filter(visible=True).click()


def test_a_play_goes_on_where_it_was_left_and_compares_the_ways_at_the_end(page: Page) -> None:
    page.goto(PLAY)
    expect(page.get_by_text("Scene 1", exact=True)).to_be_visible()
    choose(page, "Answer her now")
    expect(page.get_by_role("heading", name="The cool call")).to_be_focused()

    page.goto("training/")
    page.goto(PLAY)

    expect(page.get_by_role("heading", name="The cool call")).to_be_visible()
    expect(page.get_by_role("heading", name="The e-mail", exact=True)).to_be_hidden()
    for words in ("Own it in a sentence", "Call her, and offer", "Let the files go", "Ask Ruth for her consent"):
        choose(page, words)
    choose(page, "Ring her brother")
    choose(page, "Let the day pass")
    expect(page.get_by_role("heading", name="Clean enough, and cold")).to_be_focused()
    expect(page.get_by_text("You made 7 choices. 5 of them helped. You have seen 1 of 5 endings.")).to_be_visible()
    page.get_by_text("Another way: Note the facts").click()
    expect(page.get_by_text("Ruth picks up at once.").filter(visible=True)).to_be_visible()
    assert violations(page) == []


def test_a_play_is_played_by_keyboard_and_steps_back(page: Page) -> None:
    page.goto(PLAY)
    expect(page.get_by_text("Scene 1", exact=True)).to_be_visible()
    page.locator("#p1-01-b summary").focus()

    page.keyboard.press("Enter")
    expect(page.get_by_text("Your hands are quieter.")).to_be_focused()
    expect(page.locator("#p1-01-a")).to_be_hidden()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go on: The call")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The call", exact=True)).to_be_focused()
    button(page, "One scene back").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="The e-mail", exact=True)).to_be_focused()
    expect(page.locator(".turns summary").filter(visible=True)).to_have_count(3)


def test_without_script_a_play_is_linked_text(new_context: Callable) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(PLAY)

    page.locator("#p1-01-b summary").click()
    page.get_by_role("link", name="Go on: The call").click()

    expect(page.locator("#p1-02")).to_be_in_viewport()
    expect(page.locator(".scene h3")).to_have_count(21)


def test_a_role_play_is_timed_and_scored_and_its_score_is_kept(page: Page) -> None:
    page.goto(M4)
    open_part(page, "Role-plays")
    page.locator(".role-play").first.get_by_role("button", name="Start the clock").click()
    expect(button(page, "Stop the clock")).to_be_visible()
    expect(page.locator(".timer-stage").first).to_have_text("Read the card")
    page.get_by_label("Which one did you play?").select_option("RP2")

    for line in page.locator("[data-line]").all():
        line.get_by_role("radio", name="3").check()
    for point in page.locator(".role-points:not([hidden])").get_by_role("checkbox").all():
        point.check()

    expect(page.get_by_text("24 of 32. Passed.")).to_be_visible()
    page.get_by_label("Insulting anyone").check()
    expect(page.get_by_text("The score is 0 of 32: insulting anyone.")).to_be_visible()
    page.reload()
    open_part(page, "Role-plays")
    page.get_by_label("Which one did you play?").select_option("RP2")
    expect(page.get_by_text("The score is 0 of 32: insulting anyone.")).to_be_visible()


def test_a_trainer_plans_ninety_minutes_and_takes_the_invitation(page: Page) -> None:
    page.goto("training/")
    page.get_by_role("link", name="I train others").click()
    page.get_by_label("Who comes?").select_option("Account leads")
    page.get_by_label("Which day?").fill("2027-05-20")
    page.get_by_label("When does it begin?").fill("14:00")
    page.get_by_label("How many people?").fill("6")
    page.get_by_label("How many people?").blur()

    expect(page.get_by_role("heading", name="Thursday 20 May 2027, 14:00 to 15:30")).to_be_visible()
    expect(page.get_by_text("M4: 2 sets of role-play cards, cut, and 6 score sheets.")).to_be_visible()
    with page.expect_download() as download:
        button(page, "Take a calendar file").click()
    calendar = download.value.path().read_text()
    assert "DTSTART:20270520T140000" in calendar
    assert "DTEND:20270520T153000" in calendar
    page.get_by_label("How long?").select_option("Seven weeks, one lesson a week")
    expect(page.get_by_text("7 sessions, one a week.")).to_be_visible()
    assert violations(page) == []


def test_a_drill_is_put_in_order_and_another_is_marked_and_kept(page: Page) -> None:
    page.goto(PAGES["drills"])
    order = page.locator("order-drill").first
    for row in order.locator("[data-place]").all():
        row.get_by_role("combobox").select_option(row.get_attribute("data-place"))
    order.get_by_role("button", name="Check the order").click()
    expect(order.get_by_text("All in order.")).to_be_visible()

    letters = page.locator("self-quiz[lesson='DRILL-LETTER']")
    for right in letters.locator(".answer[data-right] input").all():
        right.check()
    letters.get_by_role("button", name="Mark my answers").click()
    expect(letters.get_by_text("8 of 8 right, 100 %. Passed.")).to_be_visible()
    page.reload()

    expect(letters.locator("input:checked")).to_have_count(8)


def test_slides_are_shown_one_by_one_by_keyboard_and_left_again(page: Page) -> None:
    page.goto(PAGES["slides"])
    screen = page.locator(".show-screen")

    button(page, "Show them on the screen").click()
    expect(screen.get_by_role("heading", name="Practise the conversation")).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(screen.get_by_role("heading", name="Two conversations, read aloud")).to_be_visible()
    expect(page.get_by_text("3 of ")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("ArrowLeft")
    expect(screen.get_by_role("heading", name="Afterwards you can")).to_be_visible()
    page.keyboard.press("End")
    expect(screen.get_by_role("heading", name="Which sentence was hardest?")).to_be_visible()
    button(page, "Close").click()

    expect(screen).to_be_hidden()
    expect(page.get_by_role("heading", name="Which sentence was hardest?")).to_be_in_viewport()


def test_the_quiz_of_a_session_is_one_sheet_for_each_learner(page: Page) -> None:
    page.add_init_script("globalThis.print = () => {}")
    page.goto(PAGES["planner"])
    page.get_by_label("Who comes?").select_option("New people")
    button(page, "Print the whole pack").click()
    quiz = page.locator(".pack-sheet").filter(has_text="Quiz, one for each learner")
    expect(quiz.locator(".pack-question")).to_have_count(10)

    quiz.evaluate("quiz => quiz.parentElement.replaceChildren(quiz)")

    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter"))) == 1


def test_a_trainer_prints_the_whole_pack_of_a_session_with_the_keys_last(page: Page) -> None:
    page.add_init_script("globalThis.print = () => {}")
    page.goto(PAGES["planner"])
    page.get_by_label("Who comes?").select_option("Account leads")
    page.get_by_label("When does it begin?").fill("14:00")

    button(page, "Print the whole pack").click()

    pack = page.locator(".pack")
    expect(pack).to_be_attached()
    page.emulate_media(media="print")
    expect(pack.get_by_text("14:00 to 15:30")).to_be_visible()
    expect(page.get_by_role("heading", name="Plan a session")).to_be_hidden()
    kickers = [words.partition(",")[0] for words in pack.locator(".pack-sheet > .pack-kicker").all_text_contents()]
    assert kickers == ["Agenda", "For the trainer", "Handout", "Score sheet", "Quiz", "Key"]
    expect(pack.locator(".pack-card")).to_have_count(30)
    over = pack.locator(".pack-card").evaluate_all(
        "cards => cards.filter(card => card.scrollHeight > card.clientHeight).length"
    )
    assert over == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(pack).to_have_count(0)
