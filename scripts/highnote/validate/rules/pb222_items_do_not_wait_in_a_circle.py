"""No item waits for an item that waits for it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Item, Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    known, settled = library.items_by_id, set()
    for item in library.items():
        circle = circle_from(item.id, known, settled)
        if circle:
            first = known[circle[0]]
            way = ", which waits for ".join((*circle[1:], circle[0]))
            yield Finding(
                first.entry.field("after").value_place,
                f'"{circle[0]}" waits for {way}',
                "remove one of these ids; nobody could begin.",
            )


def circle_from(start: str, known: dict[str, Item], settled: set[str]) -> list[str]:
    """Return the ids of the first circle that can be reached, empty if there is none; settle all that was seen."""
    path, waiting = [], [(start, 0)]
    while waiting:
        name, depth = waiting.pop()
        del path[depth:]
        if name in path and path[-1] != name:
            settled.update(path)
            return path[path.index(name) :]
        path.append(name)
        if name not in settled:
            settled.add(name)
            waiting.extend((after, depth + 1) for after in known[name].after if after in known and after != name)
        elif name in path[:-1]:
            return path
    return []
