"""Writes a library of any size that has no problems, the same for the same seed, to measure how fast we check and build.

    python tests/bench/generate.py FOLDER [COUNT] [SEED]

Knows the kinds and their grammar. Does not know the package: what it writes is what an author would.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

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
VERBS = [
    "Send",
    "Check",
    "List",
    "Ask",
    "Write",
    "Read",
    "Copy",
    "Move",
    "Show",
    "Keep",
    "Count",
    "Sign",
    "Date",
    "Name",
    "Call",
    "Test",
    "Print",
    "Store",
    "Open",
    "Close",
]
THINGS = [
    "ledger",
    "register",
    "plan",
    "invoice",
    "summary",
    "key",
    "letter",
    "agenda",
    "drawing",
    "manual",
    "licence",
    "folder",
    "backup",
    "report",
    "badge",
]
OWNERS = [
    "north",
    "south",
    "harbour",
    "garden",
    "river",
    "market",
    "station",
    "bridge",
    "library",
    "tower",
    "valley",
    "meadow",
    "orchard",
    "mill",
    "quarry",
]
TAILS = (
    "before the next meeting",
    "with two people present",
    "on the agreed day",
    "in plain words",
    "for the new provider",
    "with the date on it",
    "at the end of the week",
    "without the names",
    "by the second channel",
    "in the shared place",
)
REASONS = (
    "nobody else can find it later",
    "the next team starts from it",
    "a gap costs a day",
    "people forget what was agreed",
    "the client asks for it first",
    "it stops a second round of questions",
    "it keeps the dates honest",
)
ROLES = ["lead", "delivery", "finance", "legal", "it", "people", "sponsor", "knowledge", "trainer"]
WHENS = ["N", "N+1wd", "N+7", "E-30", "E-20", "E-14..E-3", "E-7", "E", "E+1"]
SLOTS = ["client_name", "matter", "last_day", "our_name", "our_role"]


class Writer:
    """Makes sentences, items and playbooks from one seed; never the same item twice."""

    def __init__(self, count: int, seed: int, size: int) -> None:
        self.random, self.used, self.size = Random(seed), set(), size
        kinds = [KINDS[index % len(KINDS)] for index in range(count)]
        self.numbers = {kind: range(1, kinds.count(kind) + 1) for kind in FOLDERS}

    def phrase(self) -> str:
        return f"the {self.pick(THINGS)} of the {self.pick(OWNERS)} office"

    def pick(self, words: list | tuple) -> str:
        return self.random.choice(words)

    def action(self) -> str:
        """Make the text of an item that no other item has."""
        while True:
            text = f"{self.pick(VERBS)} {self.phrase()} to {self.phrase()} {self.pick(TAILS)}"
            if text not in self.used:
                self.used.add(text)
                return text

    def sentence(self) -> str:
        return f"{self.pick(VERBS)} {self.phrase()} {self.pick(TAILS)}, because {self.pick(REASONS)}."

    def paragraph(self, lines: int = 3) -> str:
        return "\n".join(self.sentence() for _ in range(lines))

    def paragraphs(self, size: int) -> str:
        """Make text of at least this many characters: paragraphs, links, lists, tables and alerts in turn."""
        parts: list[str] = []
        makers = (self.paragraph, self.linked, self.steps, self.paragraph, self.table, self.alert)
        while sum(map(len, parts)) < size:
            parts.append(makers[len(parts) % len(makers)]())
        return "\n\n".join(parts)

    def linked(self) -> str:
        kind = self.pick([kind for kind in ("template", "ending", "phase") if self.numbers[kind]])
        number = self.pick(self.numbers[kind])
        return (
            f"{self.sentence()}\nRead [{self.phrase()}](../../{FOLDERS[kind]}/{file_of(kind, number)}) **first**.\n"
            f"One paper describes such a way, and it asks for a *second* look ([Example, 2020](source:example-2020))."
        )

    def steps(self) -> str:
        return "\n".join(f"{number}. {self.sentence()}" for number in range(1, 6))

    def table(self) -> str:
        rows = (f"| {self.phrase()} | {self.pick(TAILS)} | {self.pick(REASONS)} |" for _ in range(4))
        return "\n".join(["| what | when | why |", "| --- | --- | --- |", *rows])

    def alert(self) -> str:
        return "\n".join(["> [!NOTE]", *(f"> {self.sentence()}" for _ in range(2))])

    def front(self, identity: str, **fields: str) -> str:
        """Write front matter; every title is made from the id, so that no two are equal."""
        lines = [
            f"id: {identity}",
            f"title: The {self.pick(OWNERS)} case, part {identity}",
            f"summary: {self.sentence()}",
            "review_by: 2099-06-30",
            "sources: [example-2020]",
            *(f"{name}: {value}".rstrip(" ") for name, value in fields.items()),
        ]
        return "\n".join(["---", *lines, "---", ""])

    def item(self, identity: str, phase: str = "", template: int = 0) -> str:
        fields = {
            "owner": self.pick(ROLES),
            "when": self.pick(WHENS),
            "level": self.pick(("essential", "recommended", "high-risk")),
            "done when": f"{self.phrase()} is in the file",
            "why": self.pick(REASONS),
            **({"template": identity_of("template", template)} if template else {}),
            **(
                {"applies": f"initiator={self.pick(('firm', 'client'))} tempo=planned,compressed"}
                if template % 2
                else {}
            ),
            **({"phase": phase} if phase else {}),
        }
        lines = "".join(f"\n    - {name}: {value}" for name, value in fields.items())
        return f"- [ ] `{identity}` {self.action()}{lines}\n\n    {self.sentence()}\n    {self.sentence()}\n"

    def items(self, prefix: str, size: int, number: int, phase: str = "") -> str:
        """Write items until they have this many characters; together they name every template."""
        wanted = [
            template
            for template in self.numbers["template"]
            if template % max(1, len(self.numbers["phase"])) == number - 1
        ]
        parts: list[str] = []
        while (wanted and not phase) or sum(map(len, parts)) < size:
            parts.append(self.item(f"{prefix}-{len(parts) + 1:02}", phase, wanted.pop() if wanted and not phase else 0))
        return "\n".join(parts)

    def ending(self, number: int) -> str:
        identity = identity_of("ending", number)
        front = self.front(identity, initiator="firm", urgency="week", tempo="planned", first_step=self.action())
        names = [
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
        ]
        body = "\n".join(f"## {name}\n\n{self.paragraphs(self.size // 15)}\n" for name in names)
        return f"{front}\n{body}\n## Items of its own\n\n{self.items(identity, 700, number, identity_of('phase', 1))}"

    def phase(self, number: int) -> str:
        identity = identity_of("phase", number)
        questions = "".join(
            f"\n    - id: {identity}-G{index}\n      ask: Has the client seen {self.phrase()}?\n      otherwise: {self.sentence()}"
            for index in range(1, 6)
        )
        gate = f"\n  title: Before you close\n  cannot_be_undone: {self.sentence()}\n  signed_by: lead\n  questions:{questions}"
        front = self.front(identity, window="N..E", lead="lead", minutes="90", gate=gate)
        good, wrong = self.paragraphs(self.size // 8), self.paragraphs(self.size // 6)
        return f"{front}\n## What good looks like\n\n{good}\n\n## Items\n\n{self.items(identity, self.size // 2, number)}\n## When it goes wrong\n\n{wrong}\n"

    def profession(self, number: int) -> str:
        identity, prefix = identity_of("profession", number), f"P{number}"
        front = self.front(identity, jurisdictions="[uk, us]", covers=prefix.lower())
        rules = "\n".join(
            f"- `{prefix}-R{index}` {self.sentence()}\n    - source: example-2020\n    - jurisdiction: uk\n    - so: keep {self.phrase()}\n"
            for index in range(1, 9)
        )
        about, differ = self.paragraphs(self.size // 5), self.paragraphs(self.size // 5)
        own = self.items(prefix, self.size // 4, number, identity_of("phase", 1))
        return f"{front}\n## Who this is for\n\n{about}\n\n## Rules\n\n{rules}\n## Items of its own\n\n{own}\n## Where authorities differ\n\n{differ}\n"

    def template(self, number: int) -> str:
        front = self.front(
            identity_of("template", number),
            purpose=self.action(),
            **{"from": "lead"},
            to="client",
            channel="letter",
            formats="[docx, md]",
            fields=f"[{', '.join(SLOTS)}]",
            sign_off="sponsor",
            tone="calm",
        )
        blanks = " ".join(f"{{{{ {slot} }}}}" for slot in SLOTS)
        return f"{front}\n## About\n\n{self.paragraphs(self.size // 5)}\n\n## The document\n\n{blanks}\n\n### The text\n\n{self.paragraphs(self.size * 5 // 8)}\n"

    def lesson(self, number: int) -> str:
        identity = identity_of("lesson", number)
        lines = lambda count: "".join(f"\n  - {self.sentence()}" for _ in range(count))
        agenda = "".join(f"\n  - minutes: 10\n    title: {self.action()}" for _ in range(6))
        front = self.front(
            identity,
            minutes="60",
            audience="[lead, trainer]",
            objectives=lines(4),
            key_points=lines(4),
            agenda=agenda,
            **{"pass": "80"},
        )
        quiz = "\n".join(self.question(f"{identity}-Q{index}") for index in range(1, 9))
        texts = "\n".join(
            f"## {name}\n\n{self.paragraphs(self.size // 6)}\n"
            for name in ("For the learner", "For the facilitator", "Activity")
        )
        return f"{front}\n{texts}\n## Quiz\n\n{quiz}"

    def question(self, identity: str) -> str:
        answers = "".join(f"    - [{mark}] {self.action()}\n        - why: {self.pick(REASONS)}\n" for mark in "x  ")
        return f"- `{identity}` What do you do first with {self.phrase()}?\n{answers}"


def identity_of(kind: str, number: int) -> str:
    """Name a playbook by its kind and its place among its kind."""
    if kind == "phase":
        return "".join(chr(65 + (number // power) % 26) for power in (676, 26, 1))
    return {
        "ending": f"R{number:02}",
        "template": f"T{number:02}",
        "lesson": f"M{number}",
        "profession": f"trade-{number}",
    }[kind]


def file_of(kind: str, number: int) -> str:
    """Name a playbook's file below the folder of its kind, never many beside each other."""
    return f"{(number - 1) // PER_FOLDER + 1:02}-part/{number:04}-{identity_of(kind, number).lower()}.md"


