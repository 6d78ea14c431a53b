"""The map of questions, holds and endings: what an author reads on it, and what its picture shows."""

from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.page import Site
from highnote.assemble.pages.question_map import Question, map_svg
from highnote.publish.surfaces.engine import engine_text
from tests.small_playbooks import PAGE, PLAYBOOKS
from tests.small_project import library_of, site_pages

FACETS = """\
- id: initiator
  question: Who is ending it?
  answers: [{id: client, label: The client, because: they end it}, {id: firm, label: We are, because: you end it}]
  not sure: firm
- id: kinds
  question: Which lamps do you keep?
  many: yes
  ask when: initiator=firm
  answers:
    - {id: oil, label: Oil lamps, because: you keep oil lamps}
    - {id: gas, label: Gas lamps, because: you keep gas}
  not sure: oil,gas
"""
HOLD = """\
- id: {id}
  title: {title}
  kind: {kind}
  applies: kinds=oil
  until: the keeper has answered
  do: Ask in writing.
  why: the lamp is not ours
  at: [LVE-01]
  {more}
"""


def map_page(facets: str = FACETS) -> LexborHTMLParser:
    files = {
        **PLAYBOOKS,
        "docs/write/questions.md": PAGE.format(title="The map", name="it"),
        "playbooks/vocabulary/facets.yml": facets,
        "playbooks/vocabulary/holds.yml": HOLD.format(id="H01", title="Tell nobody", kind="stop", more="work: stops")
        + HOLD.format(id="H02", title="Ask the keeper", kind="wait", more="yields to: [H01]"),
    }
    pages = {page.url: page for page in site_pages(library_of(files), Site())}
    return LexborHTMLParser(engine_text(pages["write/questions/"]).partition("\n---\n")[2])


def text_of(page: LexborHTMLParser, place: str) -> str:
    return " ".join(page.css_first(place).text(separator=" ").split())


def test_a_question_says_when_it_is_asked_what_doubt_counts_as_and_what_it_decides() -> None:
    page = map_page()

    assert text_of(page, "#question-initiator") == (
        "1. Who is ending it? initiator Always asked. It takes one answer. “Not sure” counts as “we are”. "
        "It decides 1 item and 1 later question."
    )
    assert text_of(page, "#question-kinds") == (
        "2. Which lamps do you keep? kinds Not always asked: only if you end it. It takes several answers. "
        "“Not sure” counts as “oil lamps” and “gas lamps”. It decides 2 holds."
    )


def test_a_question_says_what_counts_where_it_is_not_asked() -> None:
    page = map_page(FACETS.replace("  not sure: oil,gas", "  not sure: oil,gas\n  not asked: gas"))

    assert "only if you end it. Else it counts as “gas lamps”. It takes" in text_of(page, "#question-kinds")


def test_the_picture_says_in_words_what_it_shows() -> None:
    assert map_page().css_first("svg.map").attributes["aria-label"] == (
        "The questions from first to last: initiator decides 1 item and kinds decides 0 items. "
        "Of these, kinds waits for initiator."
    )


def test_holds_stand_by_kind_and_those_that_contradict_say_which_comes_first() -> None:
    page = map_page()

    assert [heading.text() for heading in page.css("h3")][:3] == [
        "Stop: legal leads, and nobody plans the talk (1)",
        "Wait: not yet (1)",
        "Which hold yields to which",
    ]
    assert "Ask the keeper H02 yields to Tell nobody H01" in text_of(page, "body")


def test_endings_stand_by_who_ends_it_with_their_own_items() -> None:
    page = map_page()

    assert "The client ends it (1)" in [heading.text() for heading in page.css("h3")]
    assert page.css_first('a[href$="endings/r01-price/"]') is not None


def test_a_library_without_questions_has_no_picture() -> None:
    assert map_page("[]\n").css_first("svg.map") is None


def test_each_question_has_a_row_and_an_arc_to_each_that_it_waits_for() -> None:
    questions = [Question("first", (), 10), Question("second", (0,), 5), Question("third", (0, 1), 0)]

    picture = LexborHTMLParser(str(map_svg(questions, "Words")))

    assert [name.text() for name in picture.css(".map-name")] == ["first", "second", "third"]
    assert [bar.attributes["width"] for bar in picture.css(".map-bar")] == ["100", "50", "2"]
    assert len(picture.css(".map-arc")) == 3
