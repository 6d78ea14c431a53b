"""Everything has a name: links, boxes, buttons, pictures, tables and what unfolds."""

from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.site.reading import Pages, faulty, shown, words_of

# The engine's theme writes two boxes of its own, which our styles do not show.
BOXES = "input:not(.md-toggle), select, textarea"
LINES = "p, li, dt, dd, h2, h3, h4, legend, label, summary, figcaption, caption"


def name_of(node: LexborNode) -> str:
    """Return the name of an element: its label, or its words."""
    return (node.attributes.get("aria-label") or words_of(node)).strip()


def test_every_link_says_where_it_leads(pages: Pages) -> None:
    def nameless(page: LexborHTMLParser) -> Iterator[str]:
        yield from (shown(link) for link in page.css("a") if not name_of(link) or not link.attributes.get("href"))

    assert faulty(pages, nameless) == {}


def test_every_box_has_words_of_its_own(pages: Pages) -> None:
    def nameless(page: LexborHTMLParser) -> Iterator[str]:
        labels = labels_of(page)
        names = {
            box.attributes.get("id"): labels.get(box.attributes.get("id")) or name_of(box) for box in page.css(BOXES)
        }
        yield from (str(box) for box, name in names.items() if not name)

    assert faulty(pages, nameless) == {}


def labels_of(page: LexborHTMLParser) -> dict[str | None, str]:
    """Return the words of each label by the id of its box."""
    return {label.attributes.get("for"): words_of(label) for label in page.css("label")}


def test_no_two_boxes_of_a_list_have_the_same_words(pages: Pages) -> None:
    def twice(page: LexborHTMLParser) -> Iterator[str]:
        labels = labels_of(page)
        boxes = Counter(labels.get(box.attributes["id"]) for box in page.css("input[type=checkbox][data-item]"))
        yield from (str(words) for words, times in boxes.items() if times > 1)

    assert faulty(pages, twice) == {}


def test_every_choice_of_one_among_several_says_what_it_is_about(pages: Pages) -> None:
    def silent(page: LexborHTMLParser) -> Iterator[str]:
        for group in page.css("fieldset"):
            legend = group.css_first("legend")
            if legend is None or not words_of(legend):
                yield shown(group)

    def outside(page: LexborHTMLParser) -> Iterator[str]:
        inside = {box.mem_id for box in page.css("fieldset input[type=radio]")}
        yield from (shown(box) for box in page.css("input[type=radio]") if box.mem_id not in inside)

    assert faulty(pages, silent) == {}
    assert faulty(pages, outside) == {}


def test_every_button_has_words_and_waits_for_the_script(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        waiting = {button.mem_id for button in page.css("[hidden] button, button[hidden]")}
        for button in page.css("button"):
            if not name_of(button) or button.attributes.get("type") != "button" or button.mem_id not in waiting:
                yield shown(button)

    assert faulty(pages, wrong) == {}


def test_every_picture_has_words_or_is_left_out_for_those_who_do_not_see_it(pages: Pages) -> None:
    def wordless(page: LexborHTMLParser) -> Iterator[str]:
        yield from (shown(picture) for picture in page.css("img:not([alt])"))
        for picture in page.css("svg:not([aria-hidden=true])"):
            if picture.attributes.get("role") != "img" or not picture.attributes.get("aria-label"):
                yield shown(picture)

    assert faulty(pages, wordless) == {}


def test_every_heading_of_a_table_has_words_and_a_direction(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        for heading in page.css("th"):
            if not words_of(heading) or heading.attributes.get("scope") not in ("col", "row"):
                yield shown(heading)

    assert faulty(pages, wrong) == {}


def test_every_cell_names_its_column_for_narrow_screens(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        for table in page.css("table"):
            columns = [words_of(heading) for heading in table.css("thead th")]
            for row in table.css("tbody tr"):
                if [cell.attributes.get("data-label", "") for cell in row.css("td")] != columns:
                    yield shown(row)

    assert faulty(pages, wrong) == {}


def test_everything_that_unfolds_says_what_it_holds(pages: Pages) -> None:
    def wordless(page: LexborHTMLParser) -> Iterator[str]:
        for fold in page.css("details"):
            summary = fold.css_first("summary")
            if summary is None or not words_of(summary):
                yield shown(fold)

    assert faulty(pages, wordless) == {}


def test_no_line_of_the_text_is_empty(pages: Pages) -> None:
    def empty(page: LexborHTMLParser) -> Iterator[str]:
        # The script fills these when it has something to say.
        waiting = {line.mem_id for line in page.css("#content [hidden], #content [role=status], #content output")}
        for line in page.css(", ".join(f"#content {tag.strip()}" for tag in LINES.split(","))):
            if not words_of(line) and not line.css_first("img, svg, input") and line.mem_id not in waiting:
                yield shown(line)

    assert faulty(pages, empty) == {}
