"""Writes prose of any length that breaks no rule: sentences, items, tables, alerts, links and citations from one seed.

Knows how an author writes. Does not know the kinds of playbooks.
"""

from collections.abc import Callable, Sequence
from random import Random

VERBS = (
    "Send Check List Ask Write Read Copy Move Show Keep Count Sign Date Name Call Test Print Store Open Close".split()
)
THINGS = (
    "ledger register plan invoice summary key letter agenda drawing manual licence folder backup report badge".split()
)
OFFICES = (
    "north south harbour garden river market station bridge library tower valley meadow orchard mill quarry".split()
)
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


class Prose:
    """Makes words from a seed, and never the same action twice; `link` makes a link to another page."""

    def __init__(self, seed: int, link: Callable[[], str]) -> None:
        self.random, self.link, self.used = Random(seed), link, set()

    def pick(self, words: Sequence[str]) -> str:
        return self.random.choice(words)

    def thing(self) -> str:
        return f"the {self.pick(THINGS)} of the {self.pick(OFFICES)} office"

    def action(self) -> str:
        """Make the text of an item that no other item has."""
        text = f"{self.pick(VERBS)} {self.thing()} to {self.thing()} {self.pick(TAILS)}"
        if text in self.used:
            return self.action()
        self.used.add(text)
        return text

    def sentence(self) -> str:
        return f"{self.pick(VERBS)} {self.thing()} {self.pick(TAILS)}, because {self.pick(REASONS)}."

    def lines(self, count: int, start: str = "") -> str:
        """Make sentences, each on a line that begins with the same sign."""
        return "\n".join(f"{start}{self.sentence()}" for _ in range(count))

    def paragraph(self) -> str:
        return self.lines(3)

    def linked(self) -> str:
        """Make a paragraph with a link, a citation and emphasis."""
        return (
            f"{self.sentence()}\nRead [{self.thing()}]({self.link()}) **first**.\n"
            "One paper describes such a way, and it asks for a *second* look ([Example, 2020](source:example-2020))."
        )

    def steps(self) -> str:
        return "\n".join(f"{number}. {self.sentence()}" for number in range(1, 6))

    def table(self) -> str:
        rows = (f"| {self.thing()} | {self.pick(TAILS)} | {self.pick(REASONS)} |" for _ in range(4))
        return "\n".join(["| what | when | why |", "| --- | --- | --- |", *rows])

    def alert(self) -> str:
        return f"> [!NOTE]\n{self.lines(2, '> ')}"

    def text(self, size: int) -> str:
        """Make at least this many characters of everything in turn."""
        makers = (self.paragraph, self.linked, self.steps, self.paragraph, self.table, self.alert)
        parts: list[str] = []
        while sum(map(len, parts)) < size:
            parts.append(makers[len(parts) % len(makers)]())
        return "\n\n".join(parts)
