"""Makes the downloads of the example template, and reads what a reader sees in them."""

import io
import re
import zipfile
from email import message_from_bytes
from email.policy import default
from xml.etree import ElementTree

import openpyxl

from highnote.assemble.documents import documents
from highnote.assemble.files import MadeFile
from highnote.assemble.ingredients import Ingredients
from tests.unit.given_papers import DOCUMENT, letter_library


def made(document: str = DOCUMENT, channel: str = "letter", to: str = "team") -> dict[str, MadeFile]:
    """Return the downloads by ending."""
    library = letter_library(document, channel, to)
    files = documents(library, Ingredients(library))
    return {file.path.rpartition(".")[2]: file for file in files}


def part(content: bytes, name: str) -> str:
    """Return one part of a zip file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def words(content: bytes, kind: str) -> str:
    """Return the text that a reader sees in a download."""
    if kind == "docx":
        return "".join(ElementTree.fromstring(part(content, "word/document.xml")).itertext())
    if kind == "odt":
        xml = re.sub(r"<text:s text:c=\"1\" ?/>", " ", part(content, "content.xml"))
        return "".join(ElementTree.fromstring(xml).itertext())
    if kind == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        return "\n".join(str(cell.value) for sheet in book for row in sheet for cell in row if cell.value is not None)
    if kind == "eml":
        return message_from_bytes(content, policy=default).get_body(("plain",)).get_content()
    return content.decode()
