"""Starts a new playbook: the fields and headings of its kind, ready to fill in."""

import re
from datetime import date, timedelta
from pathlib import Path

from highnote.model.kinds import FOLDER_OF, KINDS

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FILLED = {
    "initiator": "firm",
    "urgency": "planned",
    "tempo": "planned",
    "channel": "letter",
    "window": "E-20..E",
    "formats": "[docx, odt, md, txt]",
    "confused_with": "[]",
    "sources": "[]",
    "also": "[]",
    "fields": "[]",
    "minutes": "60",
    "pass": "80",
    "lead": "lead",
    "from": "lead",
    "to": "client",
    "sign_off": "lead",
    "audience": "[lead]",
    "agenda": '\n  - minutes: 60\n    title: ""',
    "objectives": '\n  - ""',
    "key_points": '\n  - ""',
    "gate": (
        '\n  title: ""\n  cannot_be_undone: ""\n  signed_by: lead\n  required: no\n  questions:\n'
        '    - id: XXX-G1\n      ask: ""\n      otherwise: ""'
    ),
    "jurisdictions": "[]",
    "reads_on": "[M1]",
    "apart": "no",
    "safe": "no",
}
ITEM = """- [ ] `{prefix}-01` Say one action
    - owner: lead
    - when: E-20
    - level: essential
    - done when: what can be seen once it is done
    - why: what goes wrong without it{phase}

    Say how, if how is not obvious.
"""
RULE = """- `{prefix}-R1` State the rule in one sentence.
    - source: id-of-a-source
    - jurisdiction: any
    - so: say what to do
"""
QUESTION = """- `{prefix}-Q1` Ask one thing
    - [x] The right answer
        - why: why it is right
    - [ ] Another answer
        - why: why it is not
"""
SCENE = """### `{prefix}-01` Name the scene

Say where you are, and what they say.

- Say one choice
    - to: {prefix}-E1
    - turns out: well
    - then: what follows, kindly
    - says: what the playbook says of it
- Say another choice
    - to: {prefix}-E2
    - turns out: mixed
    - then: what follows, kindly
    - says: what the playbook says of it
- Say the third choice
    - to: {prefix}-E3
    - turns out: badly
    - then: what follows, kindly
    - says: what the playbook says of it
"""
END = """### `{prefix}-E1` Name the first ending

Say how it ended.

- turns out: well
- ask yourself: one question to take along

### `{prefix}-E2` Name the second ending

Say how it ended.

- turns out: well
- ask yourself: one question to take along

### `{prefix}-E3` Name the third ending

Say how it ended.

- turns out: badly
- ask yourself: one question to take along
"""
BODIES = {"Items": ITEM, "Items of its own": ITEM, "Rules": RULE, "Quiz": QUESTION, "Scenes": SCENE, "Endings": END}


class AlreadyThere(Exception):
    """A playbook of this name exists; the message says where."""


class NotAName(Exception):
    """A playbook cannot have this name; the message says which it can have."""


def new_playbook(root: Path, kind: str, name: str | None, today: date) -> Path:
    """Write a playbook to fill in and return its path; raises AlreadyThere and NotAName."""
    name = (name or f"new-{kind}").removesuffix(".md")
    if not NAME.fullmatch(name):
        raise NotAName(f'"{name}" cannot be a file name here: use small letters, digits and single hyphens')
    path = root / "playbooks" / FOLDER_OF[kind] / f"{name}.md"
    if path.exists():
        raise AlreadyThere(f'"{path.relative_to(root)}" is there already')
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton(kind, today), encoding="utf-8")
    return path


def skeleton(kind: str, today: date) -> str:
    """Return a playbook with every field and heading of its kind."""
    model = KINDS[kind]
    review = {"review_by": (today + timedelta(days=182)).isoformat()}
    names = [field.alias or name for name, field in model.model_fields.items()]
    front = "".join(front_line(name, (FILLED | review).get(name, '""')) for name in names)
    phase = "" if kind == "phase" else "\n    - phase: DEC"
    prefix = "P0" if kind == "play" else "XXX"
    sections = [f"## {title}\n\n{BODIES.get(title, '').format(prefix=prefix, phase=phase)}" for title in model.headings]
    return f"---\n{front}---\n\n" + "\n".join(section.rstrip() + "\n" for section in sections)


def front_line(name: str, value: str) -> str:
    """Write one field; a value on lines of its own follows its name directly."""
    return f"{name}:{value}\n" if value.startswith("\n") else f"{name}: {value}\n"
