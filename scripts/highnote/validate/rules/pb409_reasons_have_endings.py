"""Every reason that a reader can choose has an ending."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview

REMINDER = True


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    there = {ending.id for ending in overview.of_kind("ending")}
    missing = [reason.id for reason in overview.vocabulary.reasons if reason.id not in there]
    # Where two endings have one id, the reason of one of them is missing only for that.
    if missing and overview.whole and not overview.shared:
        yield Finding(
            overview.vocabulary.places["reasons", missing[0]],
            f"no ending is written for {', '.join(missing)}",
            "write the ending, or remove the reason; a reader who chooses it finds no page.",
        )
