"""A letter that is pasted in is looked through for words that could harm, and better ones take their place."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.reader import button
from tests.browser.test_desk import open_sample

LETTER = "Our last day is 30 June 2027. You'll get your files once the last invoice is paid. Kind regards"
BETTER = "Your records, your data and your access are yours, whether or not any invoice is open."
MENDED = f"Our last day is 30 June 2027. {BETTER} Kind regards"


def test_better_words_take_the_place_of_a_sentence_and_give_it_back(page: Page) -> None:
    page.goto("check/")
    text = page.get_by_label("Your text")

    text.fill(LETTER)

    expect(page.get_by_text("One place could harm. You can go on all the same.")).to_be_visible()
    assert violations(page) == []
    button(page, "Use these words").first.click()
    expect(text).to_have_value(MENDED)
    expect(page.get_by_text("Nothing found. That is no promise")).to_be_visible()
    button(page, "Put my words back").click()
    expect(text).to_have_value(LETTER)
    button(page, "Keep my words").click()
    expect(page.get_by_text("Nothing found. That is no promise")).to_be_visible()
    expect(text).to_have_value(LETTER)


def test_a_reason_harms_where_crime_is_suspected_and_nowhere_else(page: Page) -> None:
    page.goto("check/")
    page.get_by_label("Your text").fill("We end our engagement because of our policy.")
    expect(page.get_by_text("Nothing found. That is no promise")).to_be_visible()

    page.get_by_label("Why does it end?").select_option(label="We suspect fraud, crime or money laundering")

    expect(page.get_by_text("A reason, or a hint that there is one: because")).to_be_visible()


def test_what_not_to_write_can_be_read_without_script(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()

    page.goto("check/")

    expect(page.get_by_role("heading", name="A demand for silence")).to_be_visible()
    expect(page.get_by_text("In return you agree not to complain to the ombudsman.")).to_be_visible()
    expect(page.get_by_label("Your text")).to_have_count(0)


def test_the_form_of_a_letter_warns_below_the_blank_and_keeps_what_is_chosen(page: Page) -> None:
    open_sample(page)
    page.goto("case/#papers/T08")
    blank = page.get_by_label("Work until the last day")
    blank.fill("The May report. We stop then because the work no longer pays.")
    expect(page.get_by_text("A reason in a notice that needs none: because")).to_be_visible()

    button(page, "Use these words").click()

    expect(blank).to_have_value("The May report. The agreement asks for no reason, so this letter gives none.")
    expect(page.get_by_text("A reason in a notice that needs none")).to_have_count(0)
    assert violations(page) == []
    button(page, "Put my words back").click()
    button(page, "Keep my words").click()
    expect(page.get_by_text("A reason in a notice that needs none")).to_have_count(0)
    page.reload()
    expect(blank).to_have_value("The May report. We stop then because the work no longer pays.")
