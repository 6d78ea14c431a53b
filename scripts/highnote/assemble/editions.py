"""Says which version of a file something was made from, and of which day: a page and its sheets say the same."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from highnote.assemble.wording.dates import date_words
from highnote.load import Document
from highnote.model import Playbook


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of something, and its day if that is known."""

    version: str
    day: date | None = None

    @property
    def name(self) -> str:
        """Return the version as programs know it: 2027.05.21-1a2b3c4d."""
        return f"{self.day:%Y.%m.%d}-{self.version}" if self.day else self.version

    def __str__(self) -> str:
        return f"{self.version} of {date_words(self.day)}" if self.day else self.version


@dataclass(frozen=True, slots=True)
class Editions:
    """The day on which each file of content changed last, by its path, where it is known."""

    days: Mapping[str, date] = field(default_factory=dict)

    def of(self, playbook: Playbook[Any]) -> Edition:
        """Return the edition of one playbook: a hash of its text, and the day of its last change."""
        return Edition(short_hash(playbook.document.text), self.days.get(playbook.path))

    def of_all(self, documents: tuple[Document, ...]) -> Edition:
        """Return the edition of the whole content: a hash of all its text, and the day of its last change."""
        ordered = sorted(documents, key=lambda document: document.path)
        days = (self.days[document.path] for document in documents if document.path in self.days)
        text = "".join(f"{document.path}\0{document.text}\0" for document in ordered)
        return Edition(short_hash(text), max(days, default=None))


def short_hash(text: str) -> str:
    """Return eight signs that change when the text does."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]
