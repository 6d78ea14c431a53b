"""Text has no HTML."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for node in playbook.body.of_kind("HtmlBlock", "InlineHtml"):
            source = playbook.body.markdown(node.start, node.end).strip().partition("\n")[0]
            yield Finding(
                playbook.body.place(node.start),
                f'"{shortened(source)}" is HTML',
                "write it in Markdown; to show a sign such as <, put it in backticks.",
            )
