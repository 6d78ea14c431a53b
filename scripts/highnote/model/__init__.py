"""Stage 2, model: turn documents into a library of playbooks, and what cannot be turned into faults.

Knows kinds, items, dates and vocabulary. Does not know what a good playbook is.
"""

from highnote.model.build import model, playbook_of
from highnote.model.library import Library, Vocabulary
from highnote.model.parts import Item, Items, Law, Laws, Part, Prose, Question, Questions, Section
from highnote.model.playbook import Playbook

__all__ = [
    "Item",
    "Items",
    "Law",
    "Laws",
    "Library",
    "Part",
    "Playbook",
    "Prose",
    "Question",
    "Questions",
    "Section",
    "Vocabulary",
    "model",
    "playbook_of",
]
