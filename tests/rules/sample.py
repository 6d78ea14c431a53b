r"""Reads a sample: how it changes the base library, and which codes its lines must earn.

    === playbooks/phases/08-access.md
    -    - owner: it
    +    - owner: plumber  <-- PB213

A line with - is taken out, one with a space is kept, one with + comes behind them. Lines with + alone come at the end,
or make a new file.
An arrow on a line, or behind the path, names the codes that the line, or line 1, must earn; it is no part of the file.
`--- path` removes a file. `\xe9` is a byte, and `\u{202e}` a character that nobody should have to see in a sample.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ARROW = re.compile(r"  <-- ((?:PB\d{3} ?)+)$")
BYTE = re.compile(rb"\\x([0-9a-f]{2})")
SIGN = re.compile(r"\\u\{([0-9a-f]+)\}")


def change(sample: str, root: Path) -> set[tuple[str, str, int]]:
    """Change the library below `root` as a sample says; return each code with the path and line that must earn it."""
    expected = set()
    for part in re.split(r"^(?==== |--- \w)", sample, flags=re.MULTILINE)[1:]:
        head, _, hunks = part.partition("\n")
        path, codes = without_arrow(head[4:])
        file = root / path
        expected |= {(code, path, 1) for code in codes}
        if head.startswith("---"):
            file.unlink()
            continue
        lines = file.read_text("utf-8").split("\n")[:-1] if file.exists() else []
        for hunk in hunks_of(hunks.split("\n")):
            lines = changed(lines, hunk)
        expected |= {
            (code, path, number) for number, line in enumerate(lines, start=1) for code in without_arrow(line)[1]
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content_of(lines))
    return expected


def hunks_of(lines: list[str]) -> Iterator[list[str]]:
    """Part lines into hunks: an empty line ends one, and so does + when something else follows."""
    number = 0
    marked = []
    for before, line in zip(["", *lines], lines, strict=False):
        number += not line or (before.startswith("+") and not line.startswith("+"))
        marked.append((number, line))
    for _, group in groupby(marked, key=lambda pair: pair[0]):
        hunk = [line for _, line in group if line]
        if hunk:
            yield hunk


def changed(lines: list[str], hunk: list[str]) -> list[str]:
    """Return the lines with one hunk changed; the lines that it looks for must be there."""
    new = [line[1:] for line in hunk if line[0] in " +"]
    old = [without_arrow(line[1:])[0] for line in hunk if line[0] in " -"]
    if not old:
        return lines + new
    bare = [without_arrow(line)[0] for line in lines]
    found = next((at for at in range(len(lines)) if bare[at : at + len(old)] == old), None)
    assert found is not None, f"the base library does not have {old}"
    return lines[:found] + new + lines[found + len(old) :]


def without_arrow(line: str) -> tuple[str, list[str]]:
    """Part a line from the codes behind its arrow."""
    match = ARROW.search(line)
    return (line[: match.start()], match[1].split()) if match else (line, [])


def content_of(lines: list[str]) -> bytes:
    """Return what the file holds."""
    text = "".join(f"{without_arrow(line)[0]}\n" for line in lines)
    text = SIGN.sub(lambda match: chr(int(match[1], 16)), text)
    return BYTE.sub(lambda match: bytes([int(match[1], 16)]), text.encode())
