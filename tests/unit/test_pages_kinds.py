"""One page of each kind: what a reader finds on it, in which order, and where it leads."""

import re
from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.editions import Edition, Editions
from highnote.assemble.pages.page import Site
from highnote.publish.surfaces.engine import engine_text
from tests.small_playbooks import ENDING, HOME, LESSON, PAGE, PROFESSION, TEMPLATE, VOCABULARY
from tests.small_project import site_pages, small_library

WHY = PAGE.format(title="Why a light is kept on", name="it")


def texts(edit_base: str = "", **changes: str) -> dict[str, str]:
    return {
        f"{page.url}index.md": engine_text(page)
        for page in site_pages(small_library(**changes), Site(edit_base=edit_base))
    }


def page(path: str, **changes: str) -> LexborHTMLParser:
    return LexborHTMLParser(texts(**changes)[path].partition("\n---\n")[2])


def front(path: str, **changes: str) -> str:
    return texts(**changes)[path].partition("\n---\n")[0]


def headings(path: str, **changes: str) -> list[str]:
    return [heading.text() for heading in page(path, **changes).css(".page h2, body > h2")]


def test_every_page_says_its_title_summary_and_version() -> None:
    for text in texts().values():
        assert re.match(r'---\nversion: "[0-9a-f]{8}"\ncrumbs: \[', text)
        assert '\ndescription: "' in text
        assert text.count("<h1>") == 1


def test_every_playbook_and_every_list_has_a_page() -> None:
    assert set(texts()) == {
        f"{way}index.md"
        for way in (
            "",
            "differences/",
            "endings/",
            "endings/r01-price/",
            "find/",
            "find/items/",
            "glossary/",
            "ideas/",
            "phases/",
            "phases/leave/",
            "professions/",
            "professions/lamp-keepers/",
            "roles/",
            "sources/",
            "sources/uk/",
            "templates/",
            "templates/t01-receipt/",
            "training/",
            "training/m1-light/",
            "plays/",
        )
    }


def test_an_ending_opens_with_the_one_thing_to_do_first() -> None:
    document = page("endings/r01-price/index.md")

    assert document.css_first(".first-step-text").text() == "Thank them in writing."
    assert headings("endings/r01-price/index.md")[:3] == ["What is going on", "The first hour", "The first day"]


def test_an_ending_leads_to_the_phases() -> None:
    link = page("endings/r01-price/index.md").css_first(".way-out a")

    assert link.attributes["href"] == "../../phases/leave/"


@pytest.mark.parametrize(("safe", "marked"), [("", False), ("\n  safe_route: yes", True)])
def test_a_safe_route_is_marked_for_the_quiet_frame(safe: str, marked: bool) -> None:
    reasons = VOCABULARY["reasons"].replace("urgency: week", f"urgency: week{safe}")

    assert ('\nsafe: "yes"' in front("endings/r01-price/index.md", reasons=reasons)) is marked


def test_an_ending_names_those_that_are_taken_for_it() -> None:
    confused = ENDING.replace("urgency: week", "urgency: week\nconfused_with: [R01, R02]")
    reasons = VOCABULARY["reasons"] + "- {id: R02, title: The harbour closed, initiator: event, urgency: week}\n"

    note = page("endings/r01-price/index.md", r01_price=confused, reasons=reasons).css_first(".confused")

    assert note.text() == "Not quite this? It may be The client found a cheaper keeper (R01), The harbour closed (R02)."
    assert [link.attributes["href"] for link in note.css("a")] == ["../../endings/r01-price/"]


def test_a_profession_shows_where_each_rule_comes_from() -> None:
    rule = page("professions/lamp-keepers/index.md").css_first("#lamp-r1")

    assert rule.css_first(".rule-text").text() == "A light may not go out without notice. LAMP-R1"
    assert rule.css_first(".rule-so").text() == "So: Tell the coast guard 14 days before."
    assert rule.css_first(".rule-source").text() == (
        "The Lamp Rule. United Kingdom. We read the text itself. Checked on 21 November 2026."
    )


def test_a_template_shows_its_blanks_and_an_example() -> None:
    document = page("templates/t01-receipt/index.md")

    assert [blank.text() for blank in document.css(".blank")] == ["Name of the client"]
    assert [filled.text() for filled in document.css("mark.filled")] == ["Lantern Harbour"]
    assert [link.text() for link in document.css("a.download")] == ["Word .docx", "Markdown .md", "Plain text .txt"]


def test_a_note_to_the_writer_stands_beside_the_document_and_not_in_the_example() -> None:
    document = page("templates/t01-receipt/index.md")

    assert document.css_first(".sheet [role=note]").text().split(":")[1].strip() == "Count them aloud."
    assert "Count them aloud" not in document.css_first(".filled-sheet").text()


