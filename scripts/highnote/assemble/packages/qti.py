"""Writes questions as a package of QTI 2.1, which learning systems import: https://www.imsglobal.org/question/."""

import string
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from highnote.assemble.documents.archive import packed
from highnote.assemble.packages.asked import Asked, AskedLesson

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
TEST = "test.xml"


def qti_package(lessons: tuple[AskedLesson, ...]) -> bytes:
    """Pack one file for each question, a test with a section for each lesson, and the list of all files."""
    asked = [question for lesson in lessons for question in lesson.questions]
    parts = {"imsmanifest.xml": written(manifest(asked)), TEST: written(test(lessons))}
    return packed(parts | {file_of(question): written(item(question)) for question in asked})


def file_of(asked: Asked) -> str:
    """Name the file of a question."""
    return f"items/{asked.id.lower()}.xml"


def written(root: Element) -> bytes:
    """Write a tree."""
    indent(root)
    return bytes(tostring(root, encoding="UTF-8", xml_declaration=True))


def root_of(name: str, space: str, schema: str, **attributes: str) -> Element:
    """Begin a tree that names its schema."""
    place = {"xmlns": space, "xmlns:xsi": SCHEMA, "xsi:schemaLocation": f"{space} {schema}"}
    return Element(name, place | attributes)


def item(asked: Asked) -> Element:
    """Write one question, which gives a point for the right choice and shows why for any."""
    root = root_of(
        "assessmentItem",
        QTI,
        f"{QTI}.xsd",
        identifier=asked.id,
        title=asked.id,
        adaptive="false",
        timeDependent="false",
    )
    letters = dict(zip(string.ascii_uppercase, asked.choices, strict=False))
    declared(root, next(letter for letter, choice in letters.items() if choice.right))
    body = SubElement(root, "itemBody")
    form = SubElement(body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="true", maxChoices="1")
    SubElement(form, "prompt").text = asked.text
    for letter, choice in letters.items():
        SubElement(form, "simpleChoice", identifier=letter).text = choice.text
    processed(root)
    for letter, choice in letters.items():
        shown = {"outcomeIdentifier": "FEEDBACK", "identifier": letter, "showHide": "show"}
        SubElement(SubElement(root, "modalFeedback", shown), "p").text = choice.why
    return root


def declared(root: Element, right: str) -> None:
    """Declare the answer, the score and which reason is shown."""
    response = SubElement(
        root, "responseDeclaration", identifier="RESPONSE", cardinality="single", baseType="identifier"
    )
    SubElement(SubElement(response, "correctResponse"), "value").text = right
    score = SubElement(root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    SubElement(SubElement(score, "defaultValue"), "value").text = "0"
    SubElement(root, "outcomeDeclaration", identifier="FEEDBACK", cardinality="single", baseType="identifier")


def processed(root: Element) -> None:
    """Give the point, and choose the reason."""
    rules = SubElement(root, "responseProcessing")
    condition = SubElement(SubElement(rules, "responseCondition"), "responseIf")
    match = SubElement(condition, "match")
    SubElement(match, "variable", identifier="RESPONSE")
    SubElement(match, "correct", identifier="RESPONSE")
    point = SubElement(condition, "setOutcomeValue", identifier="SCORE")
    SubElement(point, "baseValue", baseType="float").text = "1"
    chosen = SubElement(rules, "setOutcomeValue", identifier="FEEDBACK")
    SubElement(chosen, "variable", identifier="RESPONSE")


def test(lessons: Iterable[AskedLesson]) -> Element:
    """Write the test: a section for each lesson."""
    root = root_of("assessmentTest", QTI, f"{QTI}.xsd", identifier="highnote", title="High Note")
    part = SubElement(root, "testPart", identifier="all", navigationMode="nonlinear", submissionMode="individual")
    for lesson in lessons:
        section = SubElement(
            part, "assessmentSection", identifier=f"lesson-{lesson.id}", title=lesson.name, visible="true"
        )
        for asked in lesson.questions:
            SubElement(section, "assessmentItemRef", identifier=f"ref-{asked.id}", href=file_of(asked))
    return root


def manifest(asked: Iterable[Asked]) -> Element:
    """List the files; the test names the questions that it is made of."""
    questions = list(asked)
    root = root_of("manifest", PACKAGE, f"{PACKAGE}.xsd", identifier="highnote-questions")
    about = SubElement(root, "metadata")
    SubElement(about, "schema").text = "QTIv2.1 Package"
    SubElement(about, "schemaversion").text = "1.0.0"
    SubElement(root, "organizations")
    resources = SubElement(root, "resources")
    whole = resource(resources, "test", "imsqti_test_xmlv2p1", TEST)
    for question in questions:
        SubElement(whole, "dependency", identifierref=f"file-{question.id}")
        resource(resources, f"file-{question.id}", "imsqti_item_xmlv2p1", file_of(question))
    return root


def resource(resources: Element, identifier: str, kind: str, file: str) -> Element:
    """List one file."""
    entry = SubElement(resources, "resource", identifier=identifier, type=kind, href=file)
    SubElement(entry, "file", href=file)
    return entry
