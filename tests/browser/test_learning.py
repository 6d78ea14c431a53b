"""Learning over weeks: questions in boxes, what is done of the training, a slip, and faults to find."""

from datetime import UTC, datetime

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.kinds import PAGES
from tests.browser.reader import button

NOON = datetime(2027, 5, 21, 12, tzinfo=UTC)
TOMORROW = datetime(2027, 5, 22, 12, tzinfo=UTC)


def answer(page: Page, words: str) -> Locator:
    """Answer the question that is asked; returns what is said of it."""
    page.get_by_role("radio", name=words).check()
    button(page, "Check my answer").click()
    return page.locator(".boxes-verdict")


def test_a_question_goes_into_a_box_is_taken_back_and_comes_again_tomorrow(page: Page) -> None:
    page.clock.set_fixed_time(NOON)
    page.goto(PAGES["practise"])
    expect(page.get_by_text("Choose a lesson below to begin.")).to_be_visible()
    page.get_by_label("Practise the conversation").check()
    expect(page.get_by_text("5 questions today: 5 are new.")).to_be_visible()
    button(page, "Answer today’s questions").click()

    expect(answer(page, "Unpaid fees of 12,000")).to_have_text(
        "Not yet. It lies in box 1 now, and comes back on 22 May 2027."
    )
    expect(page.locator(".boxes-verdict")).to_be_focused()
    expect(page.get_by_role("link", name="Prepare the application to withdraw")).to_be_visible()
    assert violations(page) == []
    button(page, "Undo this answer").click()
    expect(answer(page, "Professional considerations")).to_have_text(
        "Right. It lies in box 2 now, and comes back on 24 May 2027."
    )
    button(page, "Next question").click()
    expect(answer(page, "Hold the talk without her")).to_contain_text("Not yet.")
    expect(page.get_by_text("Kept on this device.")).to_be_visible()
    page.clock.set_fixed_time(TOMORROW)
    page.reload()

    expect(page.get_by_text("6 questions today: 1 comes back, 5 are new.")).to_be_visible()
    expect(page.locator(".boxes-count")).to_have_text(["1", "1", "0", "0", "0"])


def test_a_slip_says_what_was_passed_and_what_its_learner_declares(page: Page) -> None:
    page.clock.set_fixed_time(NOON)
    page.goto(f"{PAGES['lesson']}#quiz")
    for right in page.locator(".answer[data-right] input").all():
        right.check()
    button(page, "Mark my answers").click()
    expect(page.get_by_text("10 of 10 right, 100 %. Passed.")).to_be_visible()
    expect(page.get_by_text("Your score is kept on this device.")).to_be_visible()
    page.goto(PAGES["slip"])
    rows = page.locator(".slip-table tbody tr").filter(visible=True)
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("21 May 2027")
    expect(rows).to_contain_text("Quiz, 10 of 10 right")

    page.get_by_label("Your name").fill("Ada Note")
    page.get_by_label("Decide or reset").check()

    expect(page.get_by_text("Kept on this device.")).to_be_visible()
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("Self-declared")
    assert violations(page) == []
    page.goto("training/tracks/")
    expect(page.get_by_text("Done on 21 May 2027. Quiz, 10 of 10 right.").first).to_be_visible()
    page.goto(PAGES["slip"])
    expect(page.locator(".slip-name")).to_have_text("Ada Note")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="What a slip is worth")).to_be_hidden()
    expect(page.locator(".slip-title")).to_be_visible()


def test_faults_are_found_said_and_kept_and_a_file_starts_over(page: Page) -> None:
    page.goto(PAGES["faults"])
    button(page, "Check what I found").click()
    expect(page.get_by_text("Nothing is marked yet.")).to_be_visible()

    page.get_by_label("told two freelancers").check()
    page.get_by_label("The key went by phone").check()
    button(page, "Check what I found").click()

    expect(page.get_by_text("You found 1 of 8 faults. 1 line that you marked is sound.")).to_be_focused()
    expect(page.get_by_text("Found. It reaches the client sooner than you think")).to_be_visible()
    expect(page.locator("fault-finder").get_by_role("link", name="INT-05")).to_be_visible()
    expect(page.get_by_text("What you found is kept on this device.")).to_be_visible()
    assert violations(page) == []
    page.reload()
    expect(page.get_by_text("1 of 8 right.")).to_be_visible()
    expect(page.locator("fault-finder input:checked")).to_have_count(2)
    button(page, "Start over").click()
    expect(page.locator("fault-finder input:checked")).to_have_count(0)
