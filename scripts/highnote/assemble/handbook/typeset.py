"""Gathers the handbook for Typst: the words of each chapter, the glossary, the sources, and what the index names."""

from collections.abc import Iterator

from highnote.assemble.documents.blocks import Block
from highnote.assemble.documents.runs import runs_of
from highnote.assemble.editions import Edition
from highnote.assemble.handbook.chapters import Chapter, Part, item_blocks, law_blocks, parts_of
from highnote.assemble.print.checklists import gate_on_sheet, item_on_sheet, law_on_sheet
from highnote.assemble.print.sheet_code import code_rows
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sentences import ended
from highnote.assemble.wording.sources import published_by, support_words
from highnote.model import Item, Law, Library
from highnote.model.kinds import Gate

TITLE = "End on a high note"
SUBTITLE = "What to do, what to say and what to send when a client relationship ends"
LICENCE = "Words CC BY 4.0, templates CC0. Share it, change it, and say where it comes from."


def handbook_sheet(library: Library, edition: Edition, site_url: str) -> Sheet:
    """Gather the whole handbook."""
    return {
        "title": TITLE,
        "subtitle": SUBTITLE,
        "description": f"High Note, the handbook. {SUBTITLE}.",
        "edition": f"Version {edition}",
        "footer": f"High Note, version {edition}",
        "licence": LICENCE,
        "site": site_url,
        "notes": [phase.number for phase in library.phases],
        "parts": [part_on_sheet(part, library, site_url) for part in parts_of(library)],
        "templates": [
            {"id": template.id, "title": template.front.title, "purpose": ended(template.front.purpose)}
            for template in library.templates
        ],
        "glossary": [
            {"term": term.term, "means": term.means}
            for term in sorted(library.vocabulary.glossary, key=lambda term: term.term.casefold())
        ],
        "sources": list(sources(library)),
    }


def part_on_sheet(part: Part, library: Library, site_url: str) -> Sheet:
    """Say one part."""
    return {"title": part.title, "chapters": [chapter_on_sheet(one, library, site_url) for one in part.chapters]}


def chapter_on_sheet(chapter: Chapter, library: Library, site_url: str) -> Sheet:
    """Say one chapter; where the site has an address, a code leads to its page."""
    address = f"{site_url.rstrip('/')}/{chapter.address}".removeprefix("/")
    return {
        "title": chapter.title,
        "kicker": chapter.kicker,
        "summary": chapter.summary,
        "facts": chapter.facts,
        "address": address,
        "code": code_rows(address) if site_url else [],
        "pieces": [piece_on_sheet(piece, library) for piece in chapter.pieces],
    }


def piece_on_sheet(piece: Block | Item | Law | Gate, library: Library) -> Sheet:
    """Say one piece."""
    if isinstance(piece, Item):
        said = item_on_sheet(piece, library.homes[piece.id], library)
        return said | {"kind": "item", "why": ended(piece.why), "how": TypstBlocks().blocks(item_blocks(piece))}
    if isinstance(piece, Law):
        runs = TypstBlocks().runs(runs_of(piece.text.nodes))
        more = TypstBlocks().blocks(law_blocks(piece))
        return law_on_sheet(piece, library) | {"kind": "law", "runs": runs, "more": more}
    if isinstance(piece, Gate):
        return gate_on_sheet(piece, library) | {"kind": "gate"}
    return TypstBlocks().block(piece)


def sources(library: Library) -> Iterator[Sheet]:
    """Yield each source by its title."""
    for source in sorted(library.vocabulary.sources, key=lambda source: source.title.casefold()):
        facts = f"{published_by(source)}. {jurisdiction_words(source.jurisdiction)}. {support_words(source)}"
        yield {"title": source.title, "facts": facts, "link": source.url or ""}
