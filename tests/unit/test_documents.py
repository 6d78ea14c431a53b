"""Downloads of templates: what a reader opens in Word, LibreOffice and Excel."""

import io
import pickle
import re
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT

from tests.unit.given_downloads import made, part, words
from tests.unit.given_papers import DOCUMENT, HOSTILE

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ZIPS = ("docx", "odt", "xlsx")
BLANKS = [("client_name", "[Name of the client]")] * 3 + [
    ("end_date", "[Last day of service]"),
    ("facts", "[What happened]"),
]


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


def controls(content: bytes) -> list[tuple[str, str]]:
    """Return the tag and the words of each content control of a Word file that is a blank, in their order."""
    document = ElementTree.fromstring(part(content, "word/document.xml"))
    return [
        (
            control.find(f"{WORD}sdtPr/{WORD}tag").get(f"{WORD}val"),
            "".join(control.find(f"{WORD}sdtContent").itertext()),
        )
        for control in document.iter(f"{WORD}sdt")
        if control.find(f"{WORD}sdtPr/{WORD}text") is not None
    ]


def test_each_blank_of_a_docx_is_a_control_that_shows_its_label(files: dict[str, bytes]) -> None:
    assert sorted(controls(files["docx"])) == sorted(BLANKS)


def test_what_is_typed_into_a_docx_stands_everywhere(files: dict[str, bytes]) -> None:
    document = ElementTree.fromstring(part(files["docx"], "word/document.xml"))
    values = ElementTree.fromstring(part(files["docx"], "customXml/item1.xml"))
    store = ElementTree.fromstring(part(files["docx"], "customXml/itemProps1.xml"))

    bound = {
        (binding.get(f"{WORD}xpath"), binding.get(f"{WORD}storeItemID"))
        for binding in document.iter(f"{WORD}dataBinding")
    }
    (identity,) = (value for name, value in store.attrib.items() if name.endswith("itemID"))

    names = [value.tag.partition("}")[2] for value in values]
    assert sorted(names) == ["client_name", "end_date", "facts"]
    assert bound == {(f"/p:paper[1]/p:{name}[1]", identity) for name in names}
    assert [value.text for value in values] == [None] * 3


def test_an_emptied_blank_of_a_docx_shows_its_label_again(files: dict[str, bytes]) -> None:
    glossary = ElementTree.fromstring(part(files["docx"], "word/glossary/document.xml"))

    words_by_name = {
        entry.find(f"{WORD}docPartPr/{WORD}name").get(f"{WORD}val"): "".join(entry.itertext())
        for entry in glossary.iter(f"{WORD}docPart")
    }

    assert words_by_name == dict(BLANKS)


def test_what_is_typed_into_an_odt_stands_everywhere(files: dict[str, bytes]) -> None:
    content = ElementTree.fromstring(part(files["odt"], "content.xml"))

    fields = [(field.get(f"{OFFICE}name"), field.text) for field in content.iter(f"{OFFICE}user-field-input")]
    variables = {variable.get(f"{OFFICE}name") for variable in content.iter(f"{OFFICE}user-field-decl")}

    assert sorted(fields) == sorted(BLANKS)
    assert variables == {"client_name", "end_date", "facts"}


def test_a_blank_in_the_row_of_a_list_stands_for_itself() -> None:
    files = made("| What | Day |\n| --- | --- |\n| {{ dates.what }} | {{ dates.day }} |\n")

    assert controls(files["docx"].make()) == [("dates.what", "[what]"), ("dates.day", "[day]")]
    assert "dataBinding" not in part(files["docx"].make(), "word/document.xml")
    assert part(files["odt"].make(), "content.xml").count("<text:text-input") == 2


