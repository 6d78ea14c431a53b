"""A page says by itself that something on it was due to be looked at again, even if nobody builds the site any more."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE

NOTE = "Check before you rely on it."


@pytest.mark.parametrize(("today", "is_seen"), [("2026-12-01", False), ("2031-12-01", True)])
def test_a_note_is_seen_once_its_day_has_passed(page: Page, today: str, is_seen: bool) -> None:
    page.clock.set_fixed_time(f"{today}T12:00:00")

    page.goto(PHASE)

    expect(page.get_by_text(NOTE)).to_be_visible(visible=is_seen)
