"""Gathers what stands on a checklist and on the card of a gate."""

from collections.abc import Iterator

from highnote.assemble.words import applies_words, date_words, joined, level_words, role_name, when_words
from highnote.model import Item, Law, Library, Playbook
from highnote.model.kinds import Gate

KINDS = {"phase": "Phase", "ending": "Ending", "profession": "Profession"}
CLOSE = "\u00a0"
HINT = "Fill in a note when its item is done. Verified means: somebody else has checked it."


def checklist(book: Playbook, library: Library, version: str) -> dict:
    """Gather a playbook's own items, its rules and its gate."""
    front = book.front
    return sheet(book, version) | {
        "kicker": f"{KINDS[book.kind]} {front.id}",
        "summary": front.summary,
        "facts": phase_facts(book, library) if book.kind == "phase" else "",
        "hint": HINT,
        "labels": [item.id.rpartition("-")[2] for item in book.items],
        "items": [item_data(item, book, library) for item in book.items],
        "rules": [rule_data(rule, library) for rule in book.laws],
        "gate": gate_data(front.gate, library) if book.kind == "phase" else None,
    }


def gate_card(phase: Playbook, library: Library, version: str) -> dict:
    """Gather a gate's questions for a card of its own."""
    gate = phase.front.gate
    words = {"title": gate.title, "description": f"Pause card: {gate.title}."}
    return sheet(phase, version) | words | {
        "kicker": f"Pause card, gate of the phase {phase.front.title}",
        "gate": gate_data(gate, library),
    }


def sheet(book: Playbook, version: str) -> dict:
    """Return what every sheet says of itself."""
    front = book.front
    footer = f"High Note, {front.id.upper()} {front.title}. Version {version}. Review by {date_words(front.review_by)}."
    return {"title": front.title, "description": front.summary, "footer": footer}


def phase_facts(phase: Playbook, library: Library) -> str:
    """Say who leads a phase, and when it runs."""
    lead = f"Led by: {role_name(library, phase.front.lead)}."
    runs = phase.front.runs
    return f"{lead} Runs {when_words(runs)}." if runs else lead


def item_data(item: Item, book: Playbook, library: Library) -> dict:
    """Say an item in words."""
    return {
        "id": item.id,
        "text": item.text,
        "flags": ", ".join(flags(item)),
        "facts": " ".join(facts(item, book, library)),
        "done_when": ended(item.done_when),
    }


def flags(item: Item) -> Iterator[str]:
    """Yield how much an item matters, and what no date may change."""
    yield level_words(item.level)
    if item.emergency:
        yield "first 24 hours of an emergency"
    if item.fixed:
        yield "never compressed"


def facts(item: Item, book: Playbook, library: Library) -> Iterator[str]:
    """Yield who does an item, when, and what only some items have."""
    yield f"{role_name(library, item.owner)}."
    if item.when:
        yield ended(sentence(when_words(item.when)))
    if item.after:
        yield f"After{CLOSE}{joined(list(item.after))}."
    if item.template:
        yield f"Template{CLOSE}{item.template}."
    if book.kind != "phase" and item.phase in library.by_id:
        yield f"Part of the phase {library.by_id[item.phase].front.title}."
    if book.kind == "phase" and item.applies and item.applies.clauses:
        yield applies_words(library, item.applies)


def rule_data(rule: Law, library: Library) -> dict:
    """Say a rule with its source."""
    return {"id": rule.id, "text": rule.text, "so": ended(rule.so), "source": source_words(rule, library)}


def source_words(rule: Law, library: Library) -> str:
    """Say where a rule comes from, where it holds and when we looked."""
    source = next((source for source in library.vocabulary.sources if source.id == rule.source), None)
    where = "Holds everywhere." if rule.jurisdiction == "any" else f"Holds in: {rule.jurisdiction.upper()}."
    return f"{where} {source.title}, {source.body}. Checked on {date_words(source.checked_on)}." if source else where


def gate_data(gate: Gate, library: Library) -> dict:
    """Say a gate in words."""
    stop = "After a no, stop: do what stands below the question, then ask it again."
    return {
        "title": f"Gate: {gate.title[:1].lower()}{gate.title[1:]}",
        "cannot_be_undone": gate.cannot_be_undone,
        "signed_by": f"Signed by: {role_name(library, gate.signed_by)}",
        "rule": f"{stop} This gate cannot be skipped." if gate.required else stop,
        "questions": [question.model_dump() for question in gate.questions],
    }


def sentence(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def ended(words: str) -> str:
    """End with a full stop."""
    return f"{words}." if words and not words.endswith((".", "?", "!")) else words
