"""Writes gates: the questions before something that cannot be undone, each a real box."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.items import check_list, paper_links, row_html
from highnote.assemble.pages.page import Context, Heading
from highnote.assemble.pages.staff import FERMATA
from highnote.assemble.wording.items import CANNOT_BE_SKIPPED, gate_title, signed_by
from highnote.assemble.wording.sentences import counted
from highnote.model import Playbook
from highnote.model.kinds import Gate, GateQuestion, Phase


def gate_html(phase: Playbook[Phase], context: Context) -> Html:
    """Write the gate of a phase."""
    gate: Gate = phase.front.gate
    name = gate_name(phase)
    questions = htpy.ol(".items.questions")[[question_html(question) for question in gate.questions]]
    return htpy.section(".gate", aria_labelledby=name)[
        htpy.h3(".gate-title", id=name)[FERMATA, htpy.span[gate_title(gate)]],
        htpy.p(".gate-why")[gate.cannot_be_undone],
        check_list(
            f"{phase.id}-G",
            f"Gate: {gate.title}",
            counted(len(gate.questions), "question"),
            questions,
            guards=phase.id,
        ),
        htpy.p(".gate-signed")[signed_by(gate, context.library)],
        htpy.p(".gate-required")[CANNOT_BE_SKIPPED] if gate.required else None,
        htpy.p(".gate-print")["Pause card on one page: ", paper_links(f"gate-{phase.slug}")],
    ]


def gate_name(phase: Playbook[Phase]) -> str:
    """Return the name of the place that a link to a gate points to."""
    return f"gate-{phase.id.lower()}"


def gate_heading(phase: Playbook[Phase]) -> Heading:
    """Name a gate for the contents of its page."""
    return Heading(gate_title(phase.front.gate), 2, gate_name(phase))


def question_html(question: GateQuestion) -> Html:
    """Write one question of a gate; a tick means yes."""
    key = question.id.lower()
    return htpy.li(".item", id=key, data_item=question.id)[
        row_html(question.id, question.ask, f"otherwise-{key}"),
        htpy.p(".item-facts", id=f"otherwise-{key}")[htpy.b["If not:"], " ", question.otherwise],
    ]
