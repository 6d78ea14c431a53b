"""Holds the playbooks against the list of what they are to cover."""

from collections.abc import Iterator
from dataclasses import dataclass

from highnote.model import Library
from highnote.model.homes import Home, home_of
from highnote.model.vocabulary import Covered


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to cover: the homes it has, the names that lead nowhere, and the words that none of its homes says."""

    covered: Covered
    homes: tuple[Home, ...]
    lost: tuple[str, ...]
    unsaid: tuple[str, ...]

    @property
    def gap(self) -> bool:
        """Tell whether something is missing."""
        return bool(self.lost or self.unsaid or not self.homes)


def coverage(library: Library) -> Iterator[Row]:
    """Yield every row of the list with what the playbooks hold of it."""
    for covered in library.vocabulary.coverage:
        names = covered.at or (covered.id,)
        found = {name: home_of(library, name) for name in names}
        homes = tuple(home for home in found.values() if home)
        said = " ".join(plain(home.text) for home in homes)
        yield Row(
            covered,
            homes,
            tuple(name for name, home in found.items() if not home),
            tuple(words for words in covered.words if plain(words) not in said) if homes else (),
        )


def plain(text: str) -> str:
    """Return words in small letters with one space between them."""
    return " ".join(text.casefold().split())


def coverage_report(library: Library) -> tuple[str, int]:
    """Write each thing to cover beside the place that holds it, with the number of gaps."""
    rows, lines, part = list(coverage(library)), [], ""
    for row in rows:
        if row.covered.part != part:
            part = row.covered.part
            lines.append(f"\n{part}" if lines else part)
        lines += [f"  {row.covered.id:10} {row.covered.says}", f"             {holder(row)}"]
    gaps = sum(row.gap for row in rows)
    lines.append(f"\n{len(rows) - gaps} of {len(rows)} are covered." + (f" {gaps} are not." if gaps else ""))
    return "\n".join(lines), gaps


def holder(row: Row) -> str:
    """Say where a thing is held, or what is missing."""
    held = ", ".join(f"{home.place.path}:{home.place.line}" for home in row.homes)
    lost = f"GAP: nothing is called {', '.join(row.lost)}" if row.lost else ""
    unsaid = f"GAP: no home says {', '.join(row.unsaid)}" if row.unsaid else ""
    return "; ".join(filter(None, (held, lost, unsaid)))