def test_a_part_of_a_docx_that_only_some_cases_have_is_in_a_control_of_its_own() -> None:
    content = made("Always.\n\nThank you.\n\n- applies: reason!=R09\n- because: nobody was hurt\n")["docx"].make()
    document = ElementTree.fromstring(part(content, "word/document.xml"))

    (control,) = document.iter(f"{WORD}sdt")

    assert control.find(f"{WORD}sdtPr/{WORD}tag").get(f"{WORD}val") == "c1"
    assert "".join(control.itertext()) == "Only if nobody was hurt:Thank you."
    assert not [run for run in document.iter(f"{WORD}rStyle") if run.get(f"{WORD}val") == "Mark"]


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
def test_the_footer_of_what_stays_in_the_firm_says_what_it_is_whose_licence_and_which_page(
    files: dict[str, bytes], kind: str, name: str
) -> None:
    footer = part(files[kind], name)

    assert "T90 A letter &amp; more" in footer
    assert "Free to use and change: CC0 1.0" in footer
    assert ("NUMPAGES" if kind == "docx" else "text:page-count") in footer


@pytest.mark.parametrize("to", ["client", "successor"])
def test_what_goes_out_of_the_firm_says_nothing_of_ours_where_it_is_read(to: str) -> None:
    files = {kind: file.make() for kind, file in made(to=to).items()}
    footers = {"docx": part(files["docx"], "word/footer1.xml"), "odt": part(files["odt"], "styles.xml")}
    read = {kind: words(content, kind) for kind, content in files.items() if kind not in ("md", "xlsx")}

    for kind, text in {**read, **footers}.items():
        assert "T90" not in text, kind
        assert "CC0" not in text, kind
    assert "NUMPAGES" in footers["docx"]
    assert "text:page-count" in footers["odt"]
    sheets = openpyxl.load_workbook(io.BytesIO(files["xlsx"])).worksheets
    assert {sheet.oddFooter.left.text for sheet in sheets} == {None}


@pytest.mark.parametrize(
    ("kind", "name"), [("docx", "docProps/core.xml"), ("odt", "meta.xml"), ("xlsx", "docProps/core.xml")]
)
def test_the_properties_say_what_it_is_which_edition_and_whose_licence(kind: str, name: str) -> None:
    inside, outside = (part(made(to=to)[kind].make(), name) for to in ("team", "client"))

    for properties in (inside, outside):
        assert ">T90 A letter &amp; more. Edition " in properties
        assert "Free to use and change: CC0 1.0." in properties
        assert re.search(r">[0-9a-f]{8}<", properties)
    assert "Say &lt;something&gt; kindly." in inside
    assert "kindly" not in outside


def test_python_docx_finds_the_footer_of_a_docx_from_its_page(files: dict[str, bytes]) -> None:
    (section,) = docx.Document(io.BytesIO(files["docx"])).sections

    assert not section.footer.is_linked_to_previous
    assert section.footer.paragraphs[0].text.startswith("T90 A letter & more\tPage ")


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
    letter, register = made(), made(channel="register")

    assert sides(letter["docx"].make()) == (210, 297)
    assert sides(register["docx"].make()) == (297, 210)
    assert 'fo:page-width="21cm"' in part(letter["odt"].make(), "styles.xml")
    assert 'fo:page-width="29.7cm"' in part(register["odt"].make(), "styles.xml")


def sides(content: bytes) -> tuple[int, int]:
    """Return width and height of the page of a .docx in millimetres."""
    section = docx.Document(io.BytesIO(content)).sections[0]
    assert (section.orientation == WD_ORIENT.LANDSCAPE) == (section.page_width > section.page_height)
    return round(section.page_width.mm), round(section.page_height.mm)


def test_a_card_has_less_room_around_it_than_a_letter_unless_it_has_several_pages() -> None:
    texts = {
        "letter": made("Words."),
        "card": made("Words.", "meeting"),
        "cards": made("Words.\n\n***\n\nMore.", "meeting"),
    }
    margins = {
        name: docx.Document(io.BytesIO(files["docx"].make())).sections[0].left_margin.mm
        for name, files in texts.items()
    }

    assert margins["card"] < margins["letter"] == margins["cards"]


