"""Role-plays: read from the activity of a lesson, shown on its page and on cards, and never told to the wrong side."""

import io
from functools import cache

from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.lessons import lesson_page
from highnote.assemble.pages.page import Context, Site
from highnote.assemble.print.cards import cards
from highnote.assemble.print.lessons import lesson
from highnote.model import Library, Playbook
from highnote.model.role_plays import ACTIVITY, role_plays_of, rubric_of
from highnote.publish.surfaces.alone import alone_text
from tests.unit.given_papers import LESSON, library_of
from tests.unit.given_sheets import made, pages

SECRET = "You have signed elsewhere already."
ROLE_PLAYS = f"""\
Work in threes.

### The score sheet

| no. | what | 0 | 2 | 4 | if no ending is being told |
| --- | --- | --- | --- | --- | --- |
| 1 | Warns | not at all | late | at once | the first duty |
| 2 | Listens | never | a little | well | the same |

**Automatic fails.**

- Insulting anyone.
- Lying.

### RP1 A quiet client

**Scene.**
A Tuesday.

**Characters.**
Ada, account lead. Bo, the client.

**Only the other side knows.**
{SECRET}

**Tension.**
Bo says nothing.

**The lead practises** silence.

**It passes when**

- the silence holds
- Bo is thanked
"""


@cache
def library() -> Library:
    return library_of(**{"training/m90-invented.md": LESSON.replace("Work in pairs.", ROLE_PLAYS)})


def book() -> Playbook:
    return library().by_id["M90"]


def page() -> LexborHTMLParser:
    made_page = lesson_page(book(), Context(library(), Site(), "training/m90-invented/", book()))
    return LexborHTMLParser(alone_text(made_page))


def test_a_role_play_is_read_part_by_part() -> None:
    (play,) = role_plays_of(book().section(ACTIVITY))

    assert (play.id, play.title) == ("RP1", "A quiet client")
    assert [point.plain for point in play.points] == ["the silence holds", "Bo is thanked"]
    assert play.part("Only the other side knows")[0].plain == SECRET
    assert play.part("The lead practises")[0].plain == "silence."


def test_the_score_sheet_is_read_with_what_its_marks_mean() -> None:
    rubric = rubric_of(book().section(ACTIVITY))

    assert rubric.most == 8
    assert [line.anchors for line in rubric.lines] == [("not at all", "late", "at once"), ("never", "a little", "well")]
    assert rubric.fails == ("Insulting anyone", "Lying")


def test_a_lesson_without_role_plays_has_no_cards() -> None:
    plain = library_of(**{"training/m90-invented.md": LESSON})

    assert rubric_of(plain.by_id["M90"].section(ACTIVITY)) is None
    assert "print/m90-invented-cards-a4.pdf" not in made(plain)


def test_only_the_card_of_the_other_side_says_what_it_alone_knows() -> None:
    told = {card["role"]: SECRET in str(card) for card in cards(book(), "1")["cards"]}

    assert told == {"The lead": False, "The other side": True, "The observer": False}


def test_every_card_has_half_a_sheet_and_the_score_sheet_a_page() -> None:
    texts = pages(PdfReader(io.BytesIO(made(library())["print/m90-invented-cards-a4.pdf"].make())))

    assert [text.count("RP1") for text in texts] == [2, 1, 0]
    assert "Any of these makes the score 0" in texts[-1]
    assert "8 in all" in texts[-1]


def test_the_sheet_of_a_learner_has_no_key() -> None:
    texts = {reader: pages(pdf(f"print/m90-invented{stem}-a4.pdf")) for reader, stem in STEMS.items()}

    assert {reader: "Answer key" in " ".join(text) for reader, text in texts.items()} == {
        "learner": False,
        "trainer": True,
        "key": True,
    }
    assert lesson(book(), library(), "1", reader="learner")["questions"]


STEMS = {"learner": "", "trainer": "-facilitator", "key": "-key"}


def pdf(path: str) -> PdfReader:
    return PdfReader(io.BytesIO(made(library())[path].make()))


def test_the_page_folds_away_what_the_other_side_alone_knows() -> None:
    told = [node for node in page().css("details") if SECRET in node.text()]

    assert [node.css_first("summary").text() for node in told] == ["Only for the other side of RP1"]
    assert page().body.text().count(SECRET) == 1


def test_a_lesson_opens_with_its_parts_and_what_can_be_printed() -> None:
    ways = [(link.text(), link.attributes["href"]) for link in page().css("lesson-parts a")]

    assert ways == [
        ("Learn", "#for-the-learner"),
        ("Run it", "#for-the-facilitator"),
        ("Role-plays", "#activity"),
        ("Quiz", "#quiz"),
    ]
    assert [row.text() for row in page().css(".lesson-files dt")] == [
        "Sheet for the learner",
        "Pack for the trainer",
        "Role-play cards",
        "Answer key",
        "Question cards",
    ]


def test_a_score_sheet_on_the_page_has_five_marks_a_line_and_the_points_of_each_play() -> None:
    scoring = page().css_first("role-score")

    assert scoring.attributes["most"] == "8"
    assert [len(line.css("input")) for line in scoring.css("[data-line]")] == [5, 5]
    assert [points.attributes["data-play"] for points in scoring.css(".role-points")] == ["RP1"]
    assert len(scoring.css("[data-fail]")) == 2
