"""A first view is light: what a page asks for, as a host sends it compressed."""

from collections.abc import Iterable
from gzip import compress

import pytest
from playwright.sync_api import Page, Response

from tests.browser.kinds import PAGES

# Fonts and pictures of the web are compressed already.
PACKED = (".woff2", ".png", ".jpg", ".webp")


def weight(answers: Iterable[Response]) -> int:
    """Return how many bytes travel for some answers."""
    return sum(
        len(answer.body()) if answer.url.endswith(PACKED) else len(compress(answer.body(), 6)) for answer in answers
    )


@pytest.mark.parametrize("kind", PAGES)
def test_a_first_view_weighs_at_most_100_kilobytes(page: Page, kind: str) -> None:
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))

    page.goto(PAGES[kind], wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")

    ours = [answer for answer in answers if answer.url.endswith((".js", ".css"))]
    assert weight(answers) <= 100_000
    assert weight(ours) <= 30_000
    assert len(ours) == 3
