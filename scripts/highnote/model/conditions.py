"""A condition as authors write it in the vocabulary, parsed as it is read."""

from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from highnote.model.applies import Applies, NotApplies, applies_of


def written_as_condition(value: object) -> object:
    """Return a value written as initiator=firm profession=msp,software, parsed."""
    if isinstance(value, Applies):
        return value
    try:
        return applies_of(value if isinstance(value, str) else "=")
    except NotApplies:
        raise PydanticCustomError("condition_form", "not a condition") from None


Condition = Annotated[Applies, BeforeValidator(written_as_condition), WithJsonSchema({"type": "string"})]
