"""Courses leave for learning systems: each package lists what it holds, and holds a page that is read without one."""

import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.documents.archive import unpacked
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.packages.courses import Course, courses
from highnote.assemble.packages.standards import STANDARDS
from highnote.assemble.pages.page import Site
from highnote.load import load
from highnote.model import Library, model
from highnote.publish.learning_systems import package, unit_text

ROOT = Path(__file__).parents[2]
SHARED = {"course.js": b"script", "course.css": b"style"}
SCORM = {
    "scorm12": ("1.2", "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
    "scorm2004": (
        "2004 4th Edition",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.adlnet.org/xsd/adlcp_v1p3",
    ),
}
CMI5 = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
ITSELF = {"imsmanifest.xml", "cmi5.xml"}


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def real() -> tuple[Course, ...]:
    """Return the courses of the real lessons."""
    return tuple(courses(library(), Site(), Ingredients(library())))


def packed_for(course: Course, standard: str) -> bytes:
    return package(course, standard, SHARED, lambda unit, asks: unit_text(unit, asks, ""))


def parts_of(course: Course, standard: str) -> dict[str, bytes]:
    return unpacked(packed_for(course, standard))


def each(*standards: str) -> list[object]:
    """Return each course with each of some standards."""
    return [pytest.param(course, name, id=f"{course.id}-{name}") for course in real() for name in standards]


def page_of(course: Course) -> LexborHTMLParser:
    """Read the page of a course of one lesson."""
    return LexborHTMLParser(parts_of(course, "scorm12")[course.units[0].file].decode())


def lessons() -> list[object]:
    return [pytest.param(course, id=course.id) for course in real() if len(course.units) == 1]


def test_each_lesson_is_a_course_and_all_lessons_are_one() -> None:
    assert [course.id for course in real()] == [*(lesson.id for lesson in library().lessons), "whole"]
    assert [unit.id for unit in real()[-1].units] == [lesson.id for lesson in library().lessons]


@pytest.mark.parametrize(("course", "standard"), each(*STANDARDS))
def test_a_package_has_plain_names_and_no_empty_file_and_tells_first_what_it_holds(
    course: Course, standard: str
) -> None:
    parts = parts_of(course, standard)

    assert next(iter(parts)) == ("cmi5.xml" if standard == "cmi5" else "imsmanifest.xml")
    assert [name for name in parts if not re.fullmatch(r"[a-z0-9]+\.[a-z0-9]+", name)] == []
    assert [name for name, content in parts.items() if not content.strip()] == []


@pytest.mark.parametrize(("course", "standard"), each(*SCORM))
def test_a_manifest_of_scorm_lists_every_file_and_names_its_schemas(course: Course, standard: str) -> None:
    version, space, adl = SCORM[standard]
    parts = parts_of(course, standard)

    root = etree.fromstring(parts["imsmanifest.xml"])

    found = root.findall(f".//{{{space}}}file")
    assert sorted(file.get("href") for file in found) == sorted(parts.keys() - ITSELF)
    assert root.findtext(f".//{{{space}}}schemaversion") == version
    assert {space, adl} <= set(root.get(f"{{{root.nsmap['xsi']}}}schemaLocation").split())


@pytest.mark.parametrize(("course", "standard"), each(*SCORM))
def test_each_unit_of_a_manifest_of_scorm_leads_to_a_file_to_launch(course: Course, standard: str) -> None:
    _, space, adl = SCORM[standard]
    root = etree.fromstring(parts_of(course, standard)["imsmanifest.xml"])
    kind = f"{{{adl}}}{'scormtype' if standard == 'scorm12' else 'scormType'}"

    resources = {entry.get("identifier"): entry for entry in root.findall(f".//{{{space}}}resource")}
    items = root.findall(f".//{{{space}}}item")

    assert len({entry.get("identifier") for entry in root.iter() if entry.get("identifier")}) == 3 + 2 * len(items)
    assert [resources[item.get("identifierref")].get("href") for item in items] == [unit.file for unit in course.units]
    assert {resources[item.get("identifierref")].get(kind) for item in items} == {"sco"}
    assert {entry.get("identifierref") for entry in root.findall(f".//{{{space}}}dependency")} <= set(resources)


@pytest.mark.parametrize("course", [pytest.param(course, id=course.id) for course in real()])
def test_a_structure_of_cmi5_says_when_each_unit_is_done(course: Course) -> None:
    parts = parts_of(course, "cmi5")

    root = etree.fromstring(parts["cmi5.xml"])

    units = root.findall(f"{{{CMI5}}}au")
    assert [child.tag.removeprefix(f"{{{CMI5}}}") for child in root] == ["course"] + ["au"] * len(units)
    assert {unit.findtext(f"{{{CMI5}}}url") for unit in units} == {name for name in parts if name.endswith(".html")}
    assert [unit.get("id") for unit in units] == [f"urn:highnote:lesson:{unit.id.lower()}" for unit in course.units]
    assert {unit.get("moveOn") for unit in units} == {"CompletedAndPassed"}
    assert [float(unit.get("masteryScore")) * 100 for unit in units] == [unit.pass_ for unit in course.units]


@pytest.mark.parametrize("standard", STANDARDS)
def test_the_same_course_is_the_same_bytes(standard: str) -> None:
    other = model(load(ROOT))

    again = tuple(courses(other, Site(), Ingredients(other)))

    assert [packed_for(course, standard) for course in again[:2]] == [
        packed_for(course, standard) for course in real()[:2]
    ]


@pytest.mark.parametrize("course", lessons())
def test_a_page_has_the_text_the_questions_and_their_reasons_and_nothing_of_the_trainer(course: Course) -> None:
    lesson = library().by_id[course.id]
    page = page_of(course)

    text = page.body.text()

    assert len(page.css("li.question .answer-key")) == len(lesson.questions) > 0
    assert [point for point in lesson.front.key_points if point not in text] == []
    assert "Before the session" not in text
    assert [part.attributes["data-course-part"] for part in page.css("[data-course-part]")][
        :: len(page.css("[data-course-part]")) - 1
    ] == ["learn", "quiz"]


@pytest.mark.parametrize("course", lessons())
def test_a_link_on_a_page_leads_to_a_place_on_it_and_no_id_stands_twice(course: Course) -> None:
    page = page_of(course)

    ids = [node.attributes["id"] for node in page.css("[id]")]
    links = [str(node.attributes["href"]) for node in page.css("a[href]")]

    assert len(ids) == len(set(ids))
    assert [link for link in links if link.startswith("#") and link[1:] not in ids] == []
    assert [link for link in links if not link.startswith(("#", "https://"))] == []


@pytest.mark.parametrize("course", lessons())
def test_a_page_loads_its_script_and_its_style_and_nothing_else(course: Course) -> None:
    page = page_of(course)

    loaded = [node.attributes.get("src") or node.attributes.get("href") for node in page.css("[src], link[href]")]
    policy = page.css_first("meta[http-equiv]").attributes["content"]

    assert sorted(loaded) == ["course.css", "course.js"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "connect-src" not in policy
    assert page.css("style, script:not([src]), [style], iframe, form, object") == []


def test_only_cmi5_may_ask_a_record_store() -> None:
    page = LexborHTMLParser(parts_of(real()[0], "cmi5")[real()[0].units[0].file].decode())

    assert "connect-src https: http:" in page.css_first("meta[http-equiv]").attributes["content"]


def test_a_play_is_in_the_first_lesson_that_it_reads_on() -> None:
    held = {
        course.id: [play.attributes["play"] for play in page_of(course).css("branching-play")] for course in real()[:-1]
    }

    assert {lesson: plays for lesson, plays in held.items() if plays} == {"M4": ["P2"], "M5": ["P4"], "S1": ["P1"]}


def test_where_the_site_has_an_address_links_lead_to_it() -> None:
    unit = next(course for course in real() if course.id == "M4").units[0]

    page = LexborHTMLParser(unit_text(unit, False, "https://guide.example/"))

    assert page.css_first('a[href="https://guide.example/phases/conversation/"]') is not None
