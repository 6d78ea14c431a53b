"""The window of a phase is from one date to another."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Phase
from highnote.problem import Finding


def check_phase(phase: Playbook[Phase]) -> Iterator[Finding]:
    when = phase.front.runs
    if phase.front.window and (when is None or when.kind != "window"):
        yield Finding(
            phase.front_place("window"),
            f'"{phase.front.window}" is not a window of two dates',
            "write it like N+7..E+8. The dates are explained in docs/write/items.md.",
        )
