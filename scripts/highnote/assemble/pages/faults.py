"""Makes the pages on which faults are found: one that lists the files, and one for each file with its faults apart."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.fault_files import FaultFile, fault_files
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    PagePart,
    page_of,
    prose_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of_item
from highnote.assemble.wording.dates import date_words
from highnote.model import Playbook
from highnote.model.flaws import Where
from highnote.model.kinds import Page as Written

FAULTS = "training/faults/"
FILES = "The files"
INVENTED = "All of it is invented, and none of it is a case of yours."
PARTS: dict[Where, str] = {
    "plan": "The plan",
    "log": "The log",
    "letter": "The closing letter",
    "access": "The register of access",
}


def faults_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page that lists the files."""
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *prose_parts(section.parts, context)]
        if section.title == FILES:
            parts.append(Block(htpy.ul(".fault-files")[[file_row(file) for file in fault_files(context.library)]]))
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def file_row(file: FaultFile) -> Html:
    """Link one file."""
    return htpy.li[link(file_url(file), file.situation.title), " ", htpy.span(".code")[file.id]]


def file_url(file: FaultFile) -> str:
    """Return the address of a file."""
    return f"{FAULTS}{file.id.lower()}/"


def file_page(file: FaultFile, page: Playbook[Written], context: Context) -> Page:
    """Make the page of one file."""
    title = f"{file.situation.title} ({file.id})"
    summary = f"A file of an invented ending, with {len(file.faults)} faults in it."
    parts = [
        title_html([link(FAULTS, "Find the faults")], title, summary),
        Block(htpy.p(".practice-note")[htpy.b["Practice."], f" {INVENTED}"]),
        Block([htpy.p[file.situation.story], htpy.p[days_words(file)]], "prose"),
        Block(finder_html(file)),
        Block(key_html(file, context), "fault-key"),
        foot(page, context),
    ]
    return page_of(context, Head(title, summary, "training"), parts)


def days_words(file: FaultFile) -> str:
    """Say which days count."""
    return f"The last day was {date_words(file.last_day)}. You read the file on {date_words(file.day)}."


def finder_html(file: FaultFile) -> Html:
    """Write the lines, each with a box to mark it."""
    return htpy.fault_finder(file=file.id)[
        htpy.p[f"Mark the {len(file.faults)} lines that are wrong."],
        [part_html(file, where, title) for where, title in PARTS.items()],
        htpy.p(".quiz-tools")[
            htpy.button(type="button", data_act="check", hidden=True)["Check what I found"],
            htpy.button(type="button", data_act="again", hidden=True)["Start over"],
        ],
        htpy.output(".quiz-result", tabindex="-1", hidden=True),
        htpy.output(".quiz-kept.muted", hidden=True),
    ]


def part_html(file: FaultFile, where: Where, title: str) -> Html:
    """Write the lines of one part."""
    return htpy.fieldset(".fault-part")[
        htpy.legend[title],
        [
            htpy.div(".fault-line")[
                htpy.label(for_=line.id)[
                    htpy.input(type="checkbox", id=line.id, autocomplete="off"), " ", htpy.span[line.words]
                ],
                htpy.div(".fault-verdict", hidden=True),
            ]
            for line in file.part(where)
        ],
    ]


def key_html(file: FaultFile, context: Context) -> Html:
    """Write the faults, folded away, and on a page of their own on paper."""
    return htpy.details[
        htpy.summary["Show the faults"],
        htpy.p(".fault-title")[f"The faults of {file.id}"],
        htpy.ol[
            [
                htpy.li(data_of=line.id)[
                    htpy.p(".fault-words")[line.words],
                    htpy.p(".fault-why")[
                        line.why, " ", link(url_of_item(line.item, context.library), f"{line.item.id} {line.item.text}")
                    ],
                ]
                for line in file.faults
            ]
        ],
    ]
