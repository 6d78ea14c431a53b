"""Runs Typst: one of our .typ files and its data become a tagged PDF, the same bytes for the same input.

Only the fonts inside Typst are used. A sign that they lack is printed as its name, because PDF/UA forbids a sign that
cannot be read.
"""

import os
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import typst

FOLDER = Path(__file__).parent
PAPERS = {"a4": "a4", "letter": "us-letter"}
MISSING = re.compile(r'the text `"(.*?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
JOINERS = "\u200d\ufe0e\ufe0f"
Sheet = dict[str, Any]
"""What one of our .typ files is given: its words by name."""
MOST_TRIES = 5


@cache
def fonts() -> typst.Fonts:
    """Return the fonts inside Typst."""
    return typst.Fonts(include_system_fonts=False)


@cache
def first_process() -> int:
    """Return the process that ran Typst first."""
    return os.getpid()


def pdf_bytes(main: str, data: str, size: str) -> bytes:
    """Typeset a sheet from JSON on `a4` or `letter`."""
    return typeset(main, data, size, format="pdf", pdf_standards=["ua-1"], timestamp=0)


def png_bytes(main: str, data: str, size: str, inch: float) -> bytes:
    """Draw the first page of a sheet from JSON, with so many points to the inch."""
    return typeset(main, data, size, format="png", ppi=inch)


def typeset(main: str, data: str, size: str, **form: Any) -> bytes:
    """Run one of our .typ files; of several pictures, return the first."""
    # A fork does not copy Typst's threads: it would wait for them for ever.
    if first_process() != os.getpid():
        raise RuntimeError("Typst ran before this process was forked; start workers with spawn or forkserver")
    # A compiler of its own for each sheet: one that two threads share refuses to work.
    compiler = typst.Compiler(root=str(FOLDER), font_paths=fonts())
    for _ in range(MOST_TRIES):
        try:
            made = compiler.compile(input=str(FOLDER / main), sys_inputs={"data": data, "paper": PAPERS[size]}, **form)
        except typst.TypstError as error:
            data = without(data, missing_signs(error))
            continue
        first = made[0] if isinstance(made, list) else made
        if isinstance(first, bytes):
            return first
    raise ValueError(f"Typst cannot set {main}")


def missing_signs(error: typst.TypstError) -> set[str]:
    """Return the signs that no font has; any other fault is ours and is raised again."""
    found = {sign for text in MISSING.findall(f"{error.message}\n{error.diagnostic}") for sign in unescaped(text)}
    if not found:
        raise error
    return found


def unescaped(text: str) -> str:
    r"""Return what Typst's message means by `\u{200d}`."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def without(data: str, signs: set[str]) -> str:
    """Replace signs by their names in brackets; signs that only join others are left out."""
    names: dict[str, str | int | None] = {
        sign: "" if sign in JOINERS else f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]" for sign in signs
    }
    return data.translate(str.maketrans(names))
