"""Names the downloads of a template: one for each format, and one for each of its mails."""

from collections.abc import Iterator
from typing import NamedTuple

from highnote.model import Playbook
from highnote.model.kinds import Format, Template

SUBJECT = "Subject:"
ADDRESS = "To:"


class Download(NamedTuple):
    """One file to download; `mail` counts the mails from 0, and `title` tells one of several from the others."""

    kind: Format
    path: str
    title: str = ""
    mail: int = 0


def downloads_of(template: Playbook[Template]) -> Iterator[Download]:
    """Yield the downloads of a template in the order of its formats."""
    stem = f"templates/{template.slug}/{template.slug}"
    for kind in template.front.formats:
        titles = mail_titles(template) if kind == "eml" else []
        if len(titles) < 2:
            yield Download(kind, f"{stem}.{kind}")
        else:
            yield from (
                Download(kind, f"{stem}-{number + 1}.{kind}", title, number) for number, title in enumerate(titles)
            )


def mail_titles(template: Playbook[Template]) -> list[str]:
    """Return what each mail of a template is called: the heading of its part."""
    section = template.section("The document")
    titles: list[str] = []
    heading = ""
    is_named = False
    for node in section.nodes if section else ():
        if node.kind == "Rule":
            heading, is_named = "", False
        elif node.kind == "Heading":
            heading = heading or node.plain
        elif node.kind == "Paragraph" and not is_named and node.plain.startswith(SUBJECT):
            titles.append(heading or template.front.title)
            is_named = True
    return titles
