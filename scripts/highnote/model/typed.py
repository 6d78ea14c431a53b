"""Turns a YAML tree into one of our types, and each mistake into a fault at its line.

Every value keeps the text its author wrote, so YAML's own guesses (`no` is false, 12:30 is 750) are told and never
taken.
"""

from collections.abc import Iterator
from collections.abc import Sequence as Many
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from highnote.load import Mapping, Scalar, Sequence, Value
from highnote.model.wanted import expected_words
from highnote.problem import Fault, Place

Way = tuple[int | str, ...]
"""The way down to a value: keys of mappings and places in lists."""


class Spot(NamedTuple):
    """A value of a tree, with its key; a value in a list is its own key."""

    key: Value
    value: Value


Spots = dict[Way, Spot]


def typed(tree: Mapping, model: type[BaseModel], path: str) -> tuple[Any, list[Fault]]:
    """Validate a mapping; where it has faults, the faulty fields are blank and the rest is kept."""
    faults = [Fault("field-twice", place(path, key), key.text) for key in keys_given_twice(tree)]
    data = python_of(tree)
    try:
        value = model.model_validate(data)
    except ValidationError as error:
        errors = causes(error.errors(include_url=False))
        broken = {details["loc"][0] for details in errors if details["loc"]}
        spots = dict(spots_of(tree, tree))
        faults += [fault_of(details, errors, spots, model, path) for details in errors]
        value = model.model_construct(**blanks(model) | kept_fields(data, model, broken))
    told = {fault.place for fault in faults}
    surprising = ((leaf, place(path, leaf)) for leaf in surprises(tree, value))
    faults += [Fault("field-surprise", at, leaf.text, (leaf.yaml_type,)) for leaf, at in surprising if at not in told]
    return value, faults


def causes(errors: Many[ErrorDetails]) -> list[ErrorDetails]:
    """Return the errors without those that follow from an error deeper down: a list is short if its values fail."""
    above = {details["loc"][:depth] for details in errors for depth in range(len(details["loc"]))}
    return [details for details in errors if details["loc"] not in above]


def python_of(value: Value) -> Any:
    """Return dictionaries, lists and texts."""
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Sequence):
        return [python_of(part) for part in value.values]
    return {key.text: python_of(part) for key, part in value.entries}


def keys_given_twice(value: Value) -> Iterator[Scalar]:
    """Yield each key that its mapping has already."""
    if isinstance(value, Sequence):
        for part in value.values:
            yield from keys_given_twice(part)
    elif isinstance(value, Mapping):
        seen = set()
        for key, part in value.entries:
            if key.text in seen:
                yield key
            seen.add(key.text)
            yield from keys_given_twice(part)


@cache
def names_of(model: type[BaseModel]) -> dict[str, str]:
    """Map the names that authors write to those of the type."""
    return {field.alias or name: name for name, field in model.model_fields.items()}


def kept_fields(data: dict[str, Any], model: type[BaseModel], broken: set[int | str]) -> dict[str, Any]:
    """Validate each field that has no fault by itself."""
    names = names_of(model)
    return {
        names[key]: adapter(model, names[key]).validate_python(raw)
        for key, raw in data.items()
        if key in names and key not in broken
    }


