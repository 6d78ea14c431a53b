"""Knows where everything stands on the site: addresses from its root, such as `phases/access/#acc-02`."""

import re
from typing import Any

from highnote.assemble.wording.sources import EVERYWHERE, is_law
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import FOLDER_OF
from highnote.model.vocabulary import Source

HANDBOOK = "handbook/"
SHEETS = "sheets/"
NOT_PLAIN = re.compile(r"[^\w./~-]")


def url_of(playbook: Playbook[Any]) -> str:
    """Return a playbook's address; it ends in a slash, and the home page's is empty."""
    if playbook.kind == "page":
        way = playbook.path.removeprefix("docs/").removesuffix(".md")
        return plain_way(f"/{way}/".removesuffix("/index/").strip("/") + "/").removeprefix("/")
    return plain_way(f"{FOLDER_OF[playbook.kind]}/{playbook.slug}/")


def url_of_item(item: Item, library: Library) -> str:
    """Return the address of an item on the page of its playbook."""
    return f"{url_of(library.homes[item.id])}#{item.id.lower()}"


def url_of_source(source: Source) -> str:
    """Return the address of a source in its register."""
    return f"{url_of_register(source)}#{source.id}"


def url_of_register(source: Source) -> str:
    """Return the address of the register of a source; all on one page, or all of a large place, weigh too much."""
    if source.jurisdiction == EVERYWHERE:
        return "sources/"
    law = "law/" if is_law(source) else ""
    return plain_way(f"sources/{source.jurisdiction}/{law}")


def reason_id(code: str) -> str:
    """Return the place of a reason on the page that leads to a plan; the script reads it as an answer given already."""
    return f"reason={code}"


def url_of_picture(path: str) -> str:
    """Return the address of a picture."""
    return path.removeprefix("docs/")


def plain_way(way: str) -> str:
    """Return an address without signs that mean something in addresses, whatever a file is called."""
    return NOT_PLAIN.sub("-", way)
