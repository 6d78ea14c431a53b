"""Questions leave for other programs: each file is read back by a program that we did not write."""

import csv
import html
import json
import re
import subprocess
import zipfile
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from onyx2moodle.parser import AssessmentItem, parse_item

from highnote.assemble.documents.archive import unpacked
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.packages import ALL, packages
from highnote.assemble.packages.anki import anki_text
from highnote.assemble.packages.asked import Asked, AskedChoice, AskedLesson, asked_lesson_of
from highnote.assemble.packages.canvas import canvas_package
from highnote.assemble.packages.gift import gift_text
from highnote.assemble.packages.qti import PACKAGE, qti_package
from highnote.load import load
from highnote.model import Library, model

ROOT = Path(__file__).parents[2]
READ_GIFT = """
const { parse } = require("gift-pegjs")
let text = ""
process.stdin.on("data", part => (text += part)).on("end", () => console.log(JSON.stringify(parse(text))))
"""
QTI_1 = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
HOSTILE = 'A = 1: {~#} \\ <b>ü</b> "x"\t& 50 %'


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def real() -> tuple[AskedLesson, ...]:
    """Return the questions of the real lessons."""
    return tuple(asked_lesson_of(lesson) for lesson in library().lessons)


def hostile() -> tuple[AskedLesson, ...]:
    """Return a question whose every word has signs that mean something to some program."""
    choices = (AskedChoice(f"Right {HOSTILE}", True, HOSTILE), AskedChoice(f"Wrong {HOSTILE}", False, HOSTILE))
    return (AskedLesson("M1", f"A/B {HOSTILE}", (Asked("M1-Q1", HOSTILE, choices),)),)


def words(asked: Asked) -> tuple[str, list[tuple[str, bool, str]]]:
    """Return all that a program has to read of a question."""
    return asked.text, [(choice.text, choice.right, choice.why) for choice in asked.choices]


def gift_read(text: str) -> dict[str, tuple[str, list[tuple[str, bool, str]]]]:
    """Read GIFT by the grammar of others."""
    done = subprocess.run(
        ["node", "-e", READ_GIFT], input=text, capture_output=True, text=True, check=True, cwd=ROOT, encoding="utf-8"
    )
    return {
        each["title"]: (
            each["stem"]["text"],
            [(one["text"]["text"], one["isCorrect"], one["feedback"]["text"]) for one in each["choices"]],
        )
        for each in json.loads(done.stdout)
        if each["type"] == "MC"
    }


