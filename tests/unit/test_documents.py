"""Downloads of templates: what a reader opens in Word, LibreOffice and Excel."""

import io
import pickle
import re
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from highnote.assemble.documents import documents

from tests.unit.given_downloads import made, part, words
from tests.unit.given_papers import DOCUMENT, HOSTILE, letter_library

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ZIPS = ("docx", "odt", "xlsx")
BLANKS = ["{{ client_name }}"] * 3 + ["{{ end_date }}", "{{ facts }}"]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Return the bytes of each download of the whole example."""
    return {name: file.make() for name, file in made().items()}


def test_a_template_has_the_downloads_that_its_formats_name() -> None:
    assert sorted(made()) == ["docx", "eml", "md", "odt", "txt", "xlsx"]
    assert made()["docx"].path == "templates/t90-letter/t90-letter.docx"


@pytest.mark.parametrize("kind", ["docx", "odt", "md", "txt", "eml", "xlsx"])
def test_notes_to_the_writer_never_reach_a_download(files: dict[str, bytes], kind: str) -> None:
    seen = words(files[kind], kind)

    assert "Whispered" not in seen
    assert "NOTE" not in seen
    assert "WARNING" not in seen


@pytest.mark.parametrize("kind", ["docx", "odt", "txt", "eml", "xlsx"])
def test_hostile_text_survives(files: dict[str, bytes], kind: str) -> None:
    assert HOSTILE in words(files[kind], kind)


def test_each_blank_of_a_docx_stands_in_one_run(files: dict[str, bytes]) -> None:
    document = ElementTree.fromstring(part(files["docx"], "word/document.xml"))

    runs = [text.text for text in document.iter(f"{WORD}t") if "{{" in (text.text or "") and "not a" not in text.text]

    assert sorted(runs) == sorted(BLANKS)


def test_each_blank_of_a_docx_is_marked(files: dict[str, bytes]) -> None:
    document = ElementTree.fromstring(part(files["docx"], "word/document.xml"))

    marked = [
        run.find(f"{WORD}t").text
        for run in document.iter(f"{WORD}r")
        if run.find(f"{WORD}rPr/{WORD}rStyle") is not None
        and run.find(f"{WORD}rPr/{WORD}rStyle").get(f"{WORD}val") == "Blank"
    ]

    assert "{{ facts }}" in marked
    assert 'w:styleId="Blank"' in part(files["docx"], "word/styles.xml")


def test_each_blank_of_an_odt_stands_in_one_span(files: dict[str, bytes]) -> None:
    content = ElementTree.fromstring(part(files["odt"], "content.xml"))

    spans = [span for span in content.iter(f"{OFFICE}span") if span.get(f"{OFFICE}style-name") == "Blank"]

    assert sorted("".join(span.itertext()) for span in spans) == sorted(BLANKS)


@pytest.mark.parametrize("kind", ZIPS)
def test_every_part_is_well_formed(files: dict[str, bytes], kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(files[kind])) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels", ".rdf")):
                ElementTree.fromstring(archive.read(name))


@pytest.mark.parametrize("kind", [*ZIPS, "eml", "md", "txt"])
def test_two_makings_are_the_same_bytes(files: dict[str, bytes], kind: str) -> None:
    assert made()[kind].make() == files[kind]


@pytest.mark.parametrize("kind", ZIPS)
def test_no_part_carries_the_day_of_its_making(files: dict[str, bytes], kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(files[kind])) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = part(files[kind], "meta.xml" if kind == "odt" else "docProps/core.xml")
    assert "created" not in core
    assert "modified" not in core
    assert "date" not in core


def test_an_odt_begins_with_its_mimetype_uncompressed(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(files["odt"])) as archive:
        first = archive.infolist()[0]

        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(("kind", "name"), [("docx", "word/footer1.xml"), ("odt", "styles.xml")])
def test_the_footer_says_what_it_is_whose_licence_and_which_page(files: dict[str, bytes], kind: str, name: str) -> None:
    footer = part(files[kind], name)

    assert "T90 A letter &amp; more" in footer
    assert "Free to use and change: CC0 1.0" in footer
    assert ("NUMPAGES" if kind == "docx" else "text:page-count") in footer


def test_the_footer_of_a_docx_is_reached_from_its_page(files: dict[str, bytes]) -> None:
    assert '<w:footerReference w:type="default" r:id="rIdFooter"/>' in part(files["docx"], "word/document.xml")
    assert 'Id="rIdFooter" Target="footer1.xml"' in part(files["docx"], "word/_rels/document.xml.rels")
    assert "/word/footer1.xml" in part(files["docx"], "[Content_Types].xml")


@pytest.mark.parametrize(
    ("kind", "name"), [("docx", "docProps/core.xml"), ("odt", "meta.xml"), ("xlsx", "docProps/core.xml")]
)
def test_title_and_language_are_said(files: dict[str, bytes], kind: str, name: str) -> None:
    properties = part(files[kind], name)

    assert "<dc:title>A letter &amp; more</dc:title>" in properties
    assert "<dc:language>en-GB</dc:language>" in properties


def test_the_title_is_not_added_to_the_letter(files: dict[str, bytes]) -> None:
    assert "A letter & more" not in words(files["docx"], "docx")


def test_letters_stand_upright_and_registers_lie_on_their_side() -> None:
    register = made(channel="register")

    assert 'w:w="11906" w:h="16838"' in part(made()["docx"].make(), "word/document.xml")
    assert 'w:w="16838" w:h="11906" w:orient="landscape"' in part(register["docx"].make(), "word/document.xml")
    assert 'fo:page-width="29.7cm"' in part(register["odt"].make(), "styles.xml")


def test_tables_of_a_docx_have_heads_that_repeat_rows_that_stay_whole_and_the_full_width(
    files: dict[str, bytes],
) -> None:
    xml = part(files["docx"], "word/document.xml")
    columns = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', xml)]

    assert xml.count("w:tblHeader") == 1
    assert xml.count("<w:cantSplit/>") == xml.count("<w:tr>") == 8
    assert 9050 < sum(columns) <= 9070
    assert "<w:insideH" in part(files["docx"], "word/styles.xml")


def test_tables_of_an_odt_have_heads_that_repeat_and_borders(files: dict[str, bytes]) -> None:
    xml = part(files["odt"], "content.xml")

    assert "<table:table-header-rows>" in xml
    assert xml.count('fo:border="0.5pt solid #8b8577"') == 2
    assert 'fo:border="none"' not in xml


def test_boxes_of_a_docx_can_be_clicked(files: dict[str, bytes]) -> None:
    xml = part(files["docx"], "word/document.xml")

    assert re.findall(r'w14:checked w14:val="(\d)"', xml) == ["0", "1"]
    assert "☐" in xml
    assert "☒" in xml


def test_headings_begin_at_level_1_and_a_rule_begins_a_page(files: dict[str, bytes]) -> None:
    xml = part(files["docx"], "word/document.xml")

    assert re.findall(r'"Heading(\d)"', xml) == ["1", "2", "1"]
    assert xml.count('"NewPage"') == 1


@pytest.mark.parametrize("kind", ["docx", "odt", "md", "eml"])
def test_only_links_that_work_outside_the_site_keep_their_address(files: dict[str, bytes], kind: str) -> None:
    parts = {"docx": "word/_rels/document.xml.rels", "odt": "content.xml"}
    text = part(files[kind], parts[kind]) if kind in parts else files[kind].decode()

    assert "example.com" in text
    assert "08-access" not in text
    assert "the phase" in words(files[kind], kind)


def test_an_empty_document_still_opens() -> None:
    for name, file in made("").items():
        assert file.make(), name


def test_downloads_are_made_in_other_processes(files: dict[str, bytes]) -> None:
    again: Callable[[], bytes] = pickle.loads(pickle.dumps(made()["docx"].make))

    assert again() == files["docx"]


def test_a_key_changes_with_the_text_and_with_nothing_else() -> None:
    before, after = made(), made(DOCUMENT + "\nOne more line.\n")
    other_day = {file.path: file.key for file in documents(letter_library(), "2027.01.01-ffffffff")}

    assert all(before[kind].key != after[kind].key for kind in ("docx", "odt", "xlsx", "eml", "md", "txt"))
    assert {file.path: file.key for file in before.values()} == other_day
    assert len({file.key for file in before.values()}) == 6
