"""Text has no HTML."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Body
from highnote.model.ranges import Ranges
from highnote.problem import Finding
from highnote.validate.language import shortened

# Where Markdown sees no tag, a browser still might: <svg/onload=…> is one.
TAG = re.compile(rb"<[A-Za-z/!?][^\n>]*>?")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for match in tags(playbook.body) if "<" in playbook.body.source else ():
        yield Finding(
            playbook.body.place(match.start()),
            f'"{shortened(match[0].decode("utf-8", "replace"))}" is HTML',
            "write it in Markdown; to show a sign such as <, put it in backticks.",
        )


def tags(body: Body) -> Iterator[re.Match[bytes]]:
    """Yield what opens like a tag outside of code and of addresses; a block of HTML is told once."""
    allowed = Ranges(body.of_kind("Code", "CodeBlock", "Link", "Image"))
    html = Ranges(body.of_kind("HtmlBlock"))
    inline = {node.start for node in body.of_kind("InlineHtml")}
    told = 0
    for match in TAG.finditer(body.encoded):
        start = match.start()
        escaped = body.encoded[start - 1 : start] == b"\\"
        if start >= told and (start in inline or (start not in allowed and not escaped)):
            told = html.end_at(start)
            yield match
