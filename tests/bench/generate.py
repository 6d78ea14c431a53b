"""Writes a library of any size without problems, the same for the same seed, to measure how fast we check and build.

    python tests/bench/generate.py FOLDER [COUNT] [SEED] [SIZE]

Knows the kinds and their grammar. Does not know the package: what it writes is what an author would.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.prose import OFFICES, REASONS, Prose

KINDS = ("ending", "template", "phase", "ending", "lesson", "template", "profession", "phase", "template", "lesson")
FOLDERS = {
    "ending": "endings",
    "phase": "phases",
    "profession": "professions",
    "template": "templates",
    "lesson": "training",
}
PER_FOLDER = 50
SIZE = 9_000
# Enough for an item of every case, one of a profession and one of an initiator and a tempo.
FEWEST_ITEMS = 3
CHECKED = "2026-06-30"
REVIEWED = "2099-06-30"
ROLES = "lead delivery finance legal it people sponsor knowledge trainer".split()
LEVELS = ("essential", "recommended", "high-risk")
DATES = "N N+1wd N+7 E-30 E-20 E-14..E-3 E-7 E E+1".split()
BLANKS = "client_name matter last_day our_name our_role".split()
ENDING = (
    "What is going on",
    "The first hour",
    "The first day",
    "The first week",
    "How the response differs",
    "What to say",
    "What not to say",
    "Must not",
    "Typical mistakes",
    "Worked example",
)


def identity(kind: str, number: int) -> str:
    """Name a playbook by its kind and its place among its kind."""
    if kind == "phase":
        return "".join(chr(65 + (number // power) % 26) for power in (676, 26, 1))
    form = {"ending": "R{:02}", "template": "T{:02}", "lesson": "M{}", "profession": "p{}"}[kind]
    return form.format(number)


def path(kind: str, number: int) -> str:
    """Return a playbook's file below playbooks/, in folders that never hold many."""
    part = (number - 1) // PER_FOLDER + 1
    return f"{FOLDERS[kind]}/{part:02}-part/{number:04}-{identity(kind, number).lower()}.md"


