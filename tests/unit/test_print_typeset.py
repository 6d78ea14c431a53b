"""How sheets are typeset: tagged, the same each time, in any process, and with any text."""

import io
import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest
from pypdf import PdfReader

from highnote.assemble.print.typeset import pdf_bytes
from tests.unit.given_papers import HOSTILE, WRITTEN, library_of, phase_text
from tests.unit.given_sheets import library, made, pages, sheet


@pytest.mark.parametrize("name", ["access", "gate-access", "zoo", "m90-invented", "m90-invented-facilitator"])
def test_every_sheet_is_tagged_and_names_its_language_and_title(name: str) -> None:
    reader = sheet(f"print/{name}-a4.pdf")
    root = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"].value
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert reader.metadata.title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()


@pytest.mark.parametrize("name", ["access", "gate-access", "m90-invented-facilitator"])
def test_two_makings_are_the_same_bytes(name: str) -> None:
    file = made(library())[f"print/{name}-a4.pdf"]

    first = file.make()

    assert pickle.loads(pickle.dumps(file.draft().make))() == first
    assert b"CreationDate" not in first
    assert b"ModDate" not in first


def test_sheets_are_made_side_by_side() -> None:
    files = list(made(library()).values())
    one_by_one = [file.make() for file in files]

    with ThreadPoolExecutor(4) as pool:
        side_by_side = list(pool.map(lambda file: file.make(), files))

    assert side_by_side == one_by_one


def test_a_process_forked_after_typst_ran_is_told_so_and_does_not_wait_for_ever() -> None:
    file = made(library())["print/zoo-a4.pdf"]
    file.make()

    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool, pytest.raises(RuntimeError, match="spawn"):
        pool.submit(file.draft().make).result(timeout=30)


def test_hostile_text_survives_and_a_sign_without_a_font_is_named() -> None:
    hostile = library_of(**{"phases/08-access.md": phase_text(items=1, text=WRITTEN)})

    text = " ".join(pages(PdfReader(io.BytesIO(made(hostile)["print/access-a4.pdf"].make()))))

    for word in HOSTILE.replace("🎵", "[musical note]").split():
        assert word in text


def test_a_fault_of_ours_is_never_swallowed() -> None:
    with pytest.raises(RuntimeError, match="labels"):
        pdf_bytes(
            "checklist.typ",
            '{"title": "", "description": "", "footer": "", "kicker": "", "summary": "", "facts": ""}',
            "a4",
        )
