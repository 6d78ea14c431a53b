"""A project on disk: where it is, and the stages run over it in their order."""

import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from highnote.check import check_files
from highnote.history import days_of
from highnote.load import files_of, loaded
from highnote.model import Library, model
from highnote.problem import Problem
from highnote.settings import Unsettled, settings_of

if TYPE_CHECKING:
    from highnote.publish.audience import Audience
    from highnote.publish.engines import Engine

REGISTER = "playbooks/vocabulary/published.yml"
HEAD = "# Every id that readers may have ticked or printed. `highnote ids` adds to it; nothing is ever taken out.\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to: library, problems, a failure, words if all went well, and if the site is another one."""

    library: Library = field(repr=False)
    problems: tuple[Problem, ...]
    failure: str = ""
    words: str | None = None
    changed: bool = False


def project_of(path: Path) -> Path | None:
    """Return the nearest folder at or above a path that holds playbooks/; None if there is none."""
    if not path.exists() and not path.is_symlink():
        return None
    start = Path(os.path.abspath(path))
    return next((folder for folder in (start, *start.parents) if (folder / "playbooks").is_dir()), None)


def checked(root: Path, today: date, before: Library | None = None) -> tuple[Library, tuple[Problem, ...]]:
    """Check and model a project; what is as it was in the library `before` is not made anew."""
    files = files_of(root)
    problems = check_files(root, files, today)
    return model(loaded(files, before.documents if before else ()), before), problems


def inside(place: str, path: Path, root: Path) -> bool:
    """Tell whether a place, as a path from the project's root, lies at or below a path."""
    below = os.path.relpath(path.absolute(), root)
    return below in (".", place) or place.startswith(f"{below}/")


def built(
    root: Path, engine: "Engine", today: date, before: Library | None = None, audience: "Audience | None" = None
) -> Outcome:
    """Check, assemble and publish a project; a project with problems is not published."""
    from highnote.assemble import Editions, assemble
    from highnote.publish import NOBODY, ToolFailed, Unfinished, publish, recover

    recover(root)
    library, problems = checked(root, today, before)
    if any(not problem.reminder for problem in problems):
        return Outcome(library, problems)
    try:
        settings = settings_of(root)
        days = days_of(root, tuple(document.path for document in library.documents), today)
        live = audience is not None
        assembled = assemble(library, Editions(days), settings.edit_base, settings.site_url, live=live)
        published = publish(assembled, library.pictures, root, engine, settings.site_url, audience or NOBODY)
    except (Unsettled, ToolFailed, Unfinished) as error:
        return Outcome(library, problems, str(error))
    state = f"{published.made} files made" if published.built else "nothing to do"
    sizes = f"{len(assembled.pages)} pages, {len(assembled.beside)} downloads"
    words = f"{sizes}: {state}. build/site is version {assembled.version}."
    return Outcome(library, problems, words=words, changed=published.built)


def ids_of(library: Library) -> list[str]:
    """Return every permanent id of a library, in order."""
    return sorted(library.ids)


def register_ids(root: Path, library: Library) -> list[str]:
    """Add the ids that the register lacks; return them. No id is ever taken out, so there must be no problems."""
    known = set(library.vocabulary.published)
    added = [name for name in ids_of(library) if name not in known]
    if added:
        lines = [f"- {name}\n" for name in sorted(known | set(added))]
        (root / REGISTER).write_text(HEAD + "".join(lines), encoding="utf-8")
    return added
