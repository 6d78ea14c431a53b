"""Slides of a lesson: a deck in the order of the agenda, as a page and as a file, with every word inside its slide."""

import io
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.slide import Slide
from pypdf import PageObject, PdfReader
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.page import Context, Site
from highnote.assemble.pages.slides import slides_page
from highnote.assemble.slides.deck import Deck, Shown, deck_of
from highnote.assemble.slides.pptx import pptx_bytes
from highnote.assemble.slides.sizes import BODY, HEIGHT, body_size, height_of, title_size
from highnote.load import load
from highnote.model import Library, Playbook, model
from highnote.model.slides import slides_of
from highnote.publish.surfaces.alone import alone_text
from tests.unit.given_papers import library_of

ROOT = Path(__file__).parents[2]
OFFICE = os.environ.get("OFFICE") or shutil.which("soffice") or ""
# In points from the foot of a page: below the first line stands its foot alone, and above the second nothing.
FOOT, TOP = 48, 392
LESSON = (ROOT / "tests/rules/base/playbooks/training/m1-why.md").read_text("utf-8")
NOTES = """Ask for a story.

### Minute by minute

| from | minutes | you do | listen for |
| --- | --- | --- | --- |
| 0:00 | 12 | Read it aloud. | A long silence. |
| 0:12 | 8 | Ask who was surprised. | "It depends." |
| 0:20 | 10 | Quiz, alone. | Guessing. |
"""
SLIDES = """
## Slides

### Read

#### What comes first?

Say it in a word.

---

> "Thank you for telling me."

> [!NOTE]
> Count to *ten*.

#### Then the date
"""


@cache
def library() -> Library:
    return library_of(**{"training/m1-why.md": LESSON.replace("Ask for a story.\n", NOTES) + SLIDES})


def lesson() -> Playbook:
    return library().by_id["M1"]


def deck() -> Deck:
    made = deck_of(lesson())
    assert made is not None
    return made


@cache
def real_decks() -> tuple[Deck, ...]:
    lessons = model(load(ROOT)).lessons
    return tuple(made for made in map(deck_of, lessons) if made)


def words(shown: Shown) -> list[str]:
    return [" ".join(node.plain.split()) for node in shown.body]


def notes(shown: Shown) -> str:
    return " ".join(" ".join(node.plain.split()) for node in shown.said)


def slides_in(content: bytes) -> list[Slide]:
    return list(Presentation(io.BytesIO(content)).slides)


def test_a_deck_follows_the_agenda_and_an_answer_its_question() -> None:
    titles = [(shown.kind, shown.title) for shown in deck().slides]

    assert titles == [
        ("title", "Why endings matter"),
        ("slide", "Afterwards you can"),
        ("step", "Read"),
        ("slide", "What comes first?"),
        ("slide", "Answer: What comes first?"),
        ("slide", "Then the date"),
        ("step", "Quiz"),
        ("slide", "1. The client gives notice. What do you do first?"),
        ("slide", "B. Thank them"),
    ]


def test_an_answer_shows_why_and_its_notes_say_what_is_wrong_with_the_others() -> None:
    question, answer = deck().slides[-2:]

    assert words(question) == ["A. Ask about the price", "B. Thank them"]
    assert words(answer) == ["It sets the tone."]
    assert notes(answer) == "Not A: A leading question gets an excuse."


def test_where_to_read_on_is_not_shown_to_a_room() -> None:
    text = (LESSON + SLIDES).replace("it sets the tone", "it sets the tone; see [P1](../plays/p1-a-call.md)")
    answer = deck_of(library_of(**{"training/m1-why.md": text}).by_id["M1"])

    assert answer is not None
    assert words(answer.slides[-1]) == ["It sets the tone."]


def test_a_step_says_what_the_trainer_does_in_its_minutes() -> None:
    read, quiz = (shown for shown in deck().slides if shown.kind == "step")

    assert notes(read).startswith("0:00 Read it aloud. Listen for: A long silence. 0:12 Ask who was surprised.")
    assert notes(quiz) == "0:20 Quiz, alone. Listen for: Guessing."


def test_a_note_stands_beside_its_slide_and_is_not_shown() -> None:
    question = deck().slides[3]

    assert notes(question) == "Count to ten."
    assert words(question) == ["Say it in a word."]


def test_a_lesson_without_slides_has_no_deck() -> None:
    plain = library_of(**{"training/m1-why.md": LESSON}).by_id["M1"]

    assert slides_of(plain) == ()
    assert deck_of(plain) is None


