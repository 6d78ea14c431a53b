"""The live site in a browser: a mistake is shown over the last good page, under the policy, until it is mended."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from highnote.serve import serve
from tests.browser.axe import AXE
from tests.browser.watch import VIOLATIONS
from tests.pipeline.conftest import STUB
from tests.small_playbooks import PHASE
from tests.small_project import write, write_project

PHASE_PATH = "playbooks/phases/01-leave.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_project(tmp_path_factory.mktemp("live") / "project")


@pytest.fixture(scope="module")
def address(project: Path) -> Iterator[str]:
    """Serve the small project while it is written."""
    stop, begun, told = threading.Event(), threading.Event(), []

    def run() -> None:
        for outcome in serve(project, 0, STUB, stop):
            told.append(outcome.words)
            begun.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert begun.wait(120)
    yield told[0].partition("Open ")[2]
    stop.set()
    thread.join(60)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open a page that notes what the content policy forbids; the live site lies at the root of its host."""
    context = browser.new_context(base_url=address)
    context.add_init_script(VIOLATIONS)
    yield context.new_page()
    context.close()


def test_a_mistake_is_shown_over_the_last_good_page_until_it_is_mended(page: Page, project: Path) -> None:
    page.goto("phases/leave/")
    expect(page.get_by_text("Light the lamp yourself")).to_be_visible()

    write(project / PHASE_PATH, PHASE.replace("owner: it", "owner: nobody"))

    panel = page.get_by_role("region", name="For the author")
    expect(panel).to_contain_text(PHASE_PATH)
    expect(panel).to_contain_text("nobody")
    expect(panel).to_contain_text("Mend:")
    page.evaluate(AXE)
    assert page.evaluate("axe.run('#author-panel').then(found => found.violations.map(({ id }) => id))") == []
    assert page.evaluate("violations") == []

    write(project / PHASE_PATH, PHASE.replace("Light the lamp", "Light every lamp"))

    expect(page.get_by_text("Light every lamp yourself")).to_be_visible()
    expect(panel).to_have_count(0)
