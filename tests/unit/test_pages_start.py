"""The page that leads to a plan: its first question leads on without script, and endings bring their reason along."""

from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.page import Site
from highnote.publish.surfaces.engine import engine_text
from tests.small_playbooks import PAGE, PLAYBOOKS
from tests.small_project import changed, library_of, site_pages, small_library

START = PAGE.format(title="Make a plan", name="it")
FACETS = """\
- id: initiator
  question: Who is ending it?
  help: Choose who moved first.
  answers:
    - {id: client, label: The client, help: They have told you., because: the client ends it}
    - {id: firm, label: We are, because: you end it}
  not sure: firm
"""


def page(url: str, **changes: str) -> LexborHTMLParser:
    """Make a page of the small project, with a page that leads to a plan."""
    made = {page.url: page for page in site_pages(small_library(**{"facets": FACETS, **changes}), Site())}
    return LexborHTMLParser(engine_text(made[url]).partition("\n---\n")[2])


def test_each_answer_of_the_first_question_leads_to_the_list_of_its_reasons() -> None:
    start = page("start/", start=START)

    links = {link.css_first(".choice-label").text(): link.attributes for link in start.css("a.choice")}

    assert list(links) == ["The client", "We are", "Not sure"]
    assert links["The client"]["href"] == "#the-client-ends-it"
    assert links["We are"]["href"] == "#1-who-is-ending-it-and-why", "no reason of theirs is known"
    assert links["Not sure"]["href"] == "#1-who-is-ending-it-and-why"
    assert (links["We are"]["data-facet"], links["We are"]["data-answer"]) == ("initiator", "firm")


def test_not_sure_says_what_it_counts_as() -> None:
    start = page("start/", start=START)

    assert start.css("a.choice")[-1].css_first(".choice-notes").text() == "Counts as: We are."


def test_the_guide_knows_for_which_countries_there_is_a_calendar() -> None:
    countries = page("start/", start=START).css_first(".guide-screen").attributes["data-countries"].split()

    assert {"GB", "US", "DE"} <= set(countries)


def test_an_ending_leads_to_a_plan_for_its_reason() -> None:
    href = page("endings/r01-price/", start=START).css_first(".first-step-plan a").attributes["href"]

    assert href == "../../start/#reason=R01"
    assert page("start/", start=START).css_first('[id="reason=R01"]') is not None


def test_a_site_without_that_page_leads_nobody_there() -> None:
    assert page("endings/r01-price/").css_first(".first-step-plan") is None


def test_those_for_whom_no_answer_is_meant_are_led_to_their_page() -> None:
    elsewhere = "  elsewhere: [{label: We are the client, help: There is a page., at: docs/why.md}]\n"
    start = page("start/", start=START, facets=FACETS + elsewhere, why=PAGE.format(title="Why", name="it"))

    last = start.css("a.choice")[-1]

    assert (last.css_first(".choice-label").text(), last.attributes["href"]) == ("We are the client", "../why/")
    assert "data-answer" not in last.attributes, "it is no answer"


def test_the_lists_name_each_hold_and_lead_to_where_it_stands_in_full() -> None:
    hold = "- {id: H01, title: Wait for it, kind: wait, until: the tide is in, do: Look., why: ships sink, at: [R01]}\n"
    files = changed(PLAYBOOKS, {"facets": FACETS, "holds": hold, "start": START})
    library = library_of({**files, "docs/holds.md": PAGE.format(title="What stops an ending", name="it")})
    made = {page.url: LexborHTMLParser(engine_text(page)) for page in site_pages(library, Site())}

    listed, told = (made[url].css_first("#h01") for url in ("start/", "holds/"))

    assert listed.css_first("a").attributes["href"] == "../holds/#h01"
    assert "In every ending." in listed.text()
    assert "Look. This holds until the tide is in. Ships sink." in told.text()
