"""Writes the file that tells a learning system what a course is made of, one function for each standard.

SCORM 1.2 and SCORM 2004, 4th edition (ADL, Content Aggregation Model), and the course structure of cmi5 (section 13).
The schemas are named and not packed: the standards allow it, and systems bring their own.
"""

from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from highnote.assemble.packages.courses import Course, Unit
from highnote.assemble.packages.qti import written

SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
LANGUAGE = "en-GB"
CMI5 = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"


class Scorm(NamedTuple):
    """What differs between the two standards of SCORM."""

    version: str
    kind: str
    spaces: dict[str, str]


SCORM12 = Scorm(
    "1.2",
    "adlcp:scormtype",
    {
        "": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
)
SCORM2004 = Scorm(
    "2004 4th Edition",
    "adlcp:scormType",
    {
        "": "http://www.imsglobal.org/xsd/imscp_v1p1",
        "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
        "imsss": "http://www.imsglobal.org/xsd/imsss",
    },
)
SCHEMAS = {
    "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
    "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
    "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
    "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
}


def scorm_manifest(course: Course, shared: Sequence[str], scorm: Scorm) -> bytes:
    """List the units of a course, and every file; each unit uses the shared ones."""
    root = Element("manifest", {"identifier": f"highnote-{course.id}", "version": "1", **spaces(scorm)})
    about = SubElement(root, "metadata")
    SubElement(about, "schema").text = "ADL SCORM"
    SubElement(about, "schemaversion").text = scorm.version
    organized(SubElement(root, "organizations", default="course"), course, scorm)
    resources = SubElement(root, "resources")
    for unit in course.units:
        entry = resource(resources, f"file-{unit.id}", "sco", unit.file, scorm)
        SubElement(entry, "dependency", identifierref="shared")
    assets = SubElement(resources, "resource", {"identifier": "shared", "type": "webcontent", scorm.kind: "asset"})
    for name in shared:
        SubElement(assets, "file", href=name)
    return written(root)


def spaces(scorm: Scorm) -> dict[str, str]:
    """Name the spaces of names, and the schema of each."""
    names = {f"xmlns:{name}" if name else "xmlns": space for name, space in scorm.spaces.items()}
    places = " ".join(f"{space} {SCHEMAS[space]}" for space in scorm.spaces.values())
    return {**names, "xmlns:xsi": SCHEMA, "xsi:schemaLocation": places}


def organized(organizations: Element, course: Course, scorm: Scorm) -> None:
    """Put the units in their order; a learner may open them in any."""
    organization = SubElement(organizations, "organization", identifier="course")
    SubElement(organization, "title").text = course.title
    for unit in course.units:
        place = {"identifier": f"unit-{unit.id}", "identifierref": f"file-{unit.id}", "isvisible": "true"}
        item = SubElement(organization, "item", place)
        SubElement(item, "title").text = unit.title
        if scorm is SCORM2004:
            set_by_content = {"completionSetByContent": "true", "objectiveSetByContent": "true"}
            SubElement(SubElement(item, "imsss:sequencing"), "imsss:deliveryControls", set_by_content)
    if scorm is SCORM2004:
        SubElement(SubElement(organization, "imsss:sequencing"), "imsss:controlMode", choice="true", flow="true")


def resource(resources: Element, identifier: str, kind: str, file: str, scorm: Scorm) -> Element:
    """List one file."""
    facts = {"identifier": identifier, "type": "webcontent", scorm.kind: kind, "href": file}
    entry = SubElement(resources, "resource", facts)
    SubElement(entry, "file", href=file)
    return entry


def cmi5_structure(course: Course) -> bytes:
    """List the units of a course; the ids never change, for records of learners hang on them."""
    root = Element("courseStructure", xmlns=CMI5)
    about = SubElement(root, "course", id=f"urn:highnote:course:{course.id.lower()}")
    worded(about, course.title, course.summary)
    for unit in course.units:
        worded(entry := SubElement(root, "au", unit_facts(unit)), unit.title, unit.summary)
        SubElement(entry, "url").text = unit.file
    return written(root)


def unit_facts(unit: Unit) -> dict[str, str]:
    """Say when a unit is done: once it is complete, and its quiz passed."""
    facts = {"id": f"urn:highnote:lesson:{unit.id.lower()}", "launchMethod": "AnyWindow"}
    if not unit.pass_:
        return {**facts, "moveOn": "Completed"}
    return {**facts, "moveOn": "CompletedAndPassed", "masteryScore": str(unit.pass_ / 100)}


def worded(element: Element, title: str, summary: str) -> None:
    """Write title and summary with their language."""
    for name, words in (("title", title), ("description", summary)):
        SubElement(SubElement(element, name), "langstring", lang=LANGUAGE).text = words
