"""Makes the pages of phases: what good looks like, the list, the gate, and what to do when it goes wrong."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import EMPTY, facts_card
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.gates import gate_heading, gate_html
from highnote.assemble.pages.items import all_sheets, grouped_list_html, paper_links
from highnote.assemble.pages.links import link
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    head_of,
    page_of,
    section_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.score import is_encore, place_svg, sign_svg
from highnote.assemble.pages.staff import FERMATA
from highnote.assemble.pages.timeline import bar_svg
from highnote.assemble.wording.dates import when_words
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import counted, sentence
from highnote.model import Library, Playbook
from highnote.model.kinds import Phase

KEY = htpy.p(".window-key.muted")[
    "The bar shows when a phase runs. The short line is the day of notice, 60 days before the end. "
    "The long line is the last day."
]


def phase_page(phase: Playbook[Phase], context: Context) -> Page:
    """Make the page of one phase."""
    leads = f"{role_name(context.library, phase.front.lead)} leads"
    gate, guards = gate_html(phase, context), phase.front.gate.guards
    items = grouped_list_html(phase.id, phase.front.title, phase.section("Items"), context, gate, guards)
    parts = [
        Block(place_svg(context.library, phase), "place"),
        *opening([f"Phase {phase.number} ", htpy.span[leads]], phase, context),
        facts(phase, context.library),
        Block(htpy.case_count(phase=phase.id)),
        Block(htpy.a(".button", href="#items")["Go to the list"], "jump"),
        *section_parts(phase.section("What good looks like"), context),
        Heading("Items"),
        Block(items, headings=(gate_heading(phase),)),
        *section_parts(phase.section("When it goes wrong"), context),
        neighbours_block(phase, context),
        foot(phase, context),
    ]
    return page_of(context, head_of(phase), parts)


def facts(phase: Playbook[Phase], library: Library) -> Block:
    """Say when a phase runs, how long it takes, and where its sheet is."""
    minutes = phase.front.minutes
    hours = f"{minutes // 60} hours" if minutes >= 120 else f"{minutes} minutes"
    return facts_card(
        [
            ("When", [sentence(when_words(phase.front.runs)), bar_svg(phase.front.runs)]),
            ("Takes", f"About {hours}, all roles together"),
            ("On paper", [paper_links(phase.slug), all_sheets(library)]),
        ]
    )


def phases_index(library: Library, context: Context) -> Page:
    """Make the page that lists the phases in their order, with the last day between them."""
    title = "The way out"
    summary = "Every phase in its order, from the decision to the day on which you teach what you learned."
    before = [phase_card(phase, library) for phase in library.phases if not is_encore(phase)]
    after = [phase_card(phase, library) for phase in library.phases if is_encore(phase)]
    start = next((phase.number for phase in library.phases if is_encore(phase)), 1)
    lists = [
        KEY,
        htpy.ol(".cards.phases")[before],
        htpy.p(".last-day")["The last day of service"],
        htpy.ol(".cards.phases", start=start)[after] if after else None,
    ]
    parts = [title_html("Phases", title, summary), Block(lists if library.phases else EMPTY)]
    return page_of(context, Head(title, summary, "index"), parts)


def phase_card(phase: Playbook[Phase], library: Library) -> Html:
    """Write one phase of the index."""
    front = phase.front
    leads = f"{role_name(library, front.lead)} leads"
    facts = " · ".join((sentence(when_words(front.runs)), counted(len(phase.items), "item"), leads))
    return htpy.li(".card")[
        sign_svg(library, phase),
        htpy.div[
            link(url_of(phase), [htpy.span(".number")[phase.number], " ", front.title], class_="card-link"),
            htpy.p[front.summary],
            htpy.p(".muted")[facts],
            htpy.case_count(phase=phase.id),
            bar_svg(front.runs),
            htpy.p(".card-gate.muted")[FERMATA, f"{front.gate.title}: a gate"] if front.gate.required else None,
        ],
    ]


def way_out(library: Library) -> Block:
    """List the phases, briefly."""
    rows = [
        htpy.li[
            link(url_of(phase), [htpy.span(".number")[phase.number], " ", phase.front.title]),
            " ",
            htpy.span(".muted")[counted(len(phase.items), "item")],
        ]
        for phase in library.phases
    ]
    return Block(htpy.ol(".way-out")[rows])
