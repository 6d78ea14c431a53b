"""What a reader does on any page: finds a box by its words, opens what is folded, uses everything once."""

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

FORBIDDEN = """
const refuse = () => { throw new DOMException("The operation is insecure.", "SecurityError") }
for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get: refuse })
}
"""


def box(page: Page, words: str) -> Locator:
    """Find a box by the words beside it."""
    return page.get_by_role("checkbox", name=words, exact=True)


def button(page: Page, name: str) -> Locator:
    """Find a button by its words."""
    return page.get_by_role("button", name=name, exact=True)


def unfold(page: Page) -> None:
    """Open everything on the page that is folded, but for the menu, which would cover the rest."""
    page.evaluate("document.querySelectorAll('details:not(.menu)').forEach(details => details.open = true)")


def open_search(page: Page) -> Locator:
    """Open the search and return its field."""
    page.get_by_role("banner").get_by_role("link", name="Find").click()
    field = page.get_by_role("dialog").get_by_role("searchbox")
    expect(field).to_be_focused()
    return field


def tick(page: Page, *names: str) -> None:
    """Tick boxes by their words, and wait until they are kept."""
    for name in names:
        box(page, name).check()
    expect(kept(page)).to_be_visible()


def kept(page: Page) -> Locator:
    """Find what the page says once everything is kept."""
    return page.get_by_text("Kept in this browser.").filter(visible=True)


def save_copy(page: Page, folder: Path) -> Path:
    """Save a copy of the case and return its file."""
    with page.expect_download() as download:
        button(page, "Save a copy").first.click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def open_copy(page: Page, path: Path) -> None:
    """Open a saved copy."""
    with page.expect_file_chooser() as chooser:
        button(page, "Open a copy").click()
    chooser.value.set_files(path)


def ticked_in(path: Path) -> set[str]:
    """Read from a saved copy which items were ticked."""
    entries = json.loads(path.read_text())["entries"]
    return {entry["target"] for entry in entries if entry["kind"] == "item.done" and entry["value"]}


def questions_of(page: Page) -> Locator:
    """Find the questions of a quiz."""
    return page.get_by_role("group").filter(has=page.get_by_role("radio"))


def open_part(page: Page, name: str) -> None:
    """Open one part of a lesson; without script it is there already."""
    page.get_by_role("navigation", name="Parts of this lesson").get_by_role("link", name=name, exact=True).click()


def mark_quiz(page: Page) -> None:
    """Open the quiz, choose the first answer of every question, and mark them."""
    open_part(page, "Quiz")
    for question in questions_of(page).all():
        question.get_by_role("radio").first.check()
    button(page, "Mark my answers").click()


def use(page: Page) -> None:
    """Use everything that the page has: its folds, boxes, quiz, buttons, colours and search."""
    unfold(page)
    for checkbox in page.get_by_role("checkbox").all()[-2:]:
        checkbox.check()
    if page.locator("lesson-parts").count():
        mark_quiz(page)
    if button(page, "Undo").count():
        button(page, "Undo").click()
    button(page, "Colours: system").first.click()
    open_search(page).fill("access")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("result")
