"""The file in which a reader saves a case, as types; their JSON Schema is its published contract.

Knows the shape and the limits of the file. Does not know what an entry means: kinds that it has never seen are kept.
The browser has a reader of its own, which puts aside what is outside of them; a test holds it against the schema.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from highnote.model.kinds import Strict

# No line breaks and nothing that turns the direction of writing: a title is shown in a question to the reader.
LINE = r"^[^\u0000-\u001f\u007f\u2028-\u202e\u2066-\u2069]*$"
LARGEST = 10.0**15

CaseId = Annotated[str, StringConstraints(pattern=r"^case-[0-9a-z]{12,40}$")]
# Milliseconds, counter and writer in base 36; the first digits keep the clock before the year 2235.
EntryId = Annotated[str, StringConstraints(pattern=r"^([01][0-9a-z]|2[0-9a-y])[0-9a-z]{7}-[0-9a-z]{4}-[0-9a-z]{8}$")]
Device = Annotated[str, StringConstraints(pattern=r"^[0-9a-z]{8,40}$")]
Kind = Annotated[str, StringConstraints(pattern=r"^[a-z]{1,30}(\.[a-z]{1,30}){1,3}$")]
Target = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$")]
Time = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z.-]{0,60}$")]
Line = Annotated[str, StringConstraints(pattern=LINE, max_length=200)]

Number = Annotated[float, Field(ge=-LARGEST, le=LARGEST)]
Scalar = bool | Number | Annotated[str, StringConstraints(max_length=20_000)] | None
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
# Without it the schema would let every name pass that the pattern does not match.
CLOSED = Field(max_length=100, json_schema_extra={"additionalProperties": False})
Names = Annotated[dict[Name, Scalar], CLOSED]
Value = (
    Scalar
    | Annotated[tuple[Scalar | Names, ...], Field(max_length=2_000)]
    | Annotated[dict[Name, Scalar | Annotated[tuple[Scalar, ...], Field(max_length=2_000)]], CLOSED]
)


class CaseEntry(Strict):
    """One line in the log of a case; an entry without a value was erased."""

    id: EntryId
    time: Time
    person: Line
    device: Device
    kind: Kind
    target: Target
    value: Value


class CaseName(Strict):
    """Which case it is."""

    id: CaseId
    title: Line
    opened: Time


class CaseFile(Strict):
    """A whole case: `version` is that of the content when it was saved, `aside` are records that are no entries."""

    format: Literal["highnote-case"]
    schema_: Literal[1] = Field(alias="schema")
    version: Version
    case: CaseName
    entries: Annotated[tuple[CaseEntry, ...], Field(max_length=100_000)]
    # Each is the JSON of something that this edition, or the one before, could not read; it travels along unread.
    aside: Annotated[tuple[Annotated[str, StringConstraints(max_length=1_000_000)], ...], Field(max_length=1_000)] = ()


def case_file_schema() -> dict[str, Any]:
    """Return the JSON Schema of a saved case, draft 2020-12."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **CaseFile.model_json_schema(by_alias=True)}
