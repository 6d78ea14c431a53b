"""The contract's part for papers: `data/papers.js`, what each template is for and needs, and which sheets print."""

from collections.abc import Iterator

from highnote.assemble.contract.paper_parts import PaperPart, paper_parts
from highnote.assemble.contract.shape import Shape
from highnote.assemble.documents.paper import paper_of
from highnote.assemble.downloads import downloads_of
from highnote.assemble.pages.places import url_of
from highnote.assemble.sheets import named_sheets
from highnote.assemble.wording.names import role_name
from highnote.model import Library, Playbook
from highnote.model.kinds import Ending, Format, Template


class PaperTemplate(Shape):
    """A document to download or fill."""

    id: str
    title: str
    url: str
    """Its page, from the root of the site."""
    file: str
    """Where its blanks lie, from the root of the site, without the ending of their names."""
    formats: tuple[Format, ...]
    """The endings of their names; eml is not among them if there are several mails."""
    mails: tuple["PaperMail", ...]
    """Its mails if there are several, each a draft of its own."""
    purpose: str
    sender: str
    """Who sends it, in words."""
    receiver: str
    """Who gets it, in words."""
    sign_off: str
    """The role that signs it off, in words."""
    fields: tuple[str, ...]
    parts: tuple[PaperPart, ...]


class PaperMail(Shape):
    """One of several mails of a template."""

    title: str
    file: str
    """The whole path of its draft, from the root of the site."""


class PaperColumn(Shape):
    """What each row of a list says."""

    id: str
    label: str
    kind: str
    example: str


class PaperField(Shape):
    """A blank in a template."""

    id: str
    label: str
    help: str
    kind: str
    """Such as text, date or money; or list, whose value is rows."""
    example: str
    columns: tuple[PaperColumn, ...]
    """What each row of a list says; nothing else has columns."""


class PaperEnding(Shape):
    """The templates that the page of an ending names."""

    id: str
    templates: tuple[str, ...]


class PaperSheet(Shape):
    """A sheet that prints on A4 and on Letter."""

    id: str
    """The id of its phase, ending, profession or role."""
    title: str
    file: str
    """Where it lies, from the root of the site, without the size and the ending of its name."""


class PapersLibrary(Shape):
    """Everything that a case needs to know of papers."""

    templates: tuple[PaperTemplate, ...]
    fields: tuple[PaperField, ...]
    endings: tuple[PaperEnding, ...]
    sheets: tuple[PaperSheet, ...]


def papers_library_of(library: Library) -> PapersLibrary:
    """Return what a case needs to know of papers."""
    return PapersLibrary(
        templates=tuple(paper_template_of(book, library) for book in library.templates),
        fields=tuple(
            PaperField(
                id=field.id,
                label=field.label,
                help=field.help,
                kind=field.kind,
                example=field.example,
                columns=tuple(
                    PaperColumn(id=column.id, label=column.label, kind=column.kind, example=column.example)
                    for column in field.columns
                ),
            )
            for field in library.vocabulary.fields
        ),
        endings=tuple(paper_ending_of(book, library) for book in library.endings),
        sheets=tuple(paper_sheets_of(library)),
    )


def paper_template_of(book: Playbook[Template], library: Library) -> PaperTemplate:
    """Return what a case needs to know of a template."""
    front = book.front
    downloads = list(downloads_of(book))
    return PaperTemplate(
        id=book.id,
        title=front.title,
        url=url_of(book),
        file=f"templates/{book.slug}/{book.slug}",
        formats=tuple(download.kind for download in downloads if not download.title),
        mails=tuple(PaperMail(title=mail.title, file=mail.path) for mail in downloads if mail.title),
        purpose=front.purpose,
        sender=role_name(library, front.from_),
        receiver=role_name(library, front.to),
        sign_off=role_name(library, front.sign_off),
        fields=front.fields,
        parts=tuple(paper_parts(paper_of(book, library).body)),
    )


def paper_ending_of(book: Playbook[Ending], library: Library) -> PaperEnding:
    """Return the templates that an ending leads to, each once, in the order of the library."""
    files = {link.file for link in book.links}
    return PaperEnding(id=book.id, templates=tuple(other.id for other in library.templates if other.path in files))


def paper_sheets_of(library: Library) -> Iterator[PaperSheet]:
    """Yield the lists and the gate cards that print, phase by phase, then those of endings, professions and roles."""
    for named in named_sheets(library):
        title = f"Gate: {named.title}" if named.group == "gate" else named.title
        yield PaperSheet(id=named.id, title=title, file=f"print/{named.stem}")
