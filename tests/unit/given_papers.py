"""A small library in memory for the tests of documents and paper: invented, hostile where that helps."""

from highnote.load import Loaded
from highnote.load.documents import document_of
from highnote.load.files import File
from highnote.model import Library, model

HOSTILE = (
    "# $100 *stars* \\path <b>tag</b> R&D \"quote\" 'single' `tick` _under_ [x] {{ not a blank }} =1+1 @ref 🎵 שלום é"
)
# The same as an author writes it in Markdown.
WRITTEN = (
    "\\# $100 \\*stars\\* \\\\path &lt;b&gt;tag&lt;/b&gt; R&amp;D \"quote\" 'single' \\`tick\\` \\_under\\_ "
    "\\[x\\] {{ not a blank }} =1+1 @ref 🎵 שלום é"
)

FIELDS = """\
- id: client_name
  label: Name of the client
  help: As in the agreement.
  kind: text
  example: Lantern Bakeries
- id: end_date
  label: Last day of service
  help: The last day.
  kind: date
  example: 30 June 2027
- id: facts
  label: What happened
  help: Each with its date.
  kind: long-text
  example: It rained.
"""
ROLES = """\
- id: lead
  name: Account lead
  short: AL
  does: Leads.
- id: it
  name: IT and security
  short: IT
  does: Removes access.
"""
SOURCES = """\
- id: rule-book
  title: The Rule Book
  body: Invented Institute
  jurisdiction: uk
  checked_on: 2026-11-21
  review_by: 2027-05-21
  status: read
  says: Nothing real.
"""

LETTER = """\
---
id: T90
title: A letter & more
summary: For tests.
review_by: 2027-05-21
sources: []
purpose: Say <something> kindly.
from: lead
to: {to}
channel: {channel}
formats: [docx, odt, md, txt, xlsx, eml, pdf]
fields: [client_name, end_date, facts]
sign_off: lead
tone: Warm.
---

## About

**Use it** in [the phase](../phases/08-access.md).

## The document

{document}
"""

DOCUMENT = f"""\
**Subject:** About {{{{ client_name }}}}

### A heading

Dear **{{{{ client_name }}}}**, we end on {{{{ end_date }}}}.
This is the second sentence.

> [!NOTE]
> Whispered to the writer.

{{{{ facts }}}}

- one, see [the phase](../phases/08-access.md)
    > [!WARNING]
    > Whispered in a list.
- two, see [outside](https://example.com/a?b=1&c=2)

- [ ] A box for {{{{ client_name }}}}
- [x] A box that is ticked

#### A smaller heading

> Words of somebody else.

{WRITTEN}

### Things to return

Name each thing.

| Ref. | Thing | Yes or no | Due | Weight | Mark | Mark × weight |
| --- | --- | --- | --- | --- | --- | --- |
| Example A0 | {WRITTEN} | Yes | 30 April 2027 | 4 | 3 | |

***

Kind regards,

First line\\
Second line
"""

PHASE = """\
---
id: ACC
title: Hand over access
summary: Give the keys first.
review_by: 2027-05-21
sources: []
window: E-53..E+8
lead: it
minutes: 60
gate:
  title: Before you remove access
  cannot_be_undone: A client that is locked out cannot work.
  signed_by: it
  required: yes
  questions:
{questions}
---

## What good looks like

Fine.

## Items

{items}

## When it goes wrong

Ask.
"""

ITEM = """\
- [ ] `ACC-{number:02}` {text}
    - owner: it
    - when: E-20
    - level: essential
    - done when: the client signs in, proof {number:02}
    - why: removing ours first locks the client out
    - template: T90
    - after: ACC-01
    - emergency: yes
    - fixed: yes
"""

QUESTION = "    - id: ACC-G{number}\n      ask: {ask}\n      otherwise: Stop, and do ACC-02 first.\n"

ENDING = """\
---
id: R90
title: An invented reason
summary: Invented.
review_by: 2027-05-21
sources: []
initiator: client
urgency: week
tempo: planned
first_step: Thank them.
---

## What is going on

Nothing.
{items}
"""

PROFESSION = """\
---
id: zoo
title: Keeping invented animals
summary: Invented.
review_by: 2027-05-21
sources: [rule-book]
jurisdictions: [uk]
covers: other
---

## Rules

- `ZOO-R1` A unicorn is never moved by night.
    - source: rule-book
    - jurisdiction: uk
    - so: move it by day
"""

LESSON = """\
---
id: M90
title: An invented lesson
summary: Invented.
review_by: 2027-05-21
sources: []
minutes: 12
audience: [lead, it]
objectives: [Name one thing.]
key_points: [Remember one thing.]
agenda:
  - minutes: 5
    title: Talk
  - minutes: 7
    title: Quiz
pass: 80
---

## For the learner

Read.

## For the facilitator

### Before

Bring pens.

## Activity

Work in pairs.

## Quiz

- `M90-Q1` What comes first?
    - [ ] Shouting
        - why: it helps nobody
    - [x] Thanks
        - why: it sets the tone
"""


def library_of(**files: str) -> Library:
    """Model files given by path below playbooks/, or below docs/ in full; the vocabulary is always there."""
    texts = {"playbooks/vocabulary/fields.yml": FIELDS}
    texts |= {"playbooks/vocabulary/roles.yml": ROLES, "playbooks/vocabulary/sources.yml": SOURCES}
    texts |= {path if path.startswith("docs/") else f"playbooks/{path}": text for path, text in files.items()}
    read = [document_of(File(path, text)) for path, text in texts.items()]
    faults = tuple(fault for _, fault in read if fault)
    assert not faults
    return model(Loaded(tuple(document for document, _ in read), frozenset(), ()))


def letter_library(document: str = DOCUMENT, channel: str = "letter", to: str = "team") -> Library:
    """Model one template."""
    text = LETTER.replace("{channel}", channel).replace("{to}", to).replace("{document}", document)
    return library_of(**{"templates/t90-letter.md": text})


def phase_text(
    items: int = 12, questions: int = 9, text: str = "Prove that an account works", ask: str = "Is it safe?"
) -> str:
    """Write a phase."""
    rows = "\n".join(ITEM.format(number=number + 1, text=text) for number in range(items))
    asked = "".join(QUESTION.format(number=number + 1, ask=ask) for number in range(questions)).rstrip()
    return PHASE.replace("{items}", rows).replace("{questions}", asked)
