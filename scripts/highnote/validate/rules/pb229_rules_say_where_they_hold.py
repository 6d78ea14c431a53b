"""A rule of a profession says where it holds, and what to do."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for rule in playbook.laws:
            for name in ("jurisdiction", "so"):
                if not rule.written.value(name):
                    yield Finding(
                        rule.written.place,
                        f'the rule "{rule.id}" has no field "{name}"',
                        f'add "- {name}: …" below it. See docs/write/kinds.md.',
                    )
            places = {part.strip() for part in rule.jurisdiction.split(",") if part.strip()}
            strange = sorted(places - {"any", *playbook.front.jurisdictions})
            if strange:
                yield Finding(
                    rule.written.value_place("jurisdiction"),
                    f'the jurisdiction "{strange[0]}" is not among those of this playbook',
                    'add it to "jurisdictions" in the front matter, or correct it.',
                )
