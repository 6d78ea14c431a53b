"""Finds what stands in braces: the blanks of a template, and what looks like one."""

import re
from collections.abc import Iterator

from highnote.model.markdown import Body
from highnote.model.ranges import Ranges

BLANK = re.compile(rb"\{\{ ?([a-z][a-z0-9_]*)(\.[a-z][a-z0-9_]*)? ?\}\}")
# The first brace stands alone in the pattern: with a literal to look for, re is ten times as fast.
BRACED = re.compile(rb"\{\{*[^{}\n]*\}*")


def braced(body: Body) -> Iterator[re.Match[bytes]]:
    """Yield what stands in braces and is not shown as code."""
    if "{" in body.source:
        code = Ranges(body.of_kind("Code", "CodeBlock"))
        yield from (match for match in BRACED.finditer(body.encoded) if match.start() not in code)


def blanks_in(body: Body) -> Iterator[tuple[str, int]]:
    """Yield the field of each blank that is well formed, and where it stands in the body."""
    return ((name.partition(".")[0], start) for name, start in columns_in(body))


def columns_in(body: Body) -> Iterator[tuple[str, int]]:
    """Yield each blank that is well formed, in a row of a list with its column, and where it stands in the body."""
    for match in braced(body):
        blank = BLANK.fullmatch(match[0])
        if blank:
            yield (blank[1] + (blank[2] or b"")).decode(), match.start()
