"""Writes the contract as JSON, and as classic scripts, because neither modules nor fetch work from a folder."""

import json
from typing import TypeVar

from pydantic import TypeAdapter

Part = TypeVar("Part")

SCRIPT = "(globalThis.highnoteData??={{}})[{name}]={json};\n"


def json_text(shape: TypeAdapter[Part], content: Part) -> str:
    """Write a part of the contract as JSON that may stand in a script."""
    return safe(shape.dump_json(content, by_alias=True).decode())


def safe_json(content: object) -> str:
    """Write plain values as JSON that may stand in a script."""
    return safe(json.dumps(content, ensure_ascii=False, separators=(",", ":")))


def script_text(name: str, content: str) -> str:
    """Write the script that hands JSON to the page, in `globalThis.highnoteData` under a name."""
    return SCRIPT.format(name=safe_json(name), json=content)


def safe(text: str) -> str:
    """Keep JSON from ending the script that it stands in."""
    return text.replace("<", "\\u003c")