@cache
def adapter(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """Return what validates one field by itself; making one is slow."""
    field = model.model_fields[name]
    annotation: Any = field.annotation
    for mark in field.metadata:
        annotation = Annotated[annotation, mark]
    return TypeAdapter(annotation)


def blanks(model: type[BaseModel]) -> dict[str, Any]:
    """Return a blank value for each field of the type."""
    return {name: blank(field.annotation) for name, field in model.model_fields.items() if field.is_required()}


def blank(annotation: Any) -> Any:
    """Return what stands for nothing in a type."""
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return None
    if origin in (tuple, dict):
        return origin()
    if annotation is date:
        return date.max
    if annotation is int:
        return 0
    return "" if annotation is str or origin is not None else None


def fault_of(
    details: ErrorDetails, errors: list[ErrorDetails], spots: Spots, model: type[BaseModel], path: str
) -> Fault:
    """Turn one of pydantic's errors into a fault at the place to edit; a missing field is told with unknown peers."""
    where = details["loc"]
    name = str(where[-1]) if where else ""
    if details["type"] == "missing":
        peers = (other["loc"] for other in errors if other["type"] == "extra_forbidden")
        unknown = tuple(str(peer[-1]) for peer in peers if peer[:-1] == where[:-1])
        return Fault("field-missing", place(path, nearest(spots, where[:-1]).value), name, unknown)
    if details["type"] == "extra_forbidden":
        known = tuple(names_of(model_at(model, where[:-1])))
        return Fault("field-unknown", place(path, nearest(spots, where).key), name, known)
    at = place(path, nearest(spots, where).value)
    dotted = ".".join(str(part) for part in where)
    if details["type"] == "literal_error":
        choices = tuple(part.strip("' ") for part in details["ctx"]["expected"].replace(" or ", ",").split(","))
        return Fault("field-choice", at, str(details["input"]), (dotted, *choices))
    return Fault("field-value", at, dotted, (expected_words(details), str(details["input"])[:60]))


def spots_of(value: Value, key: Value, where: Way = ()) -> Iterator[tuple[Way, Spot]]:
    """Yield every value of a tree with its location, as pydantic writes locations."""
    yield where, Spot(key, value)
    if isinstance(value, Sequence):
        for index, part in enumerate(value.values):
            yield from spots_of(part, part, (*where, index))
    elif isinstance(value, Mapping):
        for name, part in value.entries:
            yield from spots_of(part, name, (*where, name.text))


def nearest(spots: Spots, where: Way) -> Spot:
    """Return the spot at a location, or the nearest one above it."""
    while where not in spots:
        where = where[:-1]
    return spots[where]


def model_at(model: type[BaseModel], where: Way) -> type[BaseModel]:
    """Return the type of the mapping at a location."""
    for part in where:
        if isinstance(part, int):
            continue
        field = next((field for name, field in model.model_fields.items() if part in (name, field.alias)), None)
        inner = [kind for kind in (field.annotation, *get_args(field.annotation)) if is_model(kind)] if field else []
        if not inner:
            return model
        model = inner[0]
    return model


def is_model(kind: Any) -> bool:
    """Tell whether an annotation is one of our types."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def node_at(tree: Value, where: Way) -> Value:
    """Return the value at a location, or the nearest one above it."""
    for part in where:
        if isinstance(tree, Mapping):
            tree = tree.value(str(part)) or tree
        elif isinstance(tree, Sequence) and isinstance(part, int) and part < len(tree.values):
            tree = tree.values[part]
    return tree


def surprises(tree: Value, value: Any) -> Iterator[Scalar]:
    """Yield plain scalars that are text to us and something else to another reader of YAML."""
    if isinstance(tree, Scalar):
        if is_text(value) and tree.yaml_type in ("bool", "int", "float", "null", "timestamp") and tree.text:
            yield tree
    elif isinstance(tree, Sequence):
        for part, inner in zip(tree.values, value or (), strict=False):
            yield from surprises(part, inner)
    else:
        for key, part in tree.entries:
            if key.yaml_type in ("bool", "null"):
                yield key
            yield from surprises(part, value_of(value, key.text))


def is_text(value: Any) -> bool:
    """Tell whether a value is one text to us, or a list of one that was written without a list."""
    return isinstance(value, str) or (isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], str))


def value_of(value: Any, key: str) -> Any:
    """Return what a key of a mapping was made into, None if nothing."""
    if isinstance(value, dict):
        return value.get(key)
    names = names_of(type(value)) if isinstance(value, BaseModel) else {}
    return getattr(value, names.get(key, key), None)


def place(path: str, node: Value) -> Place:
    """Return the place of a node."""
    return Place(path, node.line, node.column)