def qti_read(content: bytes, folder: Path) -> dict[str, tuple[str, list[tuple[str, bool, str]]]]:
    """Read QTI by the parser of others."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        archive.extractall(folder)
    items = [parse_item(file) for file in (folder / "items").iterdir()]
    return {item.identifier: item_read(item) for item in items}


def item_read(item: AssessmentItem) -> tuple[str, list[tuple[str, bool, str]]]:
    """Return all that the parser read of a question."""
    (interaction,) = item.interactions
    right = item.response_decls["RESPONSE"].correct_values
    reasons = {feedback.identifier: bare(feedback.html) for feedback in item.feedback}
    prompt = item.body_xml.find(".//{*}prompt").text
    return prompt, [(bare(one.html), [one.identifier] == right, reasons[one.identifier]) for one in interaction.choices]


def bare(markup: str) -> str:
    """Take the tags off, and the names of signs."""
    return html.unescape(re.sub(r"</?p[^>]*>", "", markup)).strip()


def canvas_read(content: bytes) -> dict[str, tuple[str, list[tuple[str, bool, str]]]]:
    """Read QTI 1.2 as its standard has it: a right choice sets the score, and any choice shows its feedback."""
    (quiz,) = (part for name, part in unpacked(content).items() if name.count("text2qti_assessment") == 2)
    items = ElementTree.fromstring(quiz).iter(f"{{{QTI_1}}}item")
    return {item.get("title") or "": canvas_item_read(item) for item in items}


def canvas_item_read(item: ElementTree.Element) -> tuple[str, list[tuple[str, bool, str]]]:
    """Return all that stands in one question."""
    space = {"": QTI_1}
    words = {
        part.get("ident"): bare(part.findtext(".//mattext", "", space)) for part in item.iterfind(".//*[@ident]", space)
    }
    rules = item.findall(".//respcondition", space)
    scored = {rule.findtext(".//varequal", "", space) for rule in rules if rule.find("setvar", space) is not None}
    told = {
        rule.findtext(".//varequal", "", space): words[shown.get("linkrefid")]
        for rule in rules
        for shown in rule.iterfind("displayfeedback", space)
    }
    choices = [part.get("ident") or "" for part in item.iterfind(".//response_label", space)]
    prompt = bare(item.findtext("./presentation/material/mattext", "", space))
    return prompt, [(words[name], name in scored, told[name]) for name in choices]


@pytest.mark.parametrize("lessons", [real(), hostile()], ids=["real", "hostile"])
def test_a_package_for_canvas_is_read_back_word_for_word(lessons: tuple[AskedLesson, ...]) -> None:
    read = canvas_read(canvas_package(lessons))

    assert read == {asked.id: words(asked) for lesson in lessons for asked in lesson.questions}


def test_a_question_that_is_asked_twice_carries_its_id_the_second_time_in_canvas() -> None:
    (lesson,) = hostile()
    twin = lesson._replace(id="M2", questions=(lesson.questions[0]._replace(id="M2-Q1"),))

    read = canvas_read(canvas_package((lesson, twin)))

    assert {name: prompt for name, (prompt, _) in read.items()} == {"M1-Q1": HOSTILE, "M2-Q1": f"{HOSTILE} (M2-Q1)"}


def test_a_package_for_canvas_says_nothing_of_the_day_or_of_rights() -> None:
    manifest = unpacked(canvas_package(real()))["imsmanifest.xml"].decode()

    assert "dateTime" not in manifest
    assert "Copyright" not in manifest


@pytest.mark.parametrize("lessons", [real(), hostile()], ids=["real", "hostile"])
def test_gift_is_read_back_word_for_word(lessons: tuple[AskedLesson, ...]) -> None:
    read = gift_read(gift_text(lessons))

    assert read == {asked.id: words(asked) for lesson in lessons for asked in lesson.questions}


@pytest.mark.parametrize("lessons", [real(), hostile()], ids=["real", "hostile"])
def test_cards_are_read_back_with_their_ids_and_no_line_is_broken(lessons: tuple[AskedLesson, ...]) -> None:
    lines = anki_text(lessons).splitlines(keepends=True)
    head = [line for line in lines if line.startswith("#")]

    rows = list(csv.reader(lines[len(head) :], delimiter="\t"))

    asked = [question for lesson in lessons for question in lesson.questions]
    assert [row[0] for row in rows] == [f"highnote-{question.id}" for question in asked]
    assert {len(row) for row in rows} == {5}
    assert "#guid column:1\n" in head


def test_every_lesson_that_asks_has_four_files_and_all_lessons_have_them_together() -> None:
    paths = [file.path for file in packages(library(), Ingredients(library()))]

    assert len(paths) == 4 * (len(real()) + 1)
    assert {f"{ALL}.gift.txt", f"{ALL}.anki.txt", f"{ALL}.qti.zip", f"{ALL}.canvas.zip"} <= set(paths)


@pytest.mark.parametrize("lessons", [real(), hostile()], ids=["real", "hostile"])
def test_qti_is_read_back_word_for_word(lessons: tuple[AskedLesson, ...], tmp_path: Path) -> None:
    read = qti_read(qti_package(lessons), tmp_path)

    assert read == {asked.id: words(asked) for lesson in lessons for asked in lesson.questions}


def test_a_package_lists_every_file_that_it_holds() -> None:
    parts = unpacked(qti_package(real()))

    listed = {file.get("href") for file in ElementTree.fromstring(parts["imsmanifest.xml"]).iter(f"{{{PACKAGE}}}file")}

    assert listed == set(parts) - {"imsmanifest.xml"}


@pytest.mark.parametrize("write", [qti_package, canvas_package])
def test_the_same_questions_are_the_same_bytes(write: Callable[[tuple[AskedLesson, ...]], bytes]) -> None:
    assert write(real()) == write(real())


def test_there_are_at_least_120_questions_and_the_length_of_an_answer_gives_nothing_away() -> None:
    asked = [question for lesson in real() for question in lesson.questions]

    by_length = [sorted(question.choices, key=lambda choice: len(choice.text)) for question in asked]

    assert len(asked) >= 120
    assert sum(choices[-1].right for choices in by_length) <= len(asked) / 3
    assert sum(choices[0].right for choices in by_length) <= len(asked) / 2
