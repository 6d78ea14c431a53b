"""The grammar of phrases that give a harm away, such as `we will/shall ... report* (all of) $you [at once/now]`.

Words come in a row, and a slash means or. What stands in round brackets may be left out, and square ones hold choices
of several words. Three dots stand for a few other words, a star for any end of a word, and $name for every wording of
a family. Does not look for a phrase in a text.
"""

import re
from dataclasses import dataclass
from typing import Annotated, NamedTuple

import pydantic
from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from highnote.model.kinds import Ref, Strict, Text

# So many other words may stand where a phrase says "...".
LARGEST_GAP = 6
GAP = "..."
PART = re.compile(r"\((?P<optional>[^()]+)\)|\[(?P<choice>[^\[\]]+)\]|(?P<word>[^\s()\[\]]+)")
WORD = re.compile(r"[a-z0-9]+\*?|\$[a-z0-9]+(?:-[a-z0-9]+)*")
PLAIN = re.compile(r"[a-z0-9]+\*?(?: [a-z0-9]+\*?)*")


class Slot(NamedTuple):
    """The words of which one comes next, behind at most `gap` others; where it is `optional`, none has to.

    A word that ends in * stands for all that begin so, and $name for every wording of a family.
    """

    words: tuple[str, ...]
    gap: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class HarmPhrase:
    """A phrase that gives a harm away, and the families that it names."""

    slots: tuple[Slot, ...]
    families: Annotated[tuple[str, ...], Ref("families")] = ()


class NotPhrase(ValueError):
    """The text is not in the grammar."""


def phrase_of(text: str) -> HarmPhrase:
    """Parse a phrase; raises NotPhrase."""
    slots: list[Slot] = []
    gap = 0
    for part in PART.finditer(text):
        if part[0] == GAP:
            gap = LARGEST_GAP
        else:
            slots.append(slot_of(part, gap))
            gap = 0
    if PART.sub("", text).strip() or gap or not slots or slots[0].gap or slots[0].optional or slots[-1].optional:
        raise NotPhrase(text)
    return HarmPhrase(tuple(slots), tuple(word[1:] for slot in slots for word in slot.words if word[0] == "$"))


def slot_of(part: re.Match[str], gap: int) -> Slot:
    """Return the slot of one part of a phrase: a word, a choice, or words that may be left out."""
    words = tuple((part["optional"] or part["choice"] or part["word"]).split("/"))
    form = WORD if part["word"] else PLAIN
    if not all(form.fullmatch(word) or WORD.fullmatch(word) for word in words):
        raise NotPhrase(part[0])
    return Slot(words, gap, bool(part["optional"]))


def written_as_phrase(value: object) -> object:
    """Return a phrase as its author wrote it, parsed."""
    if isinstance(value, HarmPhrase):
        return value
    try:
        return phrase_of(value if isinstance(value, str) else "")
    except NotPhrase:
        raise PydanticCustomError("phrase_form", "not a phrase") from None


def written_as_wording(value: object) -> object:
    """Return one wording of a family: plain words in small letters."""
    if isinstance(value, str) and PLAIN.fullmatch(value):
        return value
    raise PydanticCustomError("wording_form", "not a wording")


Phrase = Annotated[HarmPhrase, BeforeValidator(written_as_phrase), WithJsonSchema({"type": "string"})]
Wording = Annotated[str, BeforeValidator(written_as_wording)]


class Family(Strict):
    """Wordings that mean one thing in a phrase, such as "we will" and "we are going to"."""

    id: Text
    words: Annotated[tuple[Wording, ...], pydantic.Field(min_length=2)]
