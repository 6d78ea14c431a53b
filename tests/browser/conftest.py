"""Serves the real site as a host would, and opens it in a real browser with a fresh profile for each test."""

import json
import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.find_browser import from_playwright, installed
from tests.browser.host import hosted
from tests.browser.watch import VIOLATIONS, watch

# A shared machine can stand still for seconds; what never comes fails all the same.
LONGEST = 30_000
expect.set_options(timeout=LONGEST)
QUIET = (
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Each fresh profile would start them anew, which takes a quarter of the time of a first page.
    "--disable-extensions",
    "--disable-component-extensions-with-background-pages",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run a failed browser test once more, for a machine can stand still; the report names those that needed it."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def words(site: Path) -> dict[str, str]:
    """Map the id of each item and of each question of a gate to the words beside its box."""
    library = json.loads((site / "data/library.json").read_text())
    items = {item["id"]: item["text"] for item in library["items"]}
    gates = [phase["gate"] for phase in library["phases"]]
    return items | {question["id"]: question["ask"] for gate in gates for question in gate["questions"]}


@pytest.fixture(scope="session")
def items(words: dict[str, str]) -> list[str]:
    """Return the words of the items on the page of a phase, in their order."""
    return [text for item, text in words.items() if re.fullmatch(r"ACC-\d+", item)]


@pytest.fixture(scope="session")
def questions(words: dict[str, str]) -> list[str]:
    """Return the words of the questions of its gate."""
    return [text for item, text in words.items() if re.fullmatch(r"ACC-G\d+", item)]


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site of the default engine."""
    with hosted(site) as address:
        yield address


@pytest.fixture(scope="session")
def other_address(other_site: Path) -> Iterator[str]:
    """Serve the site of the second engine."""
    with hosted(other_site) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser_options() -> dict:
    """Say which browser, and how it is started; as root it needs no sandbox."""
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return {"executable_path": installed() or from_playwright(), "args": [*QUIET, *as_root]}


@pytest.fixture(scope="session")
def browser(playwright: Playwright, browser_options: dict) -> Iterator[Browser]:
    started = playwright.chromium.launch(**browser_options)
    yield started
    started.close()


def made_context(browser: Browser, address: str, **options: object) -> BrowserContext:
    """Make a context whose addresses begin at the site's root, and that notes when a page misbehaves."""
    context = browser.new_context(**{"base_url": address, **options})
    context.set_default_timeout(LONGEST)
    context.faults = []
    context.add_init_script(VIOLATIONS)
    context.on("page", partial(watch, context.faults))
    return context


@pytest.fixture
def new_context(browser: Browser, address: str) -> Iterator[Callable[..., BrowserContext]]:
    """Make contexts, each a fresh profile; a page that misbehaves fails."""
    opened = []

    def make(**options: object) -> BrowserContext:
        opened.append(made_context(browser, address, **options))
        return opened[-1]

    yield make
    faults = [fault for context in opened for fault in context.faults]
    for context in opened:
        context.close()
    assert not faults, faults


@pytest.fixture(scope="module")
def profiles(browser: Browser, address: str) -> Iterator[Callable[..., BrowserContext]]:
    """Return the profile of a kind of reader, one for all tests of a module."""
    opened: dict[str, BrowserContext] = {}

    def profile(**options: object) -> BrowserContext:
        if repr(options) not in opened:
            opened[repr(options)] = made_context(browser, address, **options)
        return opened[repr(options)]

    yield profile
    for context in opened.values():
        context.close()


@pytest.fixture
def new_page(profiles: Callable[..., BrowserContext], address: str) -> Iterator[Callable[..., Page]]:
    """Open a page where nothing is stored, in a profile that other tests use too; a fresh one takes far longer.

    Not for tests that change more of a profile than what a site stores in it, such as its clock.
    """
    opened = []

    def make(**options: object) -> Page:
        page = profiles(**options).new_page()
        opened.append(page)
        page.context.clear_cookies()
        told = page.context.new_cdp_session(page)
        told.send("Storage.clearDataForOrigin", {"origin": origin_of(address), "storageTypes": "all"})
        told.detach()
        return page

    yield make
    faults = [fault for page in opened for fault in page.context.faults]
    for page in opened:
        page.context.faults.clear()
        page.close()
    assert not faults, faults


def origin_of(address: str) -> str:
    """Return whose storage the pages of an address share."""
    return re.match(r"https?://[^/]+", address)[0]


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
