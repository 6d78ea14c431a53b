"""Playbooks that hold hostile texts in every place where an author can put a word."""

import json
from collections.abc import Iterator, Sequence
from itertools import cycle

from tests.small_playbooks import HOME

BOOKS_OF_A_KIND = 12
PAYLOADS_ON_A_PAGE = 10
FRONT = """\
---
id: {yaml}
title: {title}
summary: {yaml}
review_by: 2099-05-21
sources: [{yaml}]
"""
ITEM = """\
- [ ] `{code}` {line}
    - owner: {line}
    - when: E-20
    - level: {line}
    - done when: {line}
    - why: {line}
    - template: {line}
    - after: {line}
    - applies: {word}={word},{word}
    - phase: {line}
    - {line}: {line}

    {line}

"""
PHASE = """\
window: E-20..E
lead: {yaml}
minutes: 60
gate:
  title: {yaml}
  cannot_be_undone: {yaml}
  signed_by: {yaml}
  required: yes
  questions:
    - id: {yaml}
      ask: {yaml}
      otherwise: {yaml}
---

## What good looks like

> {line}

## Items

### {line}

{item}
## When it goes wrong

> {line}
"""
ENDING = """\
initiator: client
urgency: week
tempo: planned
confused_with: [{yaml}]
first_step: {yaml}
---

## What is going on

### {line}

> {line}

## {line}

> {line}

## Items of its own

{item}
"""
PROFESSION = """\
jurisdictions: [{yaml}]
covers: {yaml}
---

## Who this is for

> {line}

## Rules

- `XXX-R{number}` {line}
    - source: {line}
    - jurisdiction: {line}
    - so: {line}

## Items of its own

{item}
"""
TEMPLATE = """\
purpose: {yaml}
from: {yaml}
to: {yaml}
channel: letter
formats: [md]
fields: [{yaml}]
sign_off: {yaml}
tone: {yaml}
---

## About

> {line}

## The document

### {line}

> {{{{ hostile }}}} {{{{ unknown }}}} {line}

> [!NOTE]
> {line}

| {cell} | {cell} |
| --- | --- |
| {cell} | {{{{ hostile }}}} |
"""
LESSON = """\
minutes: 60
audience: [{yaml}]
objectives: [{yaml}]
key_points: [{yaml}]
agenda:
  - minutes: 60
    title: {yaml}
pass: 80
---

## For the learner

> {line}

## For the facilitator

> {line}

## Quiz

- `XXX-Q{number}` {line}
    - [ ] {line}
        - why: {line}
    - [x] {line}
        - why: {line}
"""
KINDS = {
    "phases": FRONT + PHASE,
    "endings": FRONT + ENDING,
    "professions": FRONT + PROFESSION,
    "templates": FRONT + TEMPLATE,
    "training": FRONT + LESSON,
}
VOCABULARY = {
    "roles": "- {{id: {yaml}, name: {yaml}, short: {yaml}, does: {yaml}, alone: {yaml}}}\n",
    "reasons": "- {{id: {yaml}, title: {yaml}, initiator: client, urgency: week}}\n",
    "facets": "- {{id: {yaml}, question: {yaml}, answers: [{{id: {yaml}, label: {yaml}, help: {yaml}}}]}}\n",
    "fields": "- {{id: hostile, label: {yaml}, help: {yaml}, kind: text, example: {yaml}}}\n",
    "sources": (
        "- {{id: {yaml}, title: {yaml}, body: {yaml}, section: {yaml}, jurisdiction: {yaml}, checked_on: 2026-11-21,"
        " review_by: 2099-05-21, status: read, says: {yaml}, url: {url}}}\n"
    ),
    "glossary": "- {{id: {yaml}, term: {yaml}, means: {yaml}, source: {yaml}}}\n",
    "ideas": "- {{id: {yaml}, says: {yaml}, at: [{yaml}]}}\n",
    "retired": "- {{id: {yaml}, replaced_by: {yaml}, since: 2026-11-21, why: {yaml}}}\n",
}
# Each keeps to itself what it opens, so that one fence of code does not hide the payloads that follow.
FORMS = (
    "> {line}\n\n",
    "- {line}\n\n    {line}\n\n<!-- -->\n\n",
    "### {line}\n\n",
    "| {cell} |\n| --- |\n| {cell} |\n\n",
    "> ```{line}\n> {line}\n> ```\n\n",
    "> [!{word}]\n> {line}\n\n",
    '> [{line}](<index.md> "{line}") ![{line}](x.png)\n\n',
    "> [x](<{line}>) [y]({word})\n\n",
    "> [{word}]: {line}\n>\n> [{word}][{word}] [x][{word}]\n\n",
    "> `{code}` **{line}** <{word}>\n\n",
)
NAMES = (
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(2)",
    "'onmouseover='alert(3)",
    "&lt;script&gt;alert(4)",
    "{{7*7}}",
    "`alert(5)`",
    "..%2f..%2falert(6)",
    "a?b#c\"d'e<f>g",
)  # fmt: skip


class Supply(dict):
    """Gives the next text for each place that a form names."""

    def __init__(self, texts: Iterator[str], **known: str) -> None:
        super().__init__(known)
        self.texts = texts

    def __missing__(self, place: str) -> str:
        text = next(self.texts).replace("\n", " ")
        match place:
            case "yaml":
                return json.dumps(text)
            case "title":
                return json.dumps(f"</title></h1>{text}")
            case "url":
                return json.dumps("https://ok.example/" + text.replace(" ", ""))
            case "code":
                return text.replace("`", "'")
            case "cell":
                return text.replace("|", "\\|")
            case "word":
                # A word of a condition that can be read: a library with one that cannot is never published.
                return "".join(text.split()).translate(str.maketrans("", "", "=!,"))
            case "item":
                return ITEM.format_map(self)
        return text


def hostile_files(payloads: Sequence[str]) -> dict[str, str]:
    """Return the files of a whole project."""
    texts = cycle(payloads)
    files = {"docs/index.md": HOME}
    for start in range(0, len(payloads), PAYLOADS_ON_A_PAGE):
        files[f"docs/page-{start}.md"] = page(payloads[start : start + PAYLOADS_ON_A_PAGE])
    for name in NAMES:
        files[f"docs/{name}.md"] = page(payloads[:1])
        files[f"playbooks/endings/{name}.md"] = KINDS["endings"].format_map(Supply(texts))
    for folder, form in KINDS.items():
        for number in range(BOOKS_OF_A_KIND):
            files[f"playbooks/{folder}/{number:02}-book-{number}.md"] = form.format_map(
                Supply(texts, number=str(number))
            )
    for name, form in VOCABULARY.items():
        files[f"playbooks/vocabulary/{name}.yml"] = "".join(
            form.format_map(Supply(texts)) for _ in range(BOOKS_OF_A_KIND)
        )
    return files


def page(payloads: Sequence[str]) -> str:
    """Write a page of docs/ with each payload in each form, and the last one bare at the end."""
    front = Supply(cycle(payloads))
    body = "".join(form.format_map(Supply(cycle([payload]))) for payload in payloads for form in FORMS)
    menu = f"menu:\n  group: now\n  order: 1\n  title: {front['yaml']}"
    return f"---\ntitle: {front['title']}\nsummary: {front['yaml']}\n{menu}\n---\n\n{body}{payloads[-1]}\n"
