"""The page of all sheets leads to every one, and Home leads to it."""

from tests.site.reading import Pages, address_on, file_at

PAGE = "sheets/index.html"


def files_named_on(pages: Pages, selector: str, attribute: str) -> set[str]:
    """Return the files that parts of the page name."""
    found = pages[PAGE].css(selector)
    return {file_at(address_on(PAGE, part.attributes.get(attribute) or "")) for part in found}


def test_every_sheet_is_on_the_page_in_both_sizes(files: dict[str, bytes], pages: Pages) -> None:
    sheets = {path for path in files if path.endswith(".pdf") and path.startswith(("print/", "templates/"))}

    assert len(sheets) > 200
    assert sheets - files_named_on(pages, "#content a[download]", "href") == set()


def test_every_list_and_every_gate_has_a_picture(files: dict[str, bytes], pages: Pages) -> None:
    pictures = {path for path in files if path.startswith("print/pictures/")}

    assert len(pictures) > 60
    assert files_named_on(pages, "#content img", "src") == pictures


def test_home_and_every_phase_lead_to_the_page(pages: Pages) -> None:
    phases = [path for path in pages if path.startswith("phases/") and path.count("/") == 2]

    for path in ("index.html", *phases):
        links = {file_at(address_on(path, link.attributes.get("href") or "")) for link in pages[path].css("#content a")}
        assert PAGE in links, path
