"""Gathers what stands on the sheet of a role: its items of every phase, under the title of each."""

from highnote.assemble.editions import short_hash
from highnote.assemble.print.checklists import HINT, item_on_sheet
from highnote.assemble.print.sheet_code import code_rows
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.sheets import items_of_role
from highnote.assemble.wording.dates import when_words
from highnote.assemble.wording.sentences import sentence
from highnote.model import Item, Library
from highnote.model.vocabulary import Role


def role_sheet(role: Role, library: Library, site_url: str = "") -> Sheet:
    """Gather the sheet of a role; it is made from many files, so its version is a hash of what it says."""
    parts = [
        {
            "title": phase.front.title,
            "when": f"{sentence(when_words(phase.front.runs))}." if phase.front.runs else "",
            "items": [row_of_role(item, library) for item in phase.items if item.owner == role.id],
        }
        for phase in library.phases
    ]
    parts = [part for part in parts if part["items"]]
    version = short_hash(repr(parts))
    return {
        "title": role.name,
        "kicker": "List of a role",
        "summary": role.does,
        "description": f"What {role.name} does, phase by phase.",
        "footer": f"High Note, list of {role.name}. Version {version}.",
        "hint": HINT,
        "code": code_rows(role_address(role, version, site_url)),
        "count": len(items_of_role(role, library)),
        "parts": parts,
    }


def role_address(role: Role, version: str, site_url: str) -> str:
    """Return the address of the page of all sheets, with the role and the version of its list."""
    return f"{site_url.rstrip('/')}/sheets/#role-{role.id}-{version}".removeprefix("/")


def row_of_role(item: Item, library: Library) -> Sheet:
    """Say an item to the role that does it."""
    home = library.homes[item.id]
    said = item_on_sheet(item, home, library)
    owner, _, rest = str(said["facts"]).partition(". ")
    return said | {"facts": rest or owner}
