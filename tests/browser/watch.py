"""Notes everything that a page must never do: errors, answers that fail, requests that stray."""

from functools import partial
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Response

from tests.browser.host import BELOW

VIOLATIONS = """
globalThis.violations = []
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(violatedDirective + " " + blockedURI)
})
"""


def watch(faults: list[str], page: Page) -> None:
    """Note the faults of a page from now on."""
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", partial(note_stray, faults, page))
    page.on("response", partial(note_failed, faults))


def note_stray(faults: list[str], page: Page, request: Request) -> None:
    """Note a request that leaves the site, or the path below which the site lies."""
    if strays(request.url, page.url):
        faults.append(f"{page.url} asks for {request.url}")


def note_failed(faults: list[str], response: Response) -> None:
    """Note an answer that is an error."""
    if response.status >= 400:
        faults.append(f"{response.status} {response.url}")


def strays(url: str, page_url: str) -> bool:
    """Tell whether an address lies outside the site that a page belongs to."""
    if url.startswith(("data:", "blob:", "about:", "file:")):
        return False
    page, asked = urlsplit(page_url), urlsplit(url)
    is_below = page.path.startswith(BELOW)
    return asked.hostname != "127.0.0.1" or (is_below and not asked.path.startswith(BELOW))
