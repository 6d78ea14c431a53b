"""A rule of a profession says where it holds, and what to do."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.details import LAW, given


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for law in playbook.laws:
        names = given(law.written.details, LAW)
        for name in ("jurisdiction", "so"):
            detail = law.written.detail(name)
            if not detail.value if detail else name not in names:
                yield Finding(
                    law.written.place,
                    f'the rule "{law.id}" has no field "{name}"',
                    f'add "- {name}: …" below it. See docs/write/kinds.md.',
                )
        places = {part.strip() for part in law.jurisdiction.split(",") if part.strip()}
        strange = sorted(places - {"any", *playbook.front.jurisdictions})
        if strange:
            yield Finding(
                law.written.value_place("jurisdiction"),
                f'the jurisdiction "{strange[0]}" is not among those of this playbook',
                'add it to "jurisdictions" in the front matter, or correct it.',
            )
