"""Builds the library from loaded documents."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from highnote.load import Document, Loaded
from highnote.model.applies import Applies, NotApplies, applies_of
from highnote.model.entries import Entry, entries_of
from highnote.model.kinds import FOLDERS, KINDS, Page
from highnote.model.library import Library
from highnote.model.lists import vocabulary_of
from highnote.model.markdown import Body, body_of
from highnote.model.playbook import Item, Playbook, Quiz, Rule, Section
from highnote.model.typed import typed
from highnote.model.when import NotWhen, When, when_of
from highnote.problem import Fault, Place

NUMBER = re.compile(r"(\d+)-(.+)")


def model(loaded: Loaded) -> Library:
    """Build the library; every fault of loading and typing is in it."""
    faults = list(loaded.faults)
    unreadable = {fault.place.path for fault in loaded.faults}
    playbooks = []
    for document in loaded.documents:
        if document.path.endswith(".md"):
            playbook, found = playbook_of(document, document.path in unreadable)
            faults += found
            if playbook:
                playbooks.append(playbook)
    vocabulary, found = vocabulary_of([document for document in loaded.documents if document.path.endswith(".yml")])
    playbooks.sort(key=lambda playbook: (playbook.kind, playbook.number, natural(playbook.path)))
    return Library(tuple(playbooks), vocabulary, loaded.documents, loaded.pictures, tuple(faults + found))


def natural(path: str) -> list[tuple[int, str]]:
    """Return a key that sorts r2 before r10."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", path) if part]


def playbook_of(document: Document, unreadable: bool) -> tuple[Playbook | None, list[Fault]]:
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
    entries = tuple(entries_of(body)) if kind in ("ending", "phase", "profession", "lesson") else ()
    number, slug = number_and_slug(rest if kind == "page" else rest.partition("/")[2])
    return (
        Playbook(
            kind=kind,
            path=document.path,
            slug=slug,
            number=number,
            front=front,
            body=body,
            sections=tuple(sections_of(body)),
            items=tuple(item_of(entry, front.id if kind == "phase" else "") for entry in entries if entry.boxed),
            rules=tuple(rule_of(entry) for entry in entries if kind == "profession" and not entry.boxed),
            questions=tuple(
                Quiz(entry.id, entry.text, entry) for entry in entries if kind == "lesson" and not entry.boxed
            ),
            document=document,
        ),
        faults,
    )


def number_and_slug(name: str) -> tuple[int, str]:
    """Part `08-access.md`, or `part/08-access.md`, into its place in a row and its slug."""
    folder, slash, stem = name.removesuffix(".md").rpartition("/")
    match = NUMBER.fullmatch(stem)
    number, slug = (int(match[1]), match[2]) if match else (0, stem)
    return number, f"{folder}{slash}{slug}"


def sections_of(body: Body) -> Iterator[Section]:
    """Yield what stands below each heading of level 2."""
    children = body.root.children
    starts = [index for index, node in enumerate(children) if node.kind == "Heading" and node.details["level"] == "H2"]
    for start, end in pairwise([*starts, len(children)]):
        yield Section(children[start].plain, children[start], tuple(children[start + 1 : end]), body)


def item_of(entry: Entry, phase: str) -> Item:
    """Read an item's fields; what is absent is blank, what does not parse is None."""
    values = defaultdict(str, ((field.name, field.value) for field in reversed(entry.fields)))
    return Item(
        id=entry.id,
        text=entry.text,
        owner=values["owner"],
        when=parsed_when(values["when"]),
        level=values["level"],
        done_when=values["done when"],
        why=values["why"],
        template=values["template"],
        after=tuple(part.strip() for part in values["after"].split(",") if part.strip()),
        applies=parsed_applies(values["applies"]),
        emergency=values["emergency"] == "yes",
        fixed=values["fixed"] == "yes",
        phase=values["phase"] or phase,
        entry=entry,
    )


def parsed_when(text: str) -> When | None:
    """Parse a date, None if it does not parse."""
    try:
        return when_of(text)
    except NotWhen:
        return None


def parsed_applies(text: str) -> Applies | None:
    """Parse a condition, None if it does not parse."""
    try:
        return applies_of(text)
    except NotApplies:
        return None


def rule_of(entry: Entry) -> Rule:
    """Read a rule of law or practice."""
    return Rule(entry.id, entry.text, entry.value("source"), entry.value("jurisdiction"), entry.value("so"), entry)
