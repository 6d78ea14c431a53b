"""Turns every reference to what is not there into a problem: its rule, what is wrong, and the mend.

Knows what each giver of a name may name. Where the names are looked up is for the overview to know.
"""

from collections.abc import Iterator
from typing import NamedTuple

from highnote.model.tables import TABLES
from highnote.problem import Problem
from highnote.validate.language import shortened
from highnote.validate.near import mend_by_near_name
from highnote.validate.overview import OTHER_RECIPIENTS, Overview
from highnote.validate.references import Reference
from highnote.validate.rule import Rule, Words

RECIPIENTS = f"{', '.join(OTHER_RECIPIENTS[:-1])} or {OTHER_RECIPIENTS[-1]}"


class ReferenceRule(NamedTuple):
    """A rule about what one kind of giver names, with its words.

    In them "{name}" stands for the name, "{short}" for its beginning, "{of}" for what it belongs to, and "{by}" for the
    giver. `missing` is said where no name is given, and `itself` where a giver names itself.
    """

    rule: Rule
    giver: str
    to: str
    words: Words
    missing: Words | None = None
    itself: Words | None = None


REFERENCE_RULES = (
    ReferenceRule(
        Rule("PB109", "Front matter names only roles of the vocabulary."),
        "front matter",
        "roles",
        Words('there is no role "{name}"', "name a role of playbooks/vocabulary/roles.yml."),
    ),
    ReferenceRule(
        Rule("PB112", "An ending is confused only with other reasons that exist."),
        "front matter",
        "reasons",
        Words('there is no reason "{name}"', "name a reason of playbooks/vocabulary/reasons.yml."),
        itself=Words("an ending cannot be confused with itself", "remove its own id from the list."),
    ),
    ReferenceRule(
        Rule("PB114", 'A profession covers an answer of the facet "profession".'),
        "front matter",
        "answers",
        Words(
            '"{name}" is not an answer of the facet "{of}"',
            "name an answer of playbooks/vocabulary/facets.yml.",
        ),
    ),
    ReferenceRule(
        Rule("PB115", "Front matter lists only sources of the vocabulary."),
        "front matter",
        "sources",
        Words('there is no source "{name}"', "name a source of playbooks/vocabulary/sources.yml."),
    ),
    ReferenceRule(
        Rule("PB117", "A template lists only blanks of the vocabulary."),
        "front matter",
        "fields",
        Words(
            'there is no blank "{name}"',
            "name a blank of playbooks/vocabulary/fields.yml, or add one there.",
        ),
    ),
    ReferenceRule(
        Rule("PB121", "A template goes to a role, or to one of the others that may receive it."),
        "front matter",
        "recipients",
        Words('there is no recipient "{name}"', f"name a role, or {RECIPIENTS}."),
    ),
    ReferenceRule(
        Rule("PB125", "A gate guards items that exist."),
        "front matter",
        "items",
        Words('there is no item "{name}"', "name the ids of items, in a list."),
    ),
    ReferenceRule(
        Rule("PB204", "An item names only templates that are in the library."),
        "item",
        "templates",
        Words(
            'the template "{name}" is not in the library',
            "Templates are the files in playbooks/templates/.",
        ),
    ),
    ReferenceRule(
        Rule("PB213", "An item belongs to a role of the vocabulary."),
        "item",
        "roles",
        Words('there is no role "{name}"', "name one role of playbooks/vocabulary/roles.yml."),
    ),
    ReferenceRule(
        Rule("PB218", "A condition asks only for facets of the vocabulary."),
        "condition",
        "facets",
        Words('there is no facet "{name}"', "name a facet of playbooks/vocabulary/facets.yml."),
    ),
    ReferenceRule(
        Rule("PB219", "A condition asks only for answers that its facet has."),
        "condition",
        "answers",
        Words(
            'the facet "{of}" has no answer "{name}"',
            "name an answer of playbooks/vocabulary/facets.yml.",
        ),
    ),
    ReferenceRule(
        Rule("PB221", "An item waits only for other items, and they exist."),
        "item",
        "items",
        Words('there is no item "{name}"', "name the ids of items, with commas between them."),
        itself=Words('the item "{name}" waits for itself', "remove its own id."),
    ),
    ReferenceRule(
        Rule("PB223", "An item in an ending or a profession names the phase that it is part of."),
        "item",
        "phases",
        Words('there is no phase "{name}"', "name the id of a phase, such as ACC."),
        missing=Words('the item "{by}" names no phase', 'add "- phase: …" with the id of a phase, such as ACC.'),
    ),
    ReferenceRule(
        Rule("PB301", "A link points to a page or picture that is there."),
        "link",
        "pages",
        Words('there is no page "{name}"', "correct the path; it begins at the folder of this file."),
    ),
    ReferenceRule(
        Rule("PB302", "A link with # points to a heading or an item that is there."),
        "link",
        "anchors",
        Words(
            'there is no place "#{short}" on {of}',
            "use the words of a heading, or the id of an item, in small letters with hyphens.",
        ),
    ),
    ReferenceRule(
        Rule("PB306", "A source that is cited is in the vocabulary."),
        "link",
        "sources",
        Words(
            'there is no source "{short}"',
            "cite a source of playbooks/vocabulary/sources.yml, or add it there.",
        ),
    ),
    ReferenceRule(
        Rule("PB307", "A word that is linked to the glossary is in the glossary."),
        "link",
        "glossary",
        Words(
            'there is no word "{short}" in the glossary',
            "link to a word of playbooks/vocabulary/glossary.yml, or add it there.",
        ),
    ),
    ReferenceRule(
        Rule("PB310", "A picture that a page shows is there."),
        "picture",
        "pictures",
        Words('there is no picture "{name}"', "correct the path; it begins at the folder of this file."),
    ),
    ReferenceRule(
        Rule("PB317", "A table of the vocabulary is one of those that there are."),
        "link",
        "tables",
        Words('there is no table "{short}" of the vocabulary', f"name one of these: {', '.join(TABLES)}."),
    ),
    ReferenceRule(
        Rule("PB404", "What replaces a retired id is in use."),
        "vocabulary",
        "ids",
        Words(
            'there is no id "{name}" to replace "{by}"',
            "name an id that is in use, or leave the field out.",
        ),
    ),
    ReferenceRule(
        Rule("PB413", "An idea, a hold, a harm, a stop and a band lead to places that are there."),
        "vocabulary",
        "homes",
        Words(
            '"{by}" leads to "{name}", and there is no such place',
            "name an id that is in use, or a file with or without # and the words of a heading.",
        ),
    ),
    ReferenceRule(
        Rule("PB424", "A hold yields only to other holds, and they exist."),
        "vocabulary",
        "holds",
        Words('there is no hold "{name}"', "name a hold of playbooks/vocabulary/holds.yml."),
        itself=Words("a hold cannot yield to itself", "remove its own id."),
    ),
    ReferenceRule(
        Rule("PB430", "A harm names only templates that are in the library."),
        "vocabulary",
        "templates",
        Words(
            'the template "{name}" is not in the library',
            "Templates are the files in playbooks/templates/.",
        ),
    ),
    ReferenceRule(
        Rule("PB431", "A phrase names only families that exist."),
        "vocabulary",
        "families",
        Words(
            'there is no family "{name}"',
            "name a family of playbooks/vocabulary/families.yml, or add it there.",
        ),
    ),
    ReferenceRule(
        Rule("PB601", "A rule of a profession names its source, and the source is in the vocabulary."),
        "law",
        "sources",
        Words(
            'there is no source "{name}"',
            "name a source of playbooks/vocabulary/sources.yml, or add it there.",
        ),
        missing=Words('the rule "{by}" has no source', 'add "- source: …" with the id of a source.'),
    ),
    ReferenceRule(
        Rule("PB610", "A hold, a floor, a harm and a word of the glossary name a source that is in the vocabulary."),
        "vocabulary",
        "sources",
        Words(
            'there is no source "{name}"',
            "name a source of playbooks/vocabulary/sources.yml, or add it there.",
        ),
    ),
    ReferenceRule(
        Rule("PB709", "A play leads on to places that are there."),
        "front matter",
        "homes",
        Words(
            'there is no "{name}" to read on',
            "name an id that is in use, or a file with or without # and the words of a heading.",
        ),
    ),
)
RULE_OF = {(each.giver, each.to): each for each in REFERENCE_RULES}


def problems_of_references(overview: Overview) -> Iterator[Problem]:
    """Yield a problem for each reference that leads nowhere."""
    for reference in overview.references:
        told = RULE_OF[reference.giver, reference.to]
        if not reference.name:
            if told.missing:
                yield problem(told.rule, told.missing, reference)
        elif told.itself and reference.name == reference.by:
            # An id that stands twice is told alone.
            if reference.by not in overview.twice:
                yield problem(told.rule, told.itself, reference)
        else:
            names = overview.names_of(reference.to, reference.of)
            if names is not None and reference.name not in names:
                text, mend = told.words
                yield problem(told.rule, Words(text, mend_by_near_name(reference.name, names, mend)), reference)


def problem(rule: Rule, words: Words, reference: Reference) -> Problem:
    """Make a problem of words and what they speak of."""
    text = words.text.format(name=reference.name, short=shortened(reference.name), of=reference.of, by=reference.by)
    return rule.problem(reference.place, text, words.mend)
