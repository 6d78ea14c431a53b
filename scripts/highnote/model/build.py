"""Builds the library from loaded documents."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any

from highnote.load import Document, Loaded
from highnote.model.applies import parsed_applies
from highnote.model.kinds import FOLDERS, KINDS, Page
from highnote.model.library import Library, Vocabulary
from highnote.model.lists import vocabulary_of
from highnote.model.markdown import Body, Node, Phrase, body_of
from highnote.model.parts import Choice, Item, Items, Law, Laws, Part, Prose, Question, Questions, Section
from highnote.model.playbook import Playbook
from highnote.model.rounds import parsed_rounds
from highnote.model.situations import FOLDER as SITUATIONS
from highnote.model.situations import situations_of
from highnote.model.typed import typed
from highnote.model.when import parsed_when
from highnote.model.written import Written, WrittenChoice, written_in
from highnote.problem import Fault, Place

NUMBER = re.compile(r"(\d+)-(.+)")
WITH_LISTS = ("ending", "phase", "profession", "lesson")
WITH_ITEMS = ("Items", "Items of its own")


def model(loaded: Loaded, before: Library | None = None) -> Library:
    """Build the library; every fault of loading and typing is in it.

    What stands in the library `before` without a fault, and whose documents are the same, is taken as it is.
    """
    faults = list(loaded.faults)
    unreadable = {fault.place.path for fault in loaded.faults}
    known = sound_playbooks(before) if before else {}
    playbooks = []
    for document in loaded.documents:
        if document.path.endswith(".md"):
            same = known.get(id(document))
            playbook, found = (same, []) if same else playbook_of(document, document.path in unreadable)
            faults += found
            if playbook:
                playbooks.append(playbook)
    playbooks.sort(key=lambda playbook: site_order(playbook.kind, playbook.number, playbook.path))
    library = Library(tuple(playbooks), Vocabulary(), loaded.documents, loaded.pictures, tuple(faults))
    return with_lists_of(before, library) if before and same_lists(before, library) else with_lists(library)


def with_lists(library: Library) -> Library:
    """Add what the YAML files of a library hold."""
    documents = library.lists
    situations, written, faults = situations_of([each for each in documents if each.path.startswith(SITUATIONS)])
    vocabulary, found = vocabulary_of([each for each in documents if not each.path.startswith(SITUATIONS)])
    every = (*library.faults, *faults, *found)
    return replace(library, vocabulary=vocabulary, situations=situations, written_situations=written, faults=every)


def with_lists_of(before: Library, library: Library) -> Library:
    """Add what the YAML files of another library hold, for they are the same."""
    vocabulary, situations, written = before.vocabulary, before.situations, before.written_situations
    return replace(library, vocabulary=vocabulary, situations=situations, written_situations=written)


def same_lists(before: Library, library: Library) -> bool:
    """Tell whether two libraries have the very same YAML files, without a fault."""
    if any(fault.place.path.endswith(".yml") for fault in before.faults):
        return False
    return list(map(id, before.lists)) == list(map(id, library.lists))


def site_order(kind: str, number: int, path: str) -> tuple[str, int, list[tuple[int, str]]]:
    """Return a key that sorts playbooks in the order of the site."""
    return kind, number, natural(path)


def sound_playbooks(library: Library) -> dict[int, Playbook[Any]]:
    """Map documents, which are not read twice, to the playbooks that were built of them without a fault."""
    faulty = {fault.place.path for fault in library.faults}
    return {id(book.document): book for book in library.playbooks if book.path not in faulty}


def natural(path: str) -> list[tuple[int, str]]:
    """Return a key that sorts r2 before r10."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", path) if part]


def playbook_of(document: Document, unreadable: bool) -> tuple[Playbook[Any] | None, list[Fault]]:
    """Build one playbook; None where the folder is no kind or the front matter could not be read."""
    top, _, rest = document.path.partition("/")
    folder = rest.partition("/")[0]
    kind = "page" if top == "docs" else FOLDERS.get(folder) if "/" in rest else None
    if kind is None:
        return None, [Fault("kind-unknown", Place(document.path), folder, tuple(FOLDERS))]
    if unreadable:
        return None, []
    front, faults = typed(document.front, KINDS.get(kind, Page), document.path)
    body = body_of(document.path, document.body, document.body_line)
    if body.too_deep:
        faults.append(Fault("body-deep", Place(document.path, document.body_line)))
    number, slug = number_and_slug(rest if kind == "page" else rest.partition("/")[2])
    lead, sections = sections_of(body, kind, getattr(front, "id", ""))
    return Playbook(kind, document.path, slug, number, front, body, lead, sections, document), faults