def test_another_program_reads_every_title_and_every_note_of_a_file() -> None:
    read = slides_in(pptx_bytes(deck()))

    titles = [slide.shapes.title.text_frame.text for slide in read]
    spoken = [slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else "" for slide in read]
    assert titles == [shown.title for shown in deck().slides]
    assert [" ".join(text.split()) for text in spoken] == [notes(shown) for shown in deck().slides]


def test_a_trainer_finds_our_three_layouts_and_no_others() -> None:
    layouts = Presentation(io.BytesIO(pptx_bytes(deck()))).slide_layouts

    assert [layout.name for layout in layouts] == ["Title Slide", "Title and Content", "Section Header"]


def test_a_step_says_how_long_it_takes() -> None:
    step = slides_in(pptx_bytes(deck()))[2]

    assert [shape.text_frame.text for shape in step.placeholders] == ["Read", "20 minutes"]


def test_a_file_is_the_same_bytes_each_time() -> None:
    assert pptx_bytes(deck()) == pptx_bytes(deck())


def test_a_name_with_signs_stands_at_the_foot_as_it_is() -> None:
    content = pptx_bytes(Deck("M1 <b> & more", deck().slides))

    master = Presentation(io.BytesIO(content)).slide_master
    assert "M1 <b> & more" in [shape.text_frame.text for shape in master.shapes if shape.has_text_frame]


def test_few_words_are_larger_than_many() -> None:
    assert body_size(["Count to ten."]) == BODY[0]
    assert body_size(["many words " * 12] * 3) < body_size(["many words " * 3] * 3)
    assert title_size("Short", alone=True) > title_size("Short", alone=False) > title_size("long " * 25, alone=False)


@pytest.mark.parametrize("made", real_decks(), ids=lambda made: made.name.split()[0])
def test_the_words_of_every_slide_have_room(made: Deck) -> None:
    lines = {shown.title: list(lines_of(shown)) for shown in made.slides}

    assert [title for title, texts in lines.items() if height_of(texts, body_size(texts)) > HEIGHT] == []


def lines_of(shown: Shown) -> Iterator[str]:
    """Yield the paragraphs and the points of a slide."""
    for node in shown.body:
        yield from (child.plain for child in node.children) if node.kind in ("List", "BlockQuote") else (node.plain,)


def test_nothing_leaves_its_slide_in_the_picture_of_libreoffice(tmp_path: Path) -> None:
    if not OFFICE:
        pytest.skip("LibreOffice is not here")
    for number, made in enumerate(real_decks()):
        (tmp_path / f"deck-{number}.pptx").write_bytes(pptx_bytes(made))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    names = sorted(file.name for file in tmp_path.glob("*.pptx"))
    subprocess.run([OFFICE, home, "--headless", "--convert-to", "pdf", *names], cwd=tmp_path, timeout=300, check=False)
    if not list(tmp_path.glob("*.pdf")):
        pytest.skip("this LibreOffice has no Impress")

    outside = {}
    for number, made in enumerate(real_decks()):
        pages = PdfReader(tmp_path / f"deck-{number}.pdf").pages
        assert len(pages) == len(made.slides)
        for shown, page in zip(made.slides, pages, strict=True):
            found = list(outside_in(page, made.name))
            if found:
                outside[f"{made.name}: {shown.title}"] = found
    assert outside == {}


def outside_in(page: PageObject, name: str) -> list[str]:
    """Return the words of a page that stand in its margins, but for the foot."""
    found: list[str] = []

    def look(text: str, _: object, place: list[float], *rest: object) -> None:
        across, up = place[4], place[5]
        is_foot = up < FOOT and (text.strip() in name or text.strip().isdecimal())
        if text.strip() and not is_foot and not (FOOT <= up <= TOP and 40 <= across <= 680):
            found.append(text.strip())

    page.extract_text(visitor_text=look)
    return found


def test_the_page_of_slides_reads_without_script_and_folds_what_is_said() -> None:
    context = Context(library(), Site(), "training/why/slides/", lesson())
    page = LexborHTMLParser(alone_text(slides_page(lesson(), context)))

    shown = [slide.css_first("h2, h3").text() for slide in page.css(".slide")]
    assert shown == [made.title for made in deck().slides]
    assert [fold.css_first("summary").text() for fold in page.css(".slide-said")][:1] == ["What to say to slide 3"]
    assert "hidden" in page.css_first("button").attributes
