"""Compares the plans of two editions of the content, as `highnote plan` wrote them."""

import re
from collections.abc import Iterator
from difflib import unified_diff

from highnote.assemble.wording.sentences import counted

TITLE = re.compile(r"^(S\d+) .*$", re.MULTILINE)


def moved_text(before: str, after: str) -> str:
    """Say whose plan moved, and by which lines; `before` may hold fewer situations, or more."""
    old, new = plans_in(before), plans_in(after)
    moved = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    if not moved:
        return f"{counted(len(new), 'plan')}, and none of them moved."
    parts = ["\n".join(changed_lines(old.get(name, []), new.get(name, []))) for name in moved]
    return "\n\n".join((*parts, f"{counted(len(moved), 'plan')} of {len(new)} moved: {', '.join(moved)}."))


def plans_in(text: str) -> dict[str, list[str]]:
    """Map the ids of situations to the lines of their plans; what belongs to none is left out."""
    plans: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        title = TITLE.match(line)
        if title:
            lines = plans.setdefault(title[1], [])
        elif not line.startswith(" "):
            lines = []
        lines.append(line)
    return plans


def changed_lines(before: list[str], after: list[str]) -> Iterator[str]:
    """Yield the title of a plan, then the lines that went and came."""
    yield (after or before)[0]
    for line in unified_diff(before, after, n=0, lineterm=""):
        if line[:1] in "+-" and line[:3] not in ("+++", "---"):
            yield line