def test_a_template_says_which_items_use_it() -> None:
    document = page("templates/t01-receipt/index.md")

    assert [link.attributes["href"] for link in document.css(".facts a")] == ["../../phases/leave/#lve-01"]


def test_a_blank_that_no_field_explains_shows_its_name() -> None:
    document = page("templates/t01-receipt/index.md", t01_receipt=TEMPLATE.replace("client_name }}", "lamp_name }}"))

    assert document.css_first(".blank").text() == "lamp_name"


def test_a_quiz_can_be_taken_without_script() -> None:
    question = page("training/m1-light/index.md").css_first("#m1-q1")

    assert question.css_first("legend").text() == "The client gives notice. What do you do first?"
    assert [answer.css_first("label").text() for answer in question.css(".answer")] == [
        "Put out the light",
        "Thank them",
    ]
    assert ["data-right" in answer.attributes for answer in question.css(".answer")] == [False, True]
    assert len({radio.attributes["name"] for radio in question.css("input[type=radio]")}) == 1
    assert [row.text() for row in question.css(".answer-key li")] == [
        "Right: Thank them. It sets the tone.",
        "Not this: Put out the light. Ships are at sea.",
    ]


def test_a_question_may_have_many_answers() -> None:
    many = "".join(f"    - [ ] Answer {number}\n        - why: no\n" for number in range(30))
    document = page("training/m1-light/index.md", m1_light=LESSON + many)

    ids = [radio.attributes["id"] for radio in document.css("input[type=radio]")]
    assert len(ids) == len(set(ids)) == 32


def test_the_agenda_of_a_lesson_runs_by_the_clock() -> None:
    lesson = LESSON.replace(
        "  - minutes: 30\n    title: Talk and quiz\n",
        "  - minutes: 10\n    title: Talk\n  - minutes: 20\n    title: Quiz\n",
    )
    rows = page("training/m1-light/index.md", m1_light=lesson).css_first("table").css("tbody tr")

    assert [[cell.text() for cell in row.css("td")] for row in rows] == [["0", "10", "Talk"], ["10", "20", "Quiz"]]


def test_the_home_page_leads_on_in_few_words() -> None:
    cards = page("index.md").css("li.card")

    assert [(card.css_first("a").text(), card.css_first("a").attributes["href"]) for card in cards] == [
        ("I have to go", "phases/leave/"),
        ("They leave", "endings/r01-price/"),
    ]
    assert cards[0].css_first("p").text() == "Hand over the keys."


def test_a_way_in_that_leads_nowhere_is_left_out() -> None:
    document = page("index.md", index=HOME.replace("../playbooks/endings/r01-price.md", "nowhere.md"))

    assert [card.css_first("a").text() for card in document.css("li.card")] == ["I have to go"]


def test_each_role_reads_down_its_own_list() -> None:
    document = page("roles/index.md")

    assert headings("roles/index.md") == ["Account lead", "IT and security"]
    assert [link.attributes["href"] for link in document.css(".pointers a")] == [
        "../phases/leave/#lve-01",
        "../phases/leave/#lve-02",
    ]


def test_every_page_can_be_found_on_one_page_and_every_item_on_another() -> None:
    words = page("find/index.md").body.text() + page("find/items/index.md").body.text()

    for title in (
        "Leave the lighthouse",
        "Receipt for the keys",
        "Why light matters",
        "Lamp keepers",
        "Hand over the keys",
        "LVE-01",
    ):
        assert title in words


def test_sources_and_terms_can_be_linked_to() -> None:
    assert page("sources/uk/index.md").css_first("#lamp-rule dt").text() == "The Lamp Rule"
    assert page("glossary/index.md").css_first("#keeper dt").text() == "keeper"


def test_the_foot_says_when_a_page_is_read_again_and_where_it_is_edited() -> None:
    text = texts("https://code.example/edit/main/")["phases/leave/index.md"]
    foot = LexborHTMLParser(text).css_first(".page-foot")

    assert "Read again by 21 May 2099" in foot.text()
    assert (
        foot.css_first("a[rel=nofollow]").attributes["href"]
        == "https://code.example/edit/main/playbooks/phases/01-leave.md"
    )
    assert foot.css_first(".page-sources summary").text() == "Sources of this page (1)"


def test_a_note_is_hidden_until_something_on_the_page_is_due_to_be_looked_at_again() -> None:
    def note(day: date) -> LexborHTMLParser:
        written = {page.url: engine_text(page) for page in site_pages(small_library(), Site(edition=Edition("", day)))}
        return LexborHTMLParser(written["phases/leave/"]).css_first("review-note")

    assert "hidden" in note(date(2099, 5, 21)).attributes
    assert "hidden" not in note(date(2099, 5, 22)).attributes
    assert note(date(2099, 5, 22)).attributes["due"] == "2099-05-21"


