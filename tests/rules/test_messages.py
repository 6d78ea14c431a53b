"""Messages are read word for word here, because a person who does not program has to mend by them."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import model
from highnote.report import text_report
from highnote.validate import validate

BASE = Path(__file__).parent / "base"
ACC = "playbooks/phases/08-access.md"
R01 = "playbooks/endings/r01-needs.md"
HOME = "docs/index.md"

MESSAGES = [
    (
        (R01, "urgency: planned", "urgency: planned\ninitator: firm"),
        (
            'playbooks/endings/r01-needs.md:9:1: PB102 there is no field "initator"\n'
            '    Mend: did you mean "initiator"? Remove it, or rename it. '
            "The fields of an ending are listed in docs/write/kinds.md."
        ),
    ),
    (
        (ACC, "    - after: ACC-01", "    - template: T71"),
        (
            'playbooks/phases/08-access.md:49:17: PB204 the template "T71" is not in the library\n'
            '    Mend: did you mean "T17"? Templates are the files in playbooks/templates/.'
        ),
    ),
    (
        ("playbooks/vocabulary/published.yml", "- ACC-02", "- ACC-02\n- ACC-03"),
        (
            'playbooks/phases/08-access.md:43:1: PB402 the item id "ACC-03" was published and is gone\n'
            '    Mend: put it back, or add "ACC-03" to playbooks/vocabulary/retired.yml; readers may have it ticked.'
        ),
    ),
    (
        (HOME, "title: Home\n", ""),
        (
            'docs/index.md:2:1: PB101 the field "title" is missing\n'
            '    Mend: add a line "title: …" here. A page has title, summary, review_by and sources.'
        ),
    ),
    (
        (R01, "urgency: planned", "urgency: plan"),
        (
            'playbooks/endings/r01-needs.md:8:10: PB103 "plan" is not a value of "urgency"\n'
            '    Mend: did you mean "planned"? Choose same-day, week, planned or calendar.'
        ),
    ),
    (
        ("playbooks/training/m1-why.md", "  - minutes: 20", "  - minutes: long"),
        (
            'playbooks/training/m1-why.md:14:14: PB104 the value of "minutes" is not a whole number\n'
            "    Mend: write a whole number."
        ),
    ),
    (
        (HOME, "title: Home", "title: no"),
        (
            'docs/index.md:2:8: PB105 other readers of YAML take "no" for true or false\n'
            '    Mend: put it in double quotes: "no".'
        ),
    ),
    (
        (HOME, "title: Home", "title: Home: a start"),
        'docs/index.md:2:12: PB014 there is a second ": " in this line\n    Mend: put the value in double quotes.',
    ),
    (
        (HOME, "title: Home", 'title: "Home'),
        "docs/index.md:2:8: PB014 quotes are opened and never closed\n    Mend: close them at the end of the value.",
    ),
    (
        (HOME, "title: Home", "title: %Home"),
        "docs/index.md:2:8: PB014 a value cannot begin with this sign\n    Mend: put the value in double quotes.",
    ),
    (
        (HOME, "sources: [example-2020]", "sources: [example-2020"),
        (
            "docs/index.md:5:1: PB014 a bracket is not closed, or a comma is missing\n"
            "    Mend: write a list as [one, two]."
        ),
    ),
    (
        (HOME, "title: Home", "title"),
        'docs/index.md:3:8: PB014 there is a second ": " in this line\n    Mend: put the value in double quotes.',
    ),
    (
        (HOME, "summary: Where", "summary Where"),
        'docs/index.md:4:1: PB014 the colon behind the name of a field is missing\n    Mend: write "name: value".',
    ),
    (
        (HOME, "title: Home", r'title: "\q"'),
        (
            "docs/index.md:2:9: PB014 the backslash has no meaning here\n"
            "    Mend: put the value in single quotes, or write two backslashes."
        ),
    ),
    (
        (HOME, "#acc-01", "#when-it-gose-wrong"),
        (
            'docs/index.md:7:12: PB302 there is no place "#when-it-gose-wrong" on playbooks/phases/08-access.md\n'
            '    Mend: did you mean "when-it-goes-wrong"? '
            "Use the words of a heading, or the id of an item, in small letters with hyphens."
        ),
    ),
    (
        (ACC, "when: E-20", "when: E-20days"),
        (
            'playbooks/phases/08-access.md:45:13: PB216 "E-20days" is not a date that we can read\n'
            "    Mend: write it like E-20, N+1wd, C+4h, E-14..E-3, weekly N..E or E+180, E+365. "
            "See docs/write/items.md."
        ),
    ),
    (
        (ACC, "    - template: T17", "    - template: T17\n    - after: ACC-02"),
        (
            'playbooks/phases/08-access.md:40:14: PB222 "ACC-01" waits for ACC-02, which waits for ACC-01\n'
            "    Mend: remove one of these ids; nobody could begin."
        ),
    ),
    (
        (ACC, "List every account", "List every account and send the list"),
        (
            'playbooks/phases/08-access.md:33:16: PB503 the item has a second action, "send"\n'
            "    Mend: make it an item of its own, or say it in the text below the fields; "
            "a box can only be ticked once."
        ),
    ),
    (
        (ACC, "- [ ] `ACC-02`", "- `ACC-02`"),
        (
            'playbooks/phases/08-access.md:43:1: PB244 the item "ACC-02" has lost its box\n'
            '    Mend: write "- [ ] `ACC-02` …"; readers tick the box.'
        ),
    ),
    (
        (ACC, "- [ ] `ACC-02`", "- [ ] `ACC-01`"),
        (
            'playbooks/phases/08-access.md:43:1: PB209 the id "ACC-01" is used already, '
            "at playbooks/phases/08-access.md:33\n"
            '    Mend: did you mean "ACC-02", which is gone? Otherwise give this one a number that was never used.'
        ),
    ),
    (
        ("playbooks/endings/r02-quality.md", "id: R02", "id: R01"),
        (
            'playbooks/endings/r02-quality.md:2:5: PB107 the id "R01" belongs to playbooks/endings/r01-needs.md\n'
            "    Mend: give this playbook an id that was never used."
        ),
    ),
    (
        (ACC, "## When it goes wrong", "## When it gose wrong"),
        (
            'playbooks/phases/08-access.md:53:1: PB203 the heading "When it gose wrong" does not belong to this kind\n'
            '    Mend: did you mean "When it goes wrong"? The headings of each kind are in docs/write/kinds.md.'
        ),
    ),
    (
        (ACC, "## Items", "## Itmes"),
        (
            'playbooks/phases/08-access.md:31:1: PB203 the heading "Itmes" does not belong to this kind\n'
            '    Mend: did you mean "Items"? The headings of each kind are in docs/write/kinds.md.'
        ),
    ),
    (
        (R01, "urgency: planned", "urgencey: planned"),
        (
            'playbooks/endings/r01-needs.md:8:1: PB102 there is no field "urgencey"\n'
            '    Mend: did you mean "urgency"? Remove it, or rename it. '
            "The fields of an ending are listed in docs/write/kinds.md."
        ),
    ),
    (
        (ACC, "    - owner: it", "    - onwer: it"),
        (
            'playbooks/phases/08-access.md:34:7: PB211 there is no field "onwer" here\n'
            '    Mend: did you mean "owner"? Write one of: owner, when, level, done when, why, template, after, '
            "applies, emergency, fixed, client, client does, look again. Text stands below, after an empty line."
        ),
    ),
]


@pytest.mark.parametrize(("change", "message"), MESSAGES, ids=[message.split(" ")[1] for _, message in MESSAGES])
def test_a_message_reads_like_this(change: tuple[str, str, str], message: str, tmp_path: Path) -> None:
    path, old, new = change
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    text = (tmp_path / path).read_text()
    assert old in text
    (tmp_path / path).write_text(text.replace(old, new, 1))

    report = text_report(validate(model(load(tmp_path)), date(2027, 1, 1)))

    assert report == f"{message}\n1 problem."
