"""A page as a value: its head, its parts and its contents, without a word about the surface it is written on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import htpy
from htpy import Node as Html

from highnote.assemble.editions import Edition, Editions
from highnote.assemble.pages.links import Resolver
from highnote.assemble.pages.prose import prose_html
from highnote.assemble.vocabulary_tables import with_tables
from highnote.model import Library, Part, Playbook, Prose, Section
from highnote.model.anchors import unique_anchors
from highnote.model.markdown import Node


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself; `safe` marks the quiet pages of a safe route."""

    title: str
    summary: str
    kind: str
    code: str = ""
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page; `id` is empty until the page is put together."""

    title: str
    level: int = 2
    id: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Some HTML in a box of its own; `kind` is its class, and `headings` are those inside that the contents list."""

    html: Html
    kind: str = ""
    headings: tuple[Heading, ...] = ()


PagePart = Heading | Block


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site: its address from the root, its head, its version, its parts, and the pages above it."""

    url: str
    head: Head
    version: str
    parts: tuple[PagePart, ...]
    above: tuple[tuple[str, str], ...] = ()

    @property
    def contents(self) -> tuple[Heading, ...]:
        """Return the headings that a list of contents names, in order."""
        return tuple(
            heading
            for part in self.parts
            for heading in ((part,) if isinstance(part, Heading) else part.headings)
            if heading.level <= 3
        )


@dataclass(frozen=True, slots=True)
class LazyPage:
    """A page that is made when it is asked for: its address, a key of all that could change it, and how to make it."""

    url: str
    key: str
    make: Callable[[], Page]


@dataclass(frozen=True, slots=True)
class Site:
    """What pages say of the whole: the editions of files and of the site, and where files are edited."""

    editions: Editions = field(default_factory=Editions)
    edition: Edition = field(default_factory=lambda: Edition(""))
    edit_base: str = ""

    @property
    def version(self) -> str:
        """Name the version of the site, by which a case knows what it was made with."""
        return self.edition.name

    @property
    def day(self) -> date:
        """Return the day of the newest change; where no day is known, one that comes before all others."""
        return self.edition.day or date.min


@dataclass(frozen=True, slots=True)
class Context:
    """What one page is made from: the library, the site, its address, and the playbook that it shows, if any."""

    library: Library
    site: Site
    url: str
    playbook: Playbook[Any] | None = None
    explained: frozenset[str] = field(default=frozenset())

    @property
    def edition(self) -> Edition:
        """Return the edition of its playbook; a page that is made from many files finds its own."""
        return self.site.editions.of(self.playbook) if self.playbook else Edition("")

    @property
    def resolve(self) -> Resolver:
        """Return what resolves the links of its playbook."""
        may_tick = bool(self.playbook and getattr(self.playbook.front, "ticks", False))
        return Resolver(self.library, self.playbook.path if self.playbook else "", self.explained, may_tick)

    def prose(self, nodes: Iterable[Node]) -> list[Html]:
        """Write the Markdown of its playbook."""
        return prose_html(nodes, self.resolve)


def page_of(context: Context, head: Head, parts: Iterable[PagePart | None]) -> Page:
    """Put a page together: each heading gets the name that a link can point to."""
    there = [part for part in parts if part is not None]
    anchors = unique_anchors(part.title for part in there if isinstance(part, Heading))
    named = (replace(part, id=next(anchors)) if isinstance(part, Heading) else part for part in there)
    return Page(context.url, head, context.edition.version, tuple(named))


def head_of(playbook: Playbook[Any], *, safe: bool = False) -> Head:
    """Return the head of a playbook's page."""
    front = playbook.front
    return Head(front.title, front.summary, playbook.kind, playbook.id, safe)


def title_html(kicker: Html, title: str, summary: str) -> Block:
    """Write what opens a page."""
    over = htpy.p(".kicker")[kicker] if kicker else None
    return Block([over, htpy.h1[title], htpy.p(".summary")[summary]], "head")


def section_parts(section: Section | None, context: Context, title: str = "") -> Iterator[PagePart]:
    """Yield a section of prose: its heading and its text; nothing for a section that is missing."""
    if section:
        yield Heading(title or section.title)
        yield from prose_parts(section.parts, context)


def prose_parts(parts: Sequence[Part], context: Context) -> Iterator[PagePart]:
    """Yield prose in boxes, with its headings as headings of the page."""
    run: list[Node] = []
    nodes = (node for part in parts if isinstance(part, Prose) for node in part.nodes)
    for node in with_tables(nodes, context.library):
        if node.kind == "Heading":
            if run:
                yield Block(context.prose(run), "prose")
            yield Heading(node.plain, int(node.details["level"][1]))
            run = []
        else:
            run.append(node)
    if run:
        yield Block(context.prose(run), "prose")