def test_a_source_that_is_due_first_gives_its_day() -> None:
    sources = VOCABULARY["sources"].replace("review_by: 2099-05-21", "review_by: 2098-01-31")

    assert page("phases/leave/index.md", sources=sources).css_first("review-note").attributes["due"] == "2098-01-31"


DIFFERENCE = """\
### Who turns the lamp

- **The guard**: the keeper. It binds keepers.
- **The port**: nobody. It binds ships.

Our safe default: the keeper."""


def test_points_where_authorities_differ_stand_on_one_page_too() -> None:
    profession = PROFESSION.replace("They agree.", DIFFERENCE)

    assert headings("differences/index.md", lamp_keepers=profession) == ["Lamp keepers"]
    words = page("differences/index.md", lamp_keepers=profession).body.text()
    assert "It binds ships." in words
    assert "Our safe default: the keeper." in words


def test_endings_are_listed_by_urgency_too() -> None:
    assert headings("endings/index.md")[-1] == "By urgency"


def test_words_of_the_glossary_are_explained_on_the_page_that_uses_them() -> None:
    guide = page(
        "guide/index.md", guide="---\ntitle: Guide\nsummary: Words.\n---\n\nThe [keeper](term:keeper) is well.\n"
    )

    assert guide.css_first("a.term").attributes["href"] == "#word-keeper"
    assert guide.css_first(".page-foot #word-keeper dd").text() == "Somebody who keeps a light."


def test_a_page_that_shows_the_words_of_another_page_leads_to_the_glossary() -> None:
    profession = PROFESSION.replace(
        "They agree.", DIFFERENCE.replace("the keeper. It", "the [keeper](term:keeper). It")
    )

    assert (
        page("differences/index.md", lamp_keepers=profession).css_first("a.term").attributes["href"]
        == "../glossary/#keeper"
    )


def test_a_page_says_its_own_version_and_day() -> None:
    site = Site(Editions({"playbooks/phases/01-leave.md": date(2026, 11, 22)}))
    pages = {page.url: page for page in site_pages(small_library(), site)}
    foot = LexborHTMLParser(engine_text(pages["phases/leave/"])).css_first(".page-facts").text()

    assert f"Version {pages['phases/leave/'].version} of 22 November 2026" in foot


def test_the_version_of_a_page_changes_with_its_own_file_alone() -> None:
    before = {page.url: page.version for page in site_pages(small_library(), Site())}
    after = {page.url: page.version for page in site_pages(small_library(why=WHY), Site())}
    again = {page.url: page.version for page in site_pages(small_library(why=WHY + "One more.\n"), Site())}

    assert [url for url in before if before[url] != after[url]] == ["find/"]
    assert [url for url in after if after[url] != again[url]] == ["why/"]


def test_one_page_names_the_version_of_the_whole_site() -> None:
    site = Site(edition=Edition("1a2b3c4d", date(2026, 11, 22)))
    named = [page.url for page in site_pages(small_library(), site) if "2026.11.22-1a2b3c4d" in engine_text(page)]

    assert named == ["find/"]


def test_an_ending_leads_to_its_letters() -> None:
    linking = ENDING.replace("## The first hour\n", "## The first hour\n\n[Send it](../templates/t01-receipt.md).\n", 1)

    ending = page("endings/r01-price/index.md", r01_price=linking)

    rows = [node for node in ending.css("ul.pointers a") if node.attributes["href"] == "../../templates/t01-receipt/"]
    assert "Letters and papers" in headings("endings/r01-price/index.md", r01_price=linking)
    assert len(rows) == 1


def test_templates_are_listed_by_what_a_reader_looks_for() -> None:
    assert headings("templates/index.md") == ["Letters and mails"]


def test_a_page_of_a_place_gathers_what_holds_there() -> None:
    text = PAGE.format(title="Britain", name="it").replace("---\n\n", "gathers: [uk]\n---\n\n", 1)

    rules = page("britain/index.md", britain=text).css_first("ul.rules")

    assert "A light may not go out without notice." in rules.text()
    assert rules.css_first(".rule-text a").attributes["href"] == "../professions/lamp-keepers/#lamp-r1"


def test_a_page_of_another_place_leaves_it_out() -> None:
    text = PAGE.format(title="France", name="it").replace("---\n\n", "gathers: [fr]\n---\n\n", 1)

    assert page("france/index.md", france=text).css_first("ul.rules") is None


def test_a_page_of_a_place_can_gather_for_professions_and_for_everyone_apart() -> None:
    text = PAGE.format(title="Britain", name="it").replace("---\n\n", "gathers: [uk]\ngathers_for: {whom}\n---\n\n", 1)

    of_professions = page("britain/index.md", britain=text.format(whom="professions"))
    of_everyone = page("britain/index.md", britain=text.format(whom="everyone"))

    assert "A light may not go out without notice." in of_professions.css_first("ul.rules").text()
    assert of_everyone.css_first("ul.rules") is None