class Library:
    """Writes the playbooks of one seed, each of about `size` characters."""

    def __init__(self, count: int, seed: int, size: int) -> None:
        kinds = [KINDS[index % len(KINDS)] for index in range(count)]
        self.numbers = {kind: range(1, kinds.count(kind) + 1) for kind in FOLDERS}
        self.size = size
        self.prose = Prose(seed, self.link)

    def link(self) -> str:
        """Return the way from any playbook to a random other one."""
        kind = self.prose.pick([kind for kind in ("template", "ending", "phase") if self.numbers[kind]])
        return f"../../{path(kind, self.prose.random.choice(self.numbers[kind]))}"

    def playbook(self, kind: str, number: int, fields: dict[str, str], sections: dict[str, str]) -> str:
        """Write a playbook; a title is made from the id, so that no two are equal."""
        name = identity(kind, number)
        front = {
            "id": name,
            "title": f"The {self.prose.pick(OFFICES)} case, part {name}",
            "summary": self.prose.sentence(),
            "review_by": REVIEWED,
            "sources": "[example-2020]",
        } | fields
        head = "\n".join(
            f"{field}:{value if value.startswith(NEW_LINE) else f' {value}'}" for field, value in front.items()
        )
        return f"---\n{head}\n---\n" + "".join(f"\n## {title}\n\n{text}\n" for title, text in sections.items())

    def item(self, name: str, template: str, phase: str) -> str:
        """Write one item; `template` and `phase` may be empty."""
        fields = {
            "owner": self.prose.pick(ROLES),
            "when": self.prose.pick(DATES),
            "level": self.prose.pick(LEVELS),
            "done when": f"{self.prose.thing()} is in the file",
            "why": self.prose.pick(REASONS),
            "template": template,
            "applies": self.condition(name),
            "phase": phase,
        }
        lines = "\n".join(f"    - {field}: {value}" for field, value in fields.items() if value)
        return f"- [ ] `{name}` {self.prose.action()}\n{lines}\n\n{self.prose.lines(2, '    ')}"

    def condition(self, name: str) -> str:
        """Say to which cases an item belongs: the first of a list to all, the second of a phase to one profession."""
        if name.endswith("-01"):
            return ""
        if name.endswith("-02") and name[:3].isalpha():
            return f"profession={self.professions[0]}"
        return f"initiator={self.prose.pick(('firm', 'client'))} tempo=planned"

    @property
    def professions(self) -> list[str]:
        """Return the answers to the question about the profession."""
        return [*(identity("profession", number) for number in self.numbers["profession"]), "other"]

    def items(self, prefix: str, size: int, templates: list[str], phase: str = "") -> str:
        """Write items of about this size, and enough of them to name these templates."""
        waiting, parts = list(templates), []
        while waiting or len(parts) < FEWEST_ITEMS or sum(map(len, parts)) < size:
            parts.append(self.item(f"{prefix}-{len(parts) + 1:02}", waiting.pop() if waiting else "", phase))
        return "\n\n".join(parts)

    def templates_of(self, number: int) -> list[str]:
        """Return the templates that a phase names; the phases share them out."""
        every = len(self.numbers["phase"])
        return [identity("template", at) for at in self.numbers["template"] if at % every == number - 1]

    def ending(self, number: int) -> str:
        fields = {"initiator": "firm", "urgency": "week", "tempo": "planned", "first_step": self.prose.action()}
        sections = {title: self.prose.text(self.size // 20) for title in ENDING}
        own = self.items(identity("ending", number), self.size // 12, [], identity("phase", 1))
        return self.playbook("ending", number, fields, sections | {"Items of its own": own})

    def phase(self, number: int) -> str:
        name = identity("phase", number)
        questions = "".join(
            f"\n    - id: {name}-G{index}\n      ask: Has the client seen {self.prose.thing()}?"
            f"\n      otherwise: {self.prose.sentence()}"
            for index in range(1, 6)
        )
        undone = self.prose.sentence()
        gate = f"\n  title: Before you close\n  cannot_be_undone: {undone}\n  signed_by: lead\n  questions:{questions}"
        fields = {"window": "N..E", "lead": "lead", "minutes": "90", "gate": gate}
        sections = {
            "What good looks like": self.prose.text(self.size // 8),
            "Items": self.items(name, self.size // 2, self.templates_of(number)),
            "When it goes wrong": self.prose.text(self.size // 6),
        }
        return self.playbook("phase", number, fields, sections)

    def profession(self, number: int) -> str:
        prefix = f"P{number}"
        rules = "\n\n".join(
            f"- `{prefix}-R{index}` {self.prose.sentence()}\n    - source: example-2020\n    - jurisdiction: uk\n"
            f"    - so: keep {self.prose.thing()}"
            for index in range(1, 9)
        )
        sections = {
            "Who this is for": self.prose.text(self.size // 5),
            "Rules": rules,
            "Items of its own": self.items(prefix, self.size // 4, [], identity("phase", 1)),
            "Where authorities differ": self.prose.text(self.size // 5),
        }
        return self.playbook("profession", number, {"jurisdictions": "[uk, us]", "covers": prefix.lower()}, sections)

    def template(self, number: int) -> str:
        fields = {
            "purpose": self.prose.action(),
            "from": "lead",
            "to": "client",
            "channel": "letter",
            "formats": "[docx, md]",
            "fields": f"[{', '.join(BLANKS)}]",
            "sign_off": "sponsor",
            "tone": "calm",
        }
        blanks = " ".join(f"{{{{ {blank} }}}}" for blank in BLANKS)
        document = f"{blanks}\n\n### The text\n\n{self.prose.text(self.size * 5 // 8)}"
        return self.playbook(
            "template", number, fields, {"About": self.prose.text(self.size // 5), "The document": document}
        )

    def lesson(self, number: int) -> str:
        fields = {
            "minutes": "60",
            "audience": "[lead, trainer]",
            "objectives": f"\n{self.prose.lines(4, '  - ')}",
            "key_points": f"\n{self.prose.lines(4, '  - ')}",
            "agenda": "".join(f"\n  - minutes: 10\n    title: {self.prose.action()}" for _ in range(6)),
            "pass": "80",
        }
        titles = ("For the learner", "For the facilitator", "Activity")
        quiz = "\n\n".join(self.question(f"{identity('lesson', number)}-Q{index}") for index in range(1, 9))
        return self.playbook(
            "lesson", number, fields, {title: self.prose.text(self.size // 8) for title in titles} | {"Quiz": quiz}
        )

    def question(self, name: str) -> str:
        answers = (f"    - [{mark}] {self.prose.action()}\n        - why: {self.prose.pick(REASONS)}" for mark in "x  ")
        return "\n".join([f"- `{name}` What do you do first with {self.prose.thing()}?", *answers])

    def vocabulary(self) -> Iterator[tuple[str, str]]:
        """Yield each list of the vocabulary with its name."""
        yield (
            "roles",
            entries(
                ROLES,
                lambda role: {
                    "name": f"The {role}",
                    "short": role[:2].upper(),
                    "does": f"Does the work of the {role}.",
                },
            ),
        )
        reasons = [identity("ending", number) for number in self.numbers["ending"]]
        yield (
            "reasons",
            entries(reasons, lambda name: {"title": f"Reason {name}", "initiator": "firm", "urgency": "week"}),
        )
        facets = {
            "initiator": ["firm", "client"],
            "tempo": ["planned", "compressed", "emergency"],
            "profession": self.professions,
        }
        yield (
            "facets",
            entries(
                facets,
                lambda facet: {
                    "question": f"Which {facet} is it?",
                    "answers": answers_of(facets[facet]),
                    "not sure": facets[facet][0],
                },
            ),
        )
        yield (
            "fields",
            entries(
                BLANKS,
                lambda blank: {"label": f"The {blank}", "help": "Write it out.", "kind": "text", "example": "Example"},
            ),
        )
        source = {"title": "An example", "body": "Example press", "jurisdiction": "any", "checked_on": CHECKED}
        yield (
            "sources",
            entries(
                ["example-2020"], lambda _: source | {"review_by": REVIEWED, "status": "read", "says": "It is one."}
            ),
        )
        yield "holds", "[]\n"
        yield from ((name, "[]\n") for name in ("floors", "flaws", "periods", "stops", "rungs", "criteria", "bands"))
        yield from ((name, "[]\n") for name in ("synonyms", "families", "harms"))
        yield "glossary", "[]\n"
        yield "retired", "[]\n"
        yield "ideas", "[]\n"


NEW_LINE = "\n"


def entries(ids: list[str] | dict, fields_of: Callable[[str], dict[str, str]]) -> str:
    """Write a list of the vocabulary."""
    return "".join(
        f"- id: {name}\n"
        + "".join(
            f"  {field}:{value if value[0] == NEW_LINE else f' {value}'}\n" for field, value in fields_of(name).items()
        )
        for name in ids
    )


def answers_of(names: list[str]) -> str:
    """Write the answers of a facet."""
    return "".join(
        f"\n    - id: {name}\n      label: The {name} one\n      because: it is the {name} one" for name in names
    )


def generate(root: Path, count: int = 1000, seed: int = 1, size: int = SIZE) -> None:
    """Write playbooks of about `size` characters and their vocabulary below `root`, and one page in docs/."""
    library = Library(count, seed, size)
    for kind, numbers in library.numbers.items():
        for number in numbers:
            write(root / "playbooks" / path(kind, number), getattr(library, kind)(number))
    for name, text in library.vocabulary():
        write(root / "playbooks" / "vocabulary" / f"{name}.yml", text)
    write(root / "docs" / "index.md", f"---\ntitle: Home\nsummary: A start.\n---\n\n{library.prose.paragraph()}\n")


def write(file: Path, text: str) -> None:
    """Write a file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    folder, *numbers = sys.argv[1:]
    generate(Path(folder), *map(int, numbers))
