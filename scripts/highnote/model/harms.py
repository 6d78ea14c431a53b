"""What may not be written in an ending, as a type."""

from typing import Annotated

import pydantic

from highnote.model.applies import Applies
from highnote.model.conditions import Condition
from highnote.model.kinds import Homes, Ref, SourceId, Strict, Text, Yes
from highnote.model.phrases import Phrase

TemplateIds = tuple[Annotated[Text, Ref("templates")], ...]


class Harm(Strict):
    """What may not be written in an ending: the phrases that give it away, why it harms, and better words.

    It counts in the cases of its condition, in whatever leaves the firm: `only_in` and `not_in` name templates, and
    `inside` says that it counts in papers for the firm's own people too. A phrase of `but` in the same sentence excuses
    it. `example` is a sentence that it finds; without a source it is a rule of the house.
    """

    id: Text
    title: Text
    applies: Condition = Applies()
    only_in: Annotated[TemplateIds, pydantic.Field(alias="only in")] = ()
    not_in: Annotated[TemplateIds, pydantic.Field(alias="not in")] = ()
    inside: Yes = False
    phrases: Annotated[tuple[Phrase, ...], pydantic.Field(min_length=1)]
    but: tuple[Phrase, ...] = ()
    example: Text
    why: Text
    better: Annotated[tuple[Text, ...], pydantic.Field(min_length=1)]
    at: Homes
    sources: tuple[SourceId, ...] = ()
