"""Measures the plan of the whole real library in a browser whose processor is slowed four times."""

import json
from pathlib import Path

from pydantic import TypeAdapter

from highnote.assemble.contract.calendars import Calendar, calendar_of
from highnote.assemble.contract.plan import PlanLibrary, plan_library_of
from highnote.assemble.contract.written import json_text
from highnote.load import load
from highnote.model import model
from highnote.publish.tool import run_node
from tests.bench.projects import ROOT
from tests.browser.find_browser import installed

SLOWED = 4
PROGRAM = Path(__file__).with_name("planning.ts")


def slowest_milliseconds() -> tuple[float, float] | None:
    """Return what 95 of 100 plans, and 95 of 100 what-ifs, take at most; None without a browser."""
    browser_path = installed()
    if browser_path is None:
        return None
    from playwright.sync_api import sync_playwright

    script = run_node("The bundler", ROOT, "node_modules/esbuild/bin/esbuild", str(PROGRAM), "--bundle", "--minify")
    library = json_text(TypeAdapter(PlanLibrary), plan_library_of(model(load(ROOT)), ""))
    calendar = json_text(TypeAdapter(Calendar), calendar_of("GB", 2027))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page()
        page.add_script_tag(content=script)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        plan, what_if = page.evaluate(
            "([library, calendar]) => slowest(library, calendar)", [json.loads(library), json.loads(calendar)]
        )
        browser.close()
    return plan, what_if