def vocabulary(writer: Writer) -> Iterator[tuple[str, str]]:
    """Yield each list of the vocabulary by its name."""
    yield (
        "roles",
        "".join(
            f"- id: {role}\n  name: The {role}\n  short: {role[:2].upper()}\n  does: Does the work of the {role}.\n"
            for role in ROLES
        ),
    )
    yield (
        "reasons",
        "".join(
            f"- id: {identity_of('ending', number)}\n  title: Reason {number}\n  initiator: firm\n  urgency: week\n"
            for number in writer.numbers["ending"]
        ),
    )
    answers = {
        "initiator": ["firm", "client"],
        "tempo": ["planned", "compressed", "emergency"],
        "profession": [f"p{number}" for number in writer.numbers["profession"]] or ["other"],
    }
    yield (
        "facets",
        "".join(
            f"- id: {facet}\n  question: Which {facet} is it?\n  answers:\n"
            + "".join(f"    - id: {name}\n      label: The {name} one\n" for name in names)
            for facet, names in answers.items()
        ),
    )
    yield (
        "fields",
        "".join(
            f"- id: {slot}\n  label: The {slot.replace('_', ' ')}\n  help: Write it out.\n  kind: text\n  example: Example\n"
            for slot in SLOTS
        ),
    )
    yesterday = date.today() - timedelta(days=1)
    yield (
        "sources",
        (
            f"- id: example-2020\n  title: An example\n  body: Example press\n  jurisdiction: any\n  checked_on: {yesterday}\n"
            "  review_by: 2099-06-30\n  status: read\n  says: It is an example.\n"
        ),
    )
    yield "glossary", "[]\n"
    yield "retired", "[]\n"


def generate(root: Path, count: int = 1000, seed: int = 1, size: int = SIZE) -> None:
    """Write playbooks of about `size` bytes and their vocabulary below `root`, and one page in docs/."""
    writer = Writer(count, seed, size)
    for kind, numbers in writer.numbers.items():
        for number in numbers:
            write(root / "playbooks" / FOLDERS[kind] / file_of(kind, number), getattr(writer, kind)(number))
    for name, text in vocabulary(writer):
        write(root / "playbooks" / "vocabulary" / f"{name}.yml", text)
    write(root / "docs" / "index.md", f"---\ntitle: Home\nsummary: A start.\n---\n\n{writer.paragraph()}\n")


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    generate(Path(arguments[0]), *(int(number) for number in arguments[1:]))
