"""A small set of playbooks, one of each kind, spelled out; the people, the firms and the sources in it are invented."""

PHASE = """\
---
id: LVE
title: Leave the lighthouse
summary: Hand the keys over, and let somebody else try them.
window: E-20..E
lead: lead
minutes: 60
review_by: 2099-05-21
sources: [lamp-rule]
gate:
  title: Before you put out the light
  cannot_be_undone: A ship that sees no light may run aground.
  signed_by: lead
  required: yes
  questions:
    - id: LVE-G1
      ask: Has the next keeper lit the lamp alone?
      otherwise: Stop. Do LVE-01 first.
---

## What good looks like

The next keeper lights the lamp without asking.

## Items

- [ ] `LVE-01` Prove that the next keeper can light the lamp
    - owner: lead
    - when: E-20
    - level: essential
    - done when: the lamp burns while we watch
    - why: a dark coast is a danger to ships
    - template: T01
- [ ] `LVE-02` Hand over the keys
    - owner: it
    - when: E
    - level: recommended
    - done when: the receipt is signed
    - why: a lost key costs a new lock
    - after: LVE-01
    - applies: initiator=firm profession=lamp
    - fixed: yes

    Count the keys aloud, [as the rule asks](source:lamp-rule).

## When it goes wrong

Light the lamp yourself, and call the harbour.
"""

ENDING = """\
---
id: R01
title: The client found a cheaper keeper
summary: They compared prices. Thank them, and make the way out easy.
review_by: 2099-05-21
sources: [lamp-rule]
initiator: client
urgency: week
tempo: planned
first_step: Thank them in writing.
---

## What is going on

The harbour compared the price of light.

## The first hour

Read the letter twice, then [plan the way out](../phases/01-leave.md#lve-01).

## The first day

Confirm the dates.

## The first week

Name one person for questions.

## How the response differs

The price is decided. Do not bargain.

## What to say

- "Thank you for telling us early."

## What not to say

- "You will regret it."

## Must not

- Do not put out the light early.

## Typical mistakes

- A discount that nobody asked for.

## Worked example

Lantern Harbour leaves on 30 June 2027 and gets its keys on the same day.
"""

PROFESSION = """\
---
id: lamp
title: Lamp keepers
summary: Lamp keepers answer to the coast guard for the light.
review_by: 2099-05-21
sources: [lamp-rule]
jurisdictions: [uk]
covers: lamp
---

## Who this is for

Everybody who keeps a light.

## Rules

- `LAMP-R1` A light may not go out without notice.
    - source: lamp-rule
    - jurisdiction: uk
    - so: tell the coast guard 14 days before

## Where authorities differ

They agree.
"""

TEMPLATE = """\
---
id: T01
title: Receipt for the keys
summary: Say which keys were handed over, and when.
review_by: 2099-05-21
sources: []
purpose: Show which keys changed hands.
from: lead
to: client
channel: letter
formats: [docx, md, txt]
fields: [client_name]
sign_off: lead
tone: Plain and friendly.
---

## About

Bring two copies.

## The document

Dear {{ client_name }},

You received all keys today.

> [!NOTE]
> Count them aloud.
"""

LESSON = """\
---
id: M1
title: Why light matters
summary: Learn what a dark coast costs.
review_by: 2099-05-21
sources: [lamp-rule]
minutes: 30
audience: [lead]
objectives:
  - Say why a light stays on.
key_points:
  - A light stays on.
agenda:
  - minutes: 30
    title: Talk and quiz
pass: 80
---

## For the learner

Ships need light.

## For the facilitator

Begin in the dark.

## Activity

Light a lamp.

## Quiz

- `M1-Q1` The client gives notice. What do you do first?
    - [ ] Put out the light
        - why: ships are at sea
    - [x] Thank them
        - why: it sets the tone
"""

VOCABULARY = {
    "roles": """\
- id: lead
  name: Account lead
  short: AL
  does: Leads.
- id: it
  name: IT and security
  short: IT
  does: Keeps the keys.
""",
    "reasons": """\
- id: R01
  title: The client found a cheaper keeper
  initiator: client
  urgency: week
""",
    "facets": """\
- id: initiator
  question: Who is ending it?
  not sure: firm
  answers:
    - id: client
      label: The client
      because: the client ends it
    - id: firm
      label: We are
      because: you end it
- id: profession
  question: What kind of work do you do?
  not sure: lamp
  answers:
    - id: lamp
      label: Lamp keeping
      because: you keep lamps
    - id: other
      label: Something else
      because: you keep something else
""",
    "fields": """\
- id: client_name
  label: Name of the client
  help: As in the agreement.
  kind: text
  example: Lantern Harbour
""",
    "sources": """\
- id: lamp-rule
  title: The Lamp Rule
  body: Invented Institute of Light
  jurisdiction: uk
  checked_on: 2026-11-21
  review_by: 2099-05-21
  status: read
  says: A light may not go out without notice.
""",
    "holds": "[]\n",
    "floors": "[]\n",
    "periods": "[]\n",
    "harms": "[]\n",
    "families": "[]\n",
    "flaws": "[]\n",
    "stops": "[]\n",
    "rungs": "[]\n",
    "criteria": "[]\n",
    "bands": "[]\n",
    "glossary": """\
- id: keeper
  term: keeper
  means: Somebody who keeps a light.
""",
    "retired": "[]\n",
    "synonyms": "[]\n",
    "ideas": "[]\n",
    "published": "[]\n",
}

HOME = """\
---
title: Keep the light on
summary: What to do when a lighthouse changes hands.
---

## Start here

- [I have to go](../playbooks/phases/01-leave.md): Hand over the keys.
- [They leave](../playbooks/endings/r01-price.md): Thank them.
"""

PAGE = """\
---
title: {title}
summary: A page about {name}.
---

The keeper of {name} is well.
"""

PLAYBOOKS = {
    "playbooks/phases/01-leave.md": PHASE,
    "playbooks/endings/r01-price.md": ENDING,
    "playbooks/professions/lamp-keepers.md": PROFESSION,
    "playbooks/templates/t01-receipt.md": TEMPLATE,
    "playbooks/training/m1-light.md": LESSON,
    "docs/index.md": HOME,
    **{f"playbooks/vocabulary/{name}.yml": text for name, text in VOCABULARY.items()},
}