def test_tables_of_a_docx_have_heads_that_repeat_rows_that_stay_whole_and_the_full_width(
    files: dict[str, bytes],
) -> None:
    document = docx.Document(io.BytesIO(files["docx"]))
    section, (table,) = document.sections[0], document.tables
    xml = part(files["docx"], "word/document.xml")
    room = section.page_width - section.left_margin - section.right_margin

    assert xml.count("w:tblHeader") == 1
    assert xml.count("<w:cantSplit/>") == len(table.rows) == 8
    assert 0.995 * room < sum(column.width for column in table.columns) <= room
    assert "<w:insideH" in part(files["docx"], "word/styles.xml")


def test_rows_with_an_empty_cell_are_high_enough_to_write_in() -> None:
    files = made("| What | Value |\n| --- | --- |\n| Client | {{ client_name }} |\n| Signature | |\n")
    (table,) = docx.Document(io.BytesIO(files["docx"].make())).tables
    content = part(files["odt"].make(), "content.xml")

    assert [row.height and round(row.height.mm) for row in table.rows] == [None, None, 7]
    assert re.findall(r'<table:table-row table:style-name="(\w+)"', content) == ["Row", "Row", "RowToWriteIn"]


@pytest.mark.parametrize(("rows", "whole"), [(12, True), (13, False)])
def test_a_short_table_stays_on_one_page_and_a_long_one_may_go_on(rows: int, whole: bool) -> None:
    files = made("| No. | What |\n| --- | --- |\n" + "".join(f"| {number} | Yes |\n" for number in range(rows)))
    (table,) = docx.Document(io.BytesIO(files["docx"].make())).tables

    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]

    assert kept == ([True] * rows + [None] if whole else [None] * (rows + 1))
    assert ('may-break-between-rows="false"' in part(files["odt"].make(), "content.xml")) is whole


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
    again: Callable[[], bytes] = pickle.loads(pickle.dumps(made()["docx"].draft().make))

    assert again() == files["docx"]


def test_a_key_changes_with_the_text_and_with_nothing_else() -> None:
    before, after = made(), made(DOCUMENT + "\nOne more line.\n")
    keys, other = ({kind: file.draft().key for kind, file in files.items()} for files in (before, after))

    assert all(keys[kind] != other[kind] for kind in ("docx", "odt", "xlsx", "eml", "md", "txt"))
    assert {kind: file.draft().key for kind, file in made().items()} == keys
    assert len(set(keys.values())) == 6


def test_the_row_of_a_list_is_in_a_control_that_a_program_can_repeat() -> None:
    content = made("| What | Day |\n| --- | --- |\n| {{ dates.what }} | {{ dates.day }} |\n")["docx"].make()
    table = ElementTree.fromstring(part(content, "word/document.xml")).find(f".//{WORD}tbl")

    (control,) = table.findall(f"{WORD}sdt")

    assert control.find(f"{WORD}sdtPr/{WORD}tag").get(f"{WORD}val") == "repeat:dates"
    assert len(control.findall(f"{WORD}sdtContent/{WORD}tr")) == 1


def test_no_two_controls_of_a_docx_have_one_number() -> None:
    rows = "| What | Day |\n| --- | --- |\n| {{ dates.what }} | {{ client_name }} |\n\nAgain, {{ client_name }}.\n\n"
    content = made(f"{rows}- applies: reason!=R09\n- because: nobody was hurt\n")["docx"].make()

    document = ElementTree.fromstring(part(content, "word/document.xml"))

    numbers = [number.get(f"{WORD}val") for number in document.iter(f"{WORD}id")]
    assert len(numbers) == 5
    assert len(set(numbers)) == 5


def test_a_bold_blank_of_an_odt_is_bold() -> None:
    content = ElementTree.fromstring(part(made("**About {{ client_name }}**")["odt"].make(), "content.xml"))

    (field,) = content.iter(f"{OFFICE}user-field-input")
    (outer,) = (span for span in content.iter(f"{OFFICE}span") if span.get(f"{OFFICE}style-name") == "Field")

    assert list(outer[0]) == [field]
    assert outer[0].get(f"{OFFICE}style-name") == "T1"
