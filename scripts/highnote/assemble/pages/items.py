"""Writes lists of items and gates: real boxes with labels, complete without script."""

from collections.abc import Iterable
from html import escape

from highnote.assemble.pages.html import html_of, sentence_html
from highnote.assemble.pages.links import url_of
from highnote.assemble.pages.page import Context
from highnote.assemble.pages.score import list_score_html
from highnote.assemble.pages.staff import FERMATA
from highnote.assemble.words import applies_words, level_words, lowered, role_name, when_words
from highnote.model import Item, Playbook
from highnote.model.kinds import Gate, GateQuestion

TOOLS = (
    '<div class="list-tools" hidden>'
    '<button type="button" data-act="undo">Undo</button>'
    '<button type="button" data-act="save">Save a copy</button>'
    '<button type="button" data-act="open">Open a copy</button>'
    '<button type="button" data-act="clear">Clear this list</button>'
    '<input type="file" class="list-file" accept=".json,application/json" aria-label="A saved copy to open" hidden>'
    "</div>\n"
)
NOSCRIPT = (
    '<noscript><p class="list-noscript">Ticks are kept only where scripts may run. '
    "You can still read and print this list.</p></noscript>\n"
)


def list_html(list_id: str, title: str, items: Iterable[Item], context: Context) -> str:
    """Write a list of items inside the element that keeps their ticks."""
    items = tuple(items)
    rows = "".join(item_html(item, context) for item in items)
    picture = list_score_html(item.id for item in items)
    return check_list(list_id, title, counted(len(items), "item"), f'<ol class="items">\n{rows}</ol>\n', TOOLS, picture)


def check_list(list_id: str, title: str, count: str, rows: str, tools: str, picture: str = "") -> str:
    """Write the element around rows."""
    return (
        f'<check-list list="{escape(list_id)}" data-title="{escape(title)}">\n'
        f'<div class="list-head">{picture}<p class="list-count">{count}</p>'
        '<p class="list-progress" hidden><output></output></p><p class="list-kept" role="status" hidden></p></div>\n'
        f"{rows}{tools}{NOSCRIPT if tools else ''}</check-list>\n"
    )


