"""Runs axe over a page as it is now: all of it in light, and its colours again in dark."""

from pathlib import Path

from playwright.sync_api import Page

AXE = (Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js").read_text()
SHORT = 'resultTypes: ["violations"], selectors: false, elementRef: false, preload: false'
# target-size is off by default.
EVERYTHING = f'{{ rules: {{ "target-size": {{ enabled: true }} }}, {SHORT} }}'
COLOURS = f'{{ runOnly: ["color-contrast", "link-in-text-block"], {SHORT} }}'
RUN = """async options => {
  const { violations } = await axe.run(options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}"""


def violations(page: Page) -> list[str]:
    """Return what axe finds, first in light and then in dark."""
    if not page.evaluate("globalThis.axe !== undefined"):
        page.evaluate(AXE)
    in_light = page.evaluate(f"({RUN})({EVERYTHING})")
    page.emulate_media(color_scheme="dark")
    in_dark = page.evaluate(f"({RUN})({COLOURS})")
    page.emulate_media(color_scheme="light")
    return in_light + in_dark
