"""Stage 2, model: turn documents into a library of playbooks, and what cannot be turned into faults.

Knows kinds, items, dates and vocabulary. Does not know what a good playbook is.
"""

from highnote.model.build import model
from highnote.model.library import Library, Vocabulary
from highnote.model.playbook import Item, Playbook, Quiz, Rule, Section

__all__ = ["Item", "Library", "Playbook", "Quiz", "Rule", "Section", "Vocabulary", "model"]
