"""Writes the properties of Word and Excel files: the core properties of ECMA-376, part 2.

Neither library writes them as we need them: python-docx takes no more than 255 signs, openpyxl adds the day of making.
"""

from highnote.assemble.documents.markup import Markup, xml_bytes
from highnote.assemble.documents.paper import Paper

PACKAGE = Markup(
    {
        "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "dc": "http://purl.org/dc/elements/1.1/",
    }
)


def properties_of(paper: Paper) -> dict[str, str]:
    """Return what a file's properties tell about its paper; what goes out of the firm keeps its purpose to itself."""
    purpose = {} if paper.goes_out else {"dc:subject": paper.purpose}
    return {"dc:title": paper.title, **purpose, "dc:description": paper.imprint, "dc:language": "en-GB"}


def core_xml(paper: Paper) -> bytes:
    """Write the part docProps/core.xml."""
    properties = properties_of(paper) | {"dc:identifier": paper.id, "cp:version": paper.edition}
    inner = [PACKAGE.element(name, None, words) for name, words in properties.items()]
    return xml_bytes(PACKAGE.element("cp:coreProperties", None, *inner))
