"""Tells which problems only follow from others, so that an author reads the cause, and one mend."""

from highnote.validate.overview import Overview

# What is told of a playbook that has the id of another one, where PB107 has told the cause.
OF_A_SHARED_ID = ("PB113", "PB122", "PB124", "PB208", "PB209", "PB220", "PB401", "PB405")


def following(overview: Overview) -> frozenset[tuple[str, str]]:
    """Return the paths and codes of problems that are mended with their cause."""
    sharing = (outline.path for outlines in overview.shared.values() for outline in outlines)
    return frozenset((path, code) for path in sharing for code in OF_A_SHARED_ID)