def number_and_slug(name: str) -> tuple[int, str]:
    """Part `08-access.md`, or `part/08-access.md`, into its place in a row and its slug."""
    folder, slash, stem = name.removesuffix(".md").rpartition("/")
    match = NUMBER.fullmatch(stem)
    number, slug = (int(match[1]), match[2]) if match else (0, stem)
    return number, f"{folder}{slash}{slug}"


def sections_of(body: Body, kind: str, identity: str) -> tuple[tuple[Part, ...], tuple[Section, ...]]:
    """Part a body at its headings of level 2: what stands before the first of them, and the sections."""
    children = body.root.children
    starts = [index for index, node in enumerate(children) if node.kind == "Heading" and node.details["level"] == "H2"]
    first = starts[0] if starts else len(children)
    sections = []
    for start, end in pairwise([*starts, len(children)]):
        heading, nodes = children[start], tuple(children[start + 1 : end])
        title = heading.plain
        sections.append(Section(title, heading, tuple(parts_of(nodes, body, title, kind, identity)), nodes, body))
    return tuple(parts_of(children[:first], body, "", kind, identity)), tuple(sections)


def parts_of(nodes: Iterable[Node], body: Body, section: str, kind: str, identity: str) -> Iterator[Part]:
    """Yield the parts of a section: lists of items, laws and questions, and the prose between them."""
    prose: list[Node] = []
    for node in nodes:
        holds = node.kind == "List" and kind in WITH_LISTS
        lists = list(lists_of(node, body, section, kind, identity)) if holds else []
        if not lists:
            prose.append(node)
            continue
        if prose:
            yield Prose(tuple(prose))
            prose = []
        yield from lists
    if prose:
        yield Prose(tuple(prose))


def lists_of(node: Node, body: Body, section: str, kind: str, identity: str) -> Iterator[Part]:
    """Yield the parts that a list is made of, none if it holds only points of text."""
    typed_points = [typed_point(written_in(body, point, section), kind, identity) for point in node.children]
    if not any(typed_points):
        return
    for _, group in groupby(zip(typed_points, node.children, strict=True), key=lambda pair: type(pair[0])):
        entries, points = zip(*group, strict=True)
        if isinstance(entries[0], Item):
            yield Items(entries)
        elif isinstance(entries[0], Law):
            yield Laws(entries)
        elif isinstance(entries[0], Question):
            yield Questions(entries)
        else:
            yield Prose((replace(node, children=points, start=points[0].start, end=points[-1].end),))


def typed_point(written: Written | None, kind: str, identity: str) -> Item | Law | Question | None:
    """Read what an author wrote as what its playbook holds; a law and a question have no box."""
    if written is None:
        return None
    if written.boxed or lost_its_box(written, identity):
        return item_of(written, identity if kind == "phase" else "")
    if kind == "profession":
        return law_of(written)
    return question_of(written) if kind == "lesson" else None


def lost_its_box(written: Written, identity: str) -> bool:
    """Tell whether a point without a box stands among items and has the id of one of this playbook."""
    start, _, number = written.id.partition("-")
    return written.section in WITH_ITEMS and start == identity.upper() and number.isdecimal()


def item_of(written: Written, phase: str) -> Item:
    """Read an item's details; what is absent is blank, what does not parse is None."""
    values = defaultdict(str, ((detail.name, detail.value) for detail in reversed(written.details)))
    return Item(
        id=written.id,
        text=written.text,
        owner=values["owner"],
        when=parsed_when(values["when"]),
        level=values["level"],
        done_when=written.phrase("done when"),
        why=written.phrase("why"),
        template=values["template"],
        after=tuple(part.strip() for part in values["after"].split(",") if part.strip()),
        applies=parsed_applies(values["applies"]),
        emergency=values["emergency"] == "yes",
        fixed=values["fixed"] == "yes",
        client=written.phrase("client"),
        client_does=written.phrase("client does"),
        look_again=parsed_rounds(values["look again"]),
        phase=values["phase"] or phase,
        how=written.free,
        written=written,
    )


def law_of(written: Written) -> Law:
    """Read a rule of law or practice."""
    source, jurisdiction = written.value("source"), written.value("jurisdiction")
    return Law(written.id, written.text, written.phrase("so"), source, jurisdiction, written.free, written)


def question_of(written: Written) -> Question:
    """Read a question with its choices."""
    return Question(written.id, written.text, tuple(map(choice_of, written.choices)), written)


def choice_of(written: WrittenChoice) -> Choice:
    """Read one choice."""
    why = next((detail.phrase for detail in written.details if detail.name == "why"), Phrase())
    return Choice(written.text, written.right, why)
