"""Gathers what stands on a checklist and on the card of a gate."""

from collections.abc import Iterator
from typing import Any

from highnote.assemble.editions import Edition
from highnote.assemble.pages.places import url_of
from highnote.assemble.print.sheet_code import code_rows
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.dates import date_words, when_words
from highnote.assemble.wording.items import AFTER_A_NO, CANNOT_BE_SKIPPED, facts_of, gate_title, signed_by
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import ended, joined, lowered, sentence
from highnote.assemble.wording.sources import place_of, published_by, source_of, support_words
from highnote.model import Item, Law, Library, Playbook
from highnote.model.kinds import Gate, Phase

KINDS = {"phase": "Phase", "ending": "Ending", "profession": "Profession"}
FLAGS = ("level", "emergency", "fixed")
CLOSE = "\u00a0"
HINT = "Fill in a note when its item is done. Verified means: somebody else has checked it."


def checklist(book: Playbook[Any], library: Library, edition: Edition, site_url: str = "") -> Sheet:
    """Gather a playbook's own items, its rules and its gate; the gate stands before the first item that it guards."""
    front = book.front
    guards = book.gate.guards if book.gate else ()
    at = next((index for index, item in enumerate(book.items) if item.id in guards), len(book.items))
    items = [item_on_sheet(item, book, library) for item in book.items]
    return sheet(book, str(edition)) | {
        "code": code_rows(sheet_address(book, edition, site_url)) if book.items else [],
        "kicker": f"{KINDS[book.kind]} {front.id}",
        "summary": front.summary,
        "facts": phase_facts(book, library) if book.kind == "phase" else "",
        "hint": HINT,
        "labels": [item.id.rpartition("-")[2] for item in book.items],
        "items": items[:at],
        "after_gate": items[at:],
        "rules": [law_on_sheet(law, library) for law in book.laws],
        "gate": gate_on_sheet(front.gate, library) if book.kind == "phase" else None,
    }


def sheet_address(book: Playbook[Any], edition: Edition, site_url: str) -> str:
    """Return the address of a sheet's page with its version; it begins at the site's root if no site is known."""
    return f"{site_url.rstrip('/')}/{url_of(book)}#sheet-{edition.version}".removeprefix("/")


def gate_address(phase: Playbook[Any], site_url: str) -> str:
    """Return the address of a gate on the page of its phase; it begins at the site's root if no site is known."""
    return f"{site_url.rstrip('/')}/{url_of(phase)}#gate-{phase.id.lower()}".removeprefix("/")


def gate_card(phase: Playbook[Any], library: Library, version: str, site_url: str = "") -> Sheet:
    """Gather a gate's questions for a card of its own."""
    gate = phase.front.gate
    words = {"title": gate.title, "description": f"Pause card: {gate.title}."}
    return (
        sheet(phase, version)
        | words
        | {
            "kicker": f"Pause card, gate of the phase {phase.front.title}",
            "code": code_rows(gate_address(phase, site_url)),
            "gate": gate_on_sheet(gate, library),
        }
    )


def sheet(book: Playbook[Any], version: str) -> Sheet:
    """Return what every sheet says of itself."""
    front = book.front
    footer = f"High Note, {front.id.upper()} {front.title}. Version {version}. Review by {date_words(front.review_by)}."
    return {"title": front.title, "description": front.summary, "footer": footer}


def phase_facts(phase: Playbook[Phase], library: Library) -> str:
    """Say who leads a phase, and when it runs."""
    lead = f"Led by: {role_name(library, phase.front.lead)}."
    runs = phase.front.runs
    return f"{lead} Runs {when_words(runs)}." if runs else lead


def item_on_sheet(item: Item, book: Playbook[Any], library: Library) -> Sheet:
    """Say an item: how much it matters and what no date may change as flags, the rest as sentences."""
    facts = {fact.kind: fact.words for fact in facts_of(item, library)}
    flags = [facts[kind] for kind in FLAGS if kind in facts]
    return {
        "id": item.id,
        "text": item.text,
        "flags": ", ".join([*flags[:1], *map(lowered, flags[1:])]),
        "facts": " ".join(sentences_about(item, facts, book, library)),
        "done_when": ended(item.done_when),
    }


def sentences_about(item: Item, facts: dict[str, str], book: Playbook[Any], library: Library) -> Iterator[str]:
    """Yield who does an item, when, and what only some items have."""
    yield f"{facts.get('owner', '')}."
    if "when" in facts:
        yield ended(sentence(facts["when"]))
    if item.after:
        yield f"After{CLOSE}{joined(item.after)}."
    if item.template:
        yield f"Template{CLOSE}{item.template}."
    if book.kind != "phase" and item.phase in library.by_id:
        yield f"Part of the phase {library.by_id[item.phase].front.title}."
    if book.kind == "phase" and item.applies and item.applies.clauses:
        yield applies_words(library, item.applies)


def law_on_sheet(law: Law, library: Library) -> dict[str, str]:
    """Say a law with its source."""
    return {"id": law.id, "text": law.text, "so": ended(law.so), "source": source_words(law, library)}


def source_words(law: Law, library: Library) -> str:
    """Say where a law comes from, where it binds, how well it is supported and when it was checked."""
    source = source_of(law, library)
    if not source:
        return ""
    return f"{source.title}, {published_by(source)}. {place_of(law, source)} {support_words(source)}"


def gate_on_sheet(gate: Gate, library: Library) -> Sheet:
    """Say a gate."""
    return {
        "title": gate_title(gate),
        "cannot_be_undone": gate.cannot_be_undone,
        "signed_by": signed_by(gate, library),
        "rule": f"{AFTER_A_NO} {CANNOT_BE_SKIPPED}" if gate.required else AFTER_A_NO,
        "questions": [question.model_dump() for question in gate.questions],
    }
