"""Writes the types of the contract as TypeScript: what the browser gets, and what other programs ask a plan for."""

import json
import re
from collections.abc import Iterator
from pathlib import PurePath

from pydantic.json_schema import JsonSchemaValue

from highnote.assemble.contract.schemas import (
    FOR_BOOKS,
    FOR_BROWSER,
    FOR_CASES,
    FOR_CLIENT,
    FOR_CLOSING,
    FOR_LEARNING,
    FOR_LETTERS,
    FOR_PAPERS,
    FOR_PLAN,
    FOR_SEARCH,
    FOR_TRAINERS,
    types_schema,
)

HEAD = """\
/**
 * {says}, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */
"""
MODULES = {
    "scripts/browser/contract.ts": ("What the build hands to the browser", FOR_BROWSER),
    "scripts/browser/contract-plan.ts": ("What a plan is made from, as it travels to the browser", FOR_PLAN),
    "scripts/browser/contract-client.ts": ("What the build hands to the browser for the client", FOR_CLIENT),
    "scripts/browser/contract-papers.ts": ("What the build hands to the browser about papers", FOR_PAPERS),
    "scripts/browser/contract-books.ts": ("The workbooks of registers, ready to be filled", FOR_BOOKS),
    "scripts/browser/contract-periods.ts": ("For how long things are kept after an ending", FOR_CLOSING),
    "scripts/browser/contract-harms.ts": ("What may not be written in an ending", FOR_LETTERS),
    "scripts/browser/contract-learning.ts": ("What can be learnt and asked again", FOR_LEARNING),
    "scripts/browser/contract-packs.ts": ("What a trainer prints of lessons and plays", FOR_TRAINERS),
    "scripts/browser/contract-search.ts": ("What search loads, part by part", FOR_SEARCH),
    "scripts/browser/cases.ts": ("What a program asks a plan for and is told, and cases to look at", FOR_CASES),
}
BASES = {"scripts/browser/contract-plan.ts": "scripts/browser/contract.ts"}
PLAIN = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}


def type_modules() -> dict[str, str]:
    """Return each module of types by its path, with one interface for each type in the order of their names."""
    return {path: module_text(path) for path in MODULES}


def module_text(path: str) -> str:
    """Return one module; what another module writes that it builds on is imported from there."""
    says, models = MODULES[path]
    types = types_schema(models)["$defs"]
    imported = types_schema(MODULES[BASES[path]][1])["$defs"] if path in BASES else {}
    interfaces = [interface(name, types[name]) for name in sorted(types.keys() - imported.keys())]
    wanted = [name for name in sorted(imported) if any(re.search(rf"\b{name}\b", text) for text in interfaces)]
    imports = [f'import type {{ {", ".join(wanted)} }} from "./{PurePath(BASES[path]).name}"\n'] if wanted else []
    return "\n".join((HEAD.format(says=says), *imports, *interfaces))


def interface(name: str, described: JsonSchemaValue) -> str:
    """Return one interface with its sentences, or the name for any of several."""
    if "anyOf" in described:
        return f"export type {name} = {type_text(described)}\n"
    lines = [*comment(described, ""), f"export interface {name} {{"]
    for field, value in described["properties"].items():
        lines += [*comment(value, "  "), f"  readonly {field}: {type_text(value)}"]
    return "\n".join((*lines, "}", ""))


def comment(described: JsonSchemaValue, indent: str) -> Iterator[str]:
    """Yield the lines that say what a type or a field is."""
    lines = described.get("description", "").splitlines()
    if len(lines) == 1:
        yield f"{indent}/** {lines[0]} */"
    elif lines:
        yield f"{indent}/**"
        yield from (f"{indent} * {line}".rstrip() for line in lines)
        yield f"{indent} */"


def type_text(value: JsonSchemaValue) -> str:
    """Return the type of a value; raises KeyError for what the contract has not used so far."""
    if "$ref" in value:
        return str(value["$ref"]).rpartition("/")[2]
    if "anyOf" in value:
        return " | ".join(map(type_text, value["anyOf"]))
    if "const" in value or "enum" in value:
        return " | ".join(json.dumps(choice, ensure_ascii=False) for choice in value.get("enum", [value.get("const")]))
    if value["type"] == "array":
        element = type_text(value["items"])
        return f"readonly ({element})[]" if " " in element else f"readonly {element}[]"
    if value["type"] == "object":
        return f"Readonly<Record<string, {type_text(value['additionalProperties'])}>>"
    return PLAIN[value["type"]]
