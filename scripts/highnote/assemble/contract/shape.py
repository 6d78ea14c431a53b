"""What every part of the contract is: frozen, without unknown fields, and with a sentence for each field."""

from pydantic import ConfigDict

from highnote.model.kinds import Strict


class Shape(Strict):
    """A part of the contract; the sentence below a field is its description in the JSON Schema."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)