def counted(number: int, noun: str) -> str:
    """Say how many there are."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def item_html(item: Item, context: Context) -> str:
    """Write one item: box, text, id, facts, and in place the rest."""
    key = escape(item.id.lower())
    marks = "".join(f" data-{name}" for name, on in (("emergency", item.emergency), ("fixed", item.fixed)) if on)
    marks = f'data-item="{escape(item.id)}" data-level="{escape(item.level)}" data-owner="{escape(item.owner)}"{marks}'
    forebears = " ".join(context.library.vocabulary.forebears.get(item.id, ()))
    marks += f' data-was="{escape(forebears)}"' if forebears else ""
    return (
        f'<li class="item" id="{key}" {marks}>\n'
        f"{row_html(item.id, escape(item.text, quote=False), f'facts-{key}')}"
        f'<p class="item-facts" id="facts-{key}">{facts_html(item, context)}</p>\n'
        '<details class="item-more"><summary>Why and how'
        f'<span class="unseen"> to {escape(lowered(item.text), quote=False)}</span></summary>\n'
        f'<dl class="item-fields">\n{fields_html(item, context)}</dl>\n{how_html(item, context)}</details>\n</li>\n'
    )


def row_html(item_id: str, text: str, described_by: str = "") -> str:
    """Write the row that a reader ticks."""
    key, item_id = escape(item_id.lower()), escape(item_id)
    about = f' aria-describedby="{described_by}"' if described_by else ""
    return (
        f'<div class="item-row"><input type="checkbox" class="item-box" id="tick-{key}" data-item="{item_id}" '
        f'autocomplete="off"{about}>'
        f'<label class="item-text" for="tick-{key}">{text}</label>'
        f'<a class="item-id" href="#{key}" aria-label="Link to {item_id}">{item_id}</a></div>\n'
    )


def facts_html(item: Item, context: Context) -> str:
    """Write who does an item, when, and how much it matters."""
    facts = [
        ("owner", role_name(context.library, item.owner)),
        ("when", when_words(item.when)),
        ("level", level_words(item.level)),
        ("emergency", "First 24 hours of an emergency" if item.emergency else ""),
        ("fixed", "Never compressed" if item.fixed else ""),
    ]
    return " ".join(f'<span class="fact fact-{name}">{escape(words)}</span>' for name, words in facts if words)


def fields_html(item: Item, context: Context) -> str:
    """Write the fields of an item as terms with their values."""
    rows = [
        ("Done when", sentence_html(item.done_when.nodes, context.resolve)),
        ("Why", sentence_html(item.why.nodes, context.resolve)),
        ("Template", template_html(item, context)),
        ("After", ", ".join(item_link(name, context) for name in item.after)),
        ("Applies", escape(applies_words(context.library, item.applies))),
    ]
    return "".join(f"<div><dt>{term}</dt><dd>{value}</dd></div>\n" for term, value in rows if value)


def template_html(item: Item, context: Context) -> str:
    """Link the template that helps."""
    template = context.library.by_id.get(item.template)
    if not template:
        return ""
    return f'<a href="{context.href(url_of(template))}">{escape(template.front.title)}</a> <span class="code">{escape(template.id)}</span>'


def item_link(item_id: str, context: Context) -> str:
    """Link an item by its id, with its words where there is room for a pointer."""
    item = context.library.items_by_id.get(item_id)
    home = context.library.homes.get(item_id)
    if not item or not home:
        return escape(item_id)
    address = context.href(f"{url_of(home)}#{item_id.lower()}")
    return f'<a href="{address}">{escape(item.text)}</a> <span class="code">{escape(item_id)}</span>'


def how_html(item: Item, context: Context) -> str:
    """Write the free text below an item."""
    html = html_of(item.how, context.resolve)
    return f'<div class="item-how prose">\n{html}</div>\n' if html else ""


def gate_html(playbook: Playbook, context: Context) -> str:
    """Write the gate that closes a phase."""
    gate: Gate = playbook.front.gate
    key = escape(playbook.id.lower())
    rows = "".join(question_html(question) for question in gate.questions)
    skip = "<p class=\"gate-required\">This gate cannot be skipped.</p>\n" if gate.required else ""
    return (
        f'<section class="gate" aria-labelledby="gate-{key}">\n'
        f'<h3 class="gate-title" id="gate-{key}">{FERMATA}<span>Gate: {escape(lowered(gate.title))}</span></h3>\n'
        f'<p class="gate-why">{escape(gate.cannot_be_undone)}</p>\n'
        + check_list(
            f"{playbook.id}-G",
            f"Gate: {gate.title}",
            counted(len(gate.questions), "question"),
            f'<ol class="items questions">\n{rows}</ol>\n',
            "",
        )
        + f'<p class="gate-signed">Signed by: {escape(role_name(context.library, gate.signed_by))}</p>\n{skip}'
        f'<p class="gate-print">{downloads_of_gate(playbook, context)}</p>\n</section>\n'
    )


def question_html(question: GateQuestion) -> str:
    """Write one question of a gate; a tick means yes."""
    key = escape(question.id.lower())
    return (
        f'<li class="item" id="{key}" data-item="{escape(question.id)}">\n'
        f"{row_html(question.id, escape(question.ask, quote=False), f'otherwise-{key}')}"
        f'<p class="item-facts" id="otherwise-{key}"><b>If not:</b> {escape(question.otherwise)}</p></li>\n'
    )


def downloads_of_gate(playbook: Playbook, context: Context) -> str:
    """Link the gate's card on paper."""
    return "Pause card on one page: " + paper_links(f"gate-{playbook.slug}", context)


def paper_links(stem: str, context: Context) -> str:
    """Link a sheet in both sizes of paper."""
    return " · ".join(
        f'<a href="{context.href(f"print/{stem}-{size}.pdf")}" download>PDF, {words}</a>'
        for size, words in (("a4", "A4"), ("letter", "Letter"))
    )
