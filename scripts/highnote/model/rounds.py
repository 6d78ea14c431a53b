"""Reads on which days after the last day a finished item is looked at again, such as "7, 30"."""

ROUNDS = (7, 30, 90)


def parsed_rounds(text: str) -> tuple[int, ...] | None:
    """Return the days in their order; none where nothing is written, None where they are not among `ROUNDS`."""
    if not text.strip():
        return ()
    days = tuple(int(part) if part.strip().isdecimal() else 0 for part in text.split(","))
    known = [day for day in ROUNDS if day in days]
    return days if days == tuple(known) else None
