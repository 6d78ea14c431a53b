"""A tick that the page called kept outlives a browser that is killed at once."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from playwright.sync_api import Page, Playwright, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import kept

# `make faults` asks for 100.
ROUNDS = int(os.environ.get("HIGHNOTE_KILLS", "3"))
PATIENCE = 30


@contextmanager
def started(playwright: Playwright, options: dict, profile: Path) -> Iterator[tuple[Page, subprocess.Popen]]:
    """Start a browser of our own on a profile; it is killed at the end, with all its processes."""
    port = profile / "DevToolsActivePort"
    port.unlink(missing_ok=True)
    command = [
        options["executable_path"],
        *options["args"],
        f"--user-data-dir={profile}",
        "--remote-debugging-port=0",
        "about:blank",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port_in(port, process)}")
        yield browser.contexts[0].pages[0], process
    finally:
        kill(process)


def port_in(path: Path, process: subprocess.Popen) -> str:
    """Wait until the browser says on which port it listens."""
    end = monotonic() + PATIENCE
    while monotonic() < end and process.poll() is None:
        if path.exists() and (lines := path.read_text().splitlines()):
            return lines[0]
    raise TimeoutError("the browser did not start")


def kill(process: subprocess.Popen) -> None:
    """Kill a browser and its children, as a crash or a power cut would."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def ticked_on(page: Page) -> set[str]:
    """Return the ids of the boxes that are ticked."""
    return set(page.get_by_role("checkbox", checked=True).evaluate_all("boxes => boxes.map(box => box.id)"))


def test_ticks_outlive_a_killed_browser(
    playwright: Playwright, browser_options: dict, address: str, tmp_path: Path
) -> None:
    ticked: set[str] = set()
    for round_ in range(ROUNDS):
        with started(playwright, browser_options, tmp_path) as (page, process):
            page.goto(address + PHASE)
            # A box that is ticked before the page shows what it kept is ticked anew, and not taken off.
            expect(page.get_by_role("checkbox", checked=True)).to_have_count(len(ticked))
            boxes = page.get_by_role("checkbox")
            for number in range(3):
                box = boxes.nth((3 * round_ + number) % boxes.count())
                box.click()
                ticked ^= {box.get_attribute("id")}
            expect(kept(page)).to_be_visible()

            kill(process)

        with started(playwright, browser_options, tmp_path) as (page, _):
            page.goto(address + PHASE)
            expect(page.get_by_role("checkbox", checked=True)).to_have_count(len(ticked))
            assert ticked_on(page) == ticked
