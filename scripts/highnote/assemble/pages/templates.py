"""Makes the pages of templates: the document as a sheet of paper, blanks visible, notes beside it."""

from collections.abc import Iterator, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.downloads import Download, downloads_of
from highnote.assemble.opened import opened
from highnote.assemble.pages.blanks import field_examples, field_labels, is_note, with_blanks, without_notes
from highnote.assemble.pages.cards import card_html, cards_html, facts_card, rows_html
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import code_html
from highnote.assemble.pages.links import link
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    PagePart,
    head_of,
    page_of,
    section_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of_item
from highnote.assemble.vocabulary_tables import with_tables
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import lowered
from highnote.model import Library, Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node
from highnote.model.provisos import with_provisos

GROUPS = ("Letters and mails", "For the talk", "Registers", "For our own file")
FORMATS = {
    "docx": "Word",
    "odt": "LibreOffice",
    "md": "Markdown",
    "txt": "Plain text",
    "xlsx": "Excel",
    "eml": "E-mail draft",
    "pdf": "PDF",
}


def template_page(template: Playbook[Template], context: Context) -> Page:
    """Make the page of one template."""
    front = template.front
    sender, receiver = role_name(context.library, front.from_), role_name(context.library, front.to)
    section = template.section("The document")
    nodes = with_tables(section.nodes, context.library) if section else []
    document = tuple(opened(with_provisos(nodes, template.body)))
    parts = [
        *opening([f"{template.id} ", htpy.span[f"{sender} to {lowered(receiver)}"]], template, context),
        Block(downloads_html(template), "downloads"),
        *section_parts(template.section("About"), context),
        facts(template, context),
        Heading("The document"),
        Block(sheet_html(document, context)),
        *filled_parts(document, context),
        neighbours_block(template, context),
        foot(template, context),
    ]
    return page_of(context, head_of(template), parts)


def downloads_html(template: Playbook[Template]) -> list[Html]:
    """Link the downloads, and keep room for the way to the form of the open case."""
    downloads = list(downloads_of(template))
    files = [htpy.li[one] for download in downloads if not download.title for one in file_links(download)]
    mails = [htpy.li[download_html(download)] for download in downloads if download.title]
    return [
        htpy.p(".downloads-word")["Download"],
        htpy.ul(".download-list")[files],
        [htpy.p(".downloads-word")["Each mail as a draft"], htpy.ul(".download-list")[mails]] if mails else None,
        htpy.Element("case-fill")(template=template.id),
    ]


def file_links(download: Download) -> list[Html]:
    """Link a download; paper comes in two sizes."""
    if download.kind != "pdf":
        return [download_html(download)]
    sizes = {download.path: "PDF, A4", download.path.replace(".pdf", "-letter.pdf"): "PDF, Letter"}
    return [link(path, words, class_="download", download=True) for path, words in sizes.items()]


def download_html(download: Download) -> Html:
    """Link one download."""
    words = [download.title or FORMATS[download.kind], " ", code_html(f".{download.kind}")]
    return link(download.path, words, class_="download", download=True)


def facts(template: Playbook[Template], context: Context) -> Block:
    """Say what the document is for, how it sounds, who signs it off, and which items use it."""
    front, library = template.front, context.library
    users = [link(url_of_item(item, library), item.id) for item in library.items_by_template.get(template.id, [])]
    return facts_card(
        [
            ("For", front.purpose),
            ("Tone", front.tone),
            ("Signed off by", role_name(library, front.sign_off)),
            ("Used by", listed(users)),
            ("Licence", "Free to use, change and pass on, without naming us (CC0 1.0)."),
        ]
    )


def listed(links: Sequence[Html]) -> list[Html]:
    """Put links into a sentence."""
    last = len(links) - 1
    between = [" and " if index == last else ", " for index in range(1, len(links))]
    return [part for pair in zip(["", *between], links, strict=True) for part in pair] if links else []


def sheet_html(document: tuple[Node, ...], context: Context) -> Html:
    """Write the document as a sheet, each note beside what stands before it."""
    labels = field_labels(context.library.vocabulary.fields)
    noted = " sheet-noted" if any(map(is_note, document)) else ""
    return htpy.div(class_=f"sheet{noted}")[list(sheet_parts(document, labels, context))]


def sheet_parts(document: tuple[Node, ...], labels: dict[str, str], context: Context) -> Iterator[Html]:
    """Yield the parts of a document, each with the note that ends it."""
    run: list[Node] = []
    for node in document:
        if is_note(node):
            yield part_html(run, labels, note_html(node, context), context)
            run = []
        else:
            run.append(node)
    if run:
        yield part_html(run, labels, None, context)


def part_html(nodes: list[Node], labels: dict[str, str], note: Html, context: Context) -> Html:
    """Write a part of the document with its note."""
    return htpy.div(".sheet-part")[htpy.div(".sheet-text")[context.prose(with_blanks(nodes, labels, "Blank"))], note]


def note_html(node: Node, context: Context) -> Html:
    """Write a note to the writer."""
    return htpy.div(".sheet-note", role="note")[htpy.p(".unseen")["Note to the writer:"], context.prose(node.children)]


def filled_parts(document: tuple[Node, ...], context: Context) -> Iterator[PagePart]:
    """Yield the same document filled with invented values, folded away."""
    values = field_examples(context.library.vocabulary.fields)
    filled = context.prose(with_blanks(without_notes(document), values, "Filled"))
    yield Heading("An example, filled in")
    yield Block(
        htpy.details(".filled-sheet")[
            htpy.summary["Show the document with invented names and dates"], htpy.div(".sheet")[filled]
        ]
    )


def templates_index(library: Library, context: Context) -> Page:
    """Make the page that lists the templates."""
    title, summary = (
        "Templates",
        "Letters, cards and registers to download, fill in and send. Free to use and to change.",
    )
    parts: list[PagePart] = [title_html("Documents", title, summary)]
    groups = {group: [book for book in library.templates if group_of(book.front) == group] for group in GROUPS}
    for group, books in groups.items():
        if books:
            parts += [Heading(group), Block(rows_html([template_card(book) for book in books]))]
    return page_of(
        context, Head(title, summary, "index"), parts if library.templates else [*parts, Block(cards_html([]))]
    )


def group_of(front: Template) -> str:
    """Say what a reader would look for it under."""
    if front.channel in ("meeting", "phone"):
        return "For the talk"
    if front.channel == "register":
        return "Registers"
    return "For our own file" if front.to in ("file", "team") else "Letters and mails"


def template_card(template: Playbook[Template]) -> Html:
    """Write one template of the index."""
    return card_html(template, f"{template.id} · {', '.join(FORMATS[kind] for kind in template.front.formats)}")
