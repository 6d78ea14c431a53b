"""Ticks hang on ids: they outlive other words, another order, and ids that were retired."""

from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import box, kept, tick


def edition(page: Page, *changes: tuple[str, str]) -> None:
    """Show another edition of the page of a phase from now on."""

    def reword(route: Route) -> None:
        answer = route.fetch()
        body = answer.text()
        for before, after in changes:
            assert before in body
            body = body.replace(before, after)
        route.fulfill(response=answer, body=body)

    page.route(f"**/{PHASE}", reword)


def test_a_tick_outlives_rewording(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(page, (words["ACC-02"], "Show that the client gets in"))
    page.goto(PHASE)

    expect(box(page, "Show that the client gets in")).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_a_tick_outlives_a_new_order(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(page, ("ACC-01", "ACC-swap"), ("ACC-02", "ACC-01"), ("ACC-swap", "ACC-02"))
    page.goto(PHASE)

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).not_to_be_checked()


def test_a_tick_on_a_retired_id_counts_for_what_replaces_it(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(
        page,
        ('data-item="ACC-02" data-level', 'data-item="ACC-77" data-was="ACC-02" data-level'),
        ('data-item="ACC-02"', 'data-item="ACC-77"'),
    )
    page.goto(PHASE)
    expect(box(page, words["ACC-02"])).to_be_checked()
    box(page, words["ACC-02"]).uncheck()
    expect(kept(page)).to_be_visible()
    page.reload()

    expect(box(page, words["ACC-02"])).not_to_be_checked()
