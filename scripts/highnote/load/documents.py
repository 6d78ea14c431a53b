"""Turns files into documents: text, a tree of front matter or vocabulary, and a body with its first line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from highnote.load.files import File, files_below
from highnote.load.front_matter import part
from highnote.load.yaml_tree import Mapping, Value, YamlFault, yaml_tree
from highnote.problem import Fault, Place

FOLDERS = ("playbooks", "docs")


@dataclass(frozen=True, slots=True)
class Document:
    """One text file: `tree` is its front matter, or all of a YAML file; `body` begins at `body_line`."""

    path: str
    text: str
    tree: Value | None = None
    body: str = ""
    body_line: int = 1

    @property
    def front(self) -> Mapping:
        """Return the front matter, empty if it could not be read."""
        return self.tree if isinstance(self.tree, Mapping) else Mapping((), 1, 1)


@dataclass(frozen=True, slots=True)
class Loaded:
    """All documents, the paths of all other files, and what could not be read."""

    documents: tuple[Document, ...]
    pictures: frozenset[str]
    faults: tuple[Fault, ...]


def load(root: Path, folders: Sequence[str] = FOLDERS) -> Loaded:
    """Read the content folders below `root`; a later folder comes after an earlier one and replaces nothing."""
    return loaded(files_of(root, folders))


def files_of(root: Path, folders: Sequence[str] = FOLDERS) -> tuple[File, ...]:
    """Read the text of every file of the content folders below `root`."""
    return tuple(file for folder in folders for file in files_below(root, folder))


def loaded(files: Sequence[File], known: Iterable[Document] = ()) -> Loaded:
    """Turn files into documents; one that is `known` with the same text is taken as it is."""
    before = {document.path: document for document in known}
    read = [same_document(file, before.get(file.path)) or document_of(file) for file in files if file.text is not None]
    faults = [fault for file in files for fault in file.faults]
    return Loaded(
        tuple(document for document, _ in read),
        frozenset(file.path for file in files if file.text is None and not file.faults),
        tuple(faults + [fault for _, fault in read if fault]),
    )


def same_document(file: File, before: Document | None) -> tuple[Document, None] | None:
    """Return what a file was before if it is the same; what could not be read has no tree, and is read again."""
    same = before is not None and before.tree is not None and before.text == file.text
    return (before, None) if before and same else None


def document_of(file: File) -> tuple[Document, Fault | None]:
    """Read a file's YAML; a document that cannot be read keeps its text and has one fault."""
    text = file.text or ""
    try:
        if file.path.endswith(".yml"):
            return Document(file.path, text, yaml_tree(text)), None
        parts = part(text)
        return Document(file.path, text, parts.front, parts.body, parts.body_line), None
    except YamlFault as fault:
        place = Place(file.path, fault.line, fault.column)
        return Document(file.path, text), Fault(fault.kind, place, fault.found or "")
    except RecursionError:
        return Document(file.path, text), Fault("yaml-deep", Place(file.path))
