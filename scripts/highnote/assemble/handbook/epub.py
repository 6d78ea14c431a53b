"""Makes the handbook as an EPUB: the same chapters through pandoc, with a list of items by their codes."""

import json
import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pypandoc

from highnote.assemble.documents.blocks import Block, Heading
from highnote.assemble.documents.columns import UPRIGHT
from highnote.assemble.documents.pandoc import EPOCH, NOWHERE, PandocFailed
from highnote.assemble.documents.pandoc_tree import PLAIN, VERSION, Tree, Writer, inlines, node
from highnote.assemble.documents.runs import runs_of
from highnote.assemble.editions import Edition
from highnote.assemble.handbook.chapters import Chapter, Part, item_blocks, law_blocks, parts_of
from highnote.assemble.handbook.typeset import LICENCE, SUBTITLE, TITLE
from highnote.assemble.print.checklists import gate_on_sheet, item_on_sheet, source_words
from highnote.assemble.wording.sentences import ended
from highnote.model import Item, Law, Library
from highnote.model.kinds import Gate

STYLE = Path(__file__).with_name("handbook.css")
WRITER = Writer(UPRIGHT)
# Chapters stand below parts, and the first heading in a chapter below its title.
SHIFT = 2


def epub_json(library: Library, edition: Edition) -> str:
    """Write the handbook as the tree that pandoc reads."""
    parts = parts_of(library)
    blocks = [tree for part in parts for tree in part_tree(part, library)]
    tree = {"pandoc-api-version": VERSION, "meta": meta(edition), "blocks": [*blocks, *look_up(parts, library)]}
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def meta(edition: Edition) -> dict[str, Tree]:
    """Say what the book is."""
    said = {
        "title": TITLE,
        "subtitle": SUBTITLE,
        "author": "High Note",
        "lang": "en-GB",
        "identifier": f"high-note-{edition.name}",
        "date": str(edition.day) if edition.day else "1980-01-01",
        "rights": LICENCE,
        "description": f"Version {edition}. This is not legal advice.",
    }
    return {name: node("MetaString", value) for name, value in said.items()}


def part_tree(part: Part, library: Library) -> Iterator[Tree]:
    """Yield a part with its chapters."""
    yield header(1, part.title)
    for chapter in part.chapters:
        yield from chapter_tree(chapter, library)


def chapter_tree(chapter: Chapter, library: Library) -> Iterator[Tree]:
    """Yield a chapter."""
    yield header(2, chapter.title)
    yield marked("kicker", [para(chapter.kicker)])
    yield marked("summary", [para(" ".join(words for words in (chapter.summary, chapter.facts) if words))])
    for piece in chapter.pieces:
        yield from piece_tree(piece, library)


def piece_tree(piece: Block | Item | Law | Gate, library: Library) -> list[Tree]:
    """Write one piece."""
    if isinstance(piece, Item):
        return [item_tree(piece, library)]
    if isinstance(piece, Law):
        return [law_tree(piece, library)]
    if isinstance(piece, Gate):
        return [gate_tree(piece, library)]
    return WRITER.blocks(lowered([piece]))


def lowered(blocks: Iterable[Block]) -> list[Block]:
    """Put headings below the title of their chapter."""
    return [replace(one, level=one.level + SHIFT) if isinstance(one, Heading) else one for one in blocks]


def item_tree(item: Item, library: Library) -> Tree:
    """Write an item."""
    said = item_on_sheet(item, library.homes[item.id], library)
    parts = [
        node("Para", [coded(item.id), node("Strong", [text(f"☐ {item.text}")])]),
        marked("facts", [para(" ".join(words for words in (ended(str(said["flags"])), str(said["facts"])) if words))]),
    ]
    if item.done_when:
        parts.append(labelled("Done when", ended(item.done_when)))
    if item.why:
        parts.append(labelled("Why:", ended(item.why)))
    return marked("item", [*parts, *WRITER.blocks(lowered(item_blocks(item)))], item.id.lower())


def law_tree(law: Law, library: Library) -> Tree:
    """Write a rule of law or practice."""
    parts = [node("Para", [coded(law.id), *inlines(runs_of(law.text.nodes))])]
    if law.so:
        parts.append(labelled("So:", ended(law.so)))
    more = WRITER.blocks(lowered(law_blocks(law)))
    return marked("law", [*parts, *more, marked("facts", [para(source_words(law, library))])], law.id.lower())


def gate_tree(gate: Gate, library: Library) -> Tree:
    """Write a gate."""
    said = gate_on_sheet(gate, library)
    parts = [
        node("Para", [node("Strong", [text(str(said["title"]))])]),
        labelled("What cannot be undone.", gate.cannot_be_undone),
    ]
    for question in gate.questions:
        words = [node("Para", [coded(question.id), text(f"☐ {question.ask}")]), labelled("If no:", question.otherwise)]
        parts.append(marked("question", words, question.id.lower()))
    return marked("gate", [*parts, para(str(said["rule"])), para(str(said["signed_by"]))])


def look_up(parts: Iterable[Part], library: Library) -> Iterator[Tree]:
    """Yield the glossary and the list of items by their codes."""
    yield header(1, "Look up")
    yield header(2, "Glossary")
    for term in sorted(library.vocabulary.glossary, key=lambda term: term.term.casefold()):
        yield labelled(f"{term.term}.", term.means)
    yield header(2, "Index of items")
    codes = sorted(code for part in parts for chapter in part.chapters for code in codes_of(chapter))
    links = [node("Link", PLAIN, [text(code)], [f"#{code.lower()}", ""]) for code in codes]
    yield marked("index", [node("Para", [part for one in links for part in (one, node("Space"))])])


def codes_of(chapter: Chapter) -> Iterator[str]:
    """Yield the codes of the items, rules and questions of a chapter."""
    for piece in chapter.pieces:
        if isinstance(piece, Gate):
            yield from (question.id for question in piece.questions)
        elif isinstance(piece, Item | Law):
            yield piece.id


def header(level: int, words: str) -> Tree:
    """Write a heading."""
    return node("Header", level, PLAIN, [text(words)])


def text(words: str) -> Tree:
    """Write words."""
    return node("Str", words)


def para(words: str) -> Tree:
    """Write a paragraph."""
    return node("Para", [text(words)])


def labelled(label: str, words: str) -> Tree:
    """Write a paragraph behind a word of its own."""
    return node("Para", [node("Emph", [text(label)]), node("Space"), text(words)])


def coded(code: str) -> Tree:
    """Write a code before the words that it stands for."""
    return node("Span", ["", ["code"], []], [text(f"{code} ")])


def marked(kind: str, parts: list[Tree], anchor: str = "") -> Tree:
    """Put parts into a box that the style knows."""
    return node("Div", [anchor, [kind], []], parts)


def epub_bytes(tree: str) -> bytes:
    """Make the book; raises PandocFailed."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "handbook.epub")
        command = [
            *(pypandoc.get_pandoc_path(), "--from=json", "--to=epub3", "--split-level=2", "--toc", "--toc-depth=2"),
            *(f"--css={STYLE}", "--output", str(path)),
        ]
        surroundings = {"SOURCE_DATE_EPOCH": EPOCH, "HOME": NOWHERE, "XDG_DATA_HOME": NOWHERE, "LANG": "C.UTF-8"}
        done = subprocess.run(
            command, input=tree.encode(), env=os.environ | surroundings, capture_output=True, check=False
        )
        if done.returncode:
            raise PandocFailed(done.stderr.decode("utf-8", "replace"))
        return path.read_bytes()
