"""Finds which heading of its kind an author meant by one that is misspelt."""

from typing import Any

from highnote.model import Playbook, Section
from highnote.validate.near import near_name


def misspelt(playbook: Playbook[Any]) -> dict[str, Section]:
    """Map each heading that is missing, and near to one that the kind does not have, to the section of that one."""
    titles = {section.title for section in playbook.sections}
    missing = frozenset(playbook.front.headings) - titles
    unknown = [section for section in playbook.sections if missing and section.title not in playbook.front.headings]
    return {meant: section for section in unknown if (meant := near_name(section.title, missing))}


def section_meant(playbook: Playbook[Any], title: str) -> Section | None:
    """Return the section of this title, or of a heading that is misspelt and was meant to be this one."""
    return playbook.section(title) or misspelt(playbook).get(title)
