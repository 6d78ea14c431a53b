"""A project on disk: where it is, what day its content has, and the stages run over it in their order."""

import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from highnote.load import load
from highnote.model import Library, model
from highnote.problem import Problem
from highnote.validate import validate

if TYPE_CHECKING:
    from highnote.publish.engines import Engine

REGISTER = "playbooks/vocabulary/published.yml"
HEAD = "# Every id that readers may have ticked or printed. `highnote ids` adds to it; nothing is ever taken out.\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to: problems, a failure of a tool or of the built site, words if all went well, and if it changed the site."""

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


def checked(root: Path, today: date) -> tuple[Library, tuple[Problem, ...]]:
    """Load, model and validate a project."""
    library = loaded(root)
    return library, validate(library, today)


def loaded(root: Path) -> Library:
    """Load and model a project."""
    return model(load(root))


def inside(problem: Problem, path: Path, root: Path) -> bool:
    """Tell whether a problem lies at or below a path."""
    below = os.path.relpath(path.absolute(), root)
    return below == "." or problem.place.path == below or problem.place.path.startswith(f"{below}/")


def built(root: Path, engine: "Engine", today: date) -> Outcome:
    """Check, assemble and publish a project; a project with problems is not published."""
    from highnote.assemble import assemble
    from highnote.publish import ToolFailed, Unfinished, publish

    library, problems = checked(root, today)
    if any(not problem.reminder for problem in problems):
        return Outcome(problems)
    try:
        assembled = assemble(library, day_of(root), edit_base_of(settings_of(root)))
        published = publish(assembled, library.pictures, root, engine)
    except (Unsettled, ToolFailed, Unfinished) as error:
        return Outcome(problems, str(error))
    state = f"{published.made} files made" if published.built else "nothing to do"
    words = f"{len(assembled.pages)} pages, {len(assembled.downloads)} downloads: {state}. build/site is version {assembled.version}."
    return Outcome(problems, words=words, changed=published.built)


class Unsettled(Exception):
    """The settings of the site cannot be read; the message says why."""


class SettingsLoader(yaml.SafeLoader):
    """Reads mkdocs.yml as far as we need it: its own tags are read as nothing."""


SettingsLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def settings_of(root: Path) -> dict:
    """Return mkdocs.yml; raises Unsettled."""
    try:
        settings = yaml.load((root / "mkdocs.yml").read_bytes(), SettingsLoader)
    except (OSError, yaml.YAMLError) as error:
        raise Unsettled(f"mkdocs.yml cannot be read: {error}") from None
    if not isinstance(settings, dict):
        raise Unsettled("mkdocs.yml cannot be read: it holds no settings")
    return settings


def edit_base_of(settings: dict) -> str:
    """Return the address that opens a file of the project for a change; empty if there is none."""
    repository, edit = settings.get("repo_url"), settings.get("edit_uri")
    return f"{repository.rstrip('/')}/{edit.strip('/')}/" if repository and edit else ""


def day_of(root: Path) -> str:
    """Return the day of the content as 2027-05-21: SOURCE_DATE_EPOCH, else the last commit's, else the first day of all."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds.isdecimal():
        seconds = time_of_commit(root)
    return datetime.fromtimestamp(int(seconds or 0), UTC).date().isoformat()


def time_of_commit(root: Path) -> str:
    """Return the seconds of the last commit; empty outside of a repository, or without git."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


def ids_of(library: Library) -> list[str]:
    """Return every permanent id of a library, in order."""
    ids = {playbook.id for playbook in library.playbooks}
    for playbook in library.playbooks:
        ids |= {entry.id for entry in (*playbook.items, *playbook.laws, *playbook.questions)}
        gate = getattr(playbook.front, "gate", None)
        ids |= {question.id for question in gate.questions} if gate else set()
    return sorted(ids - {""})


def register_ids(root: Path, library: Library) -> list[str]:
    """Add the ids that the register lacks; return them. Nothing is taken out, so the library must be without problems."""
    known = set(library.vocabulary.published)
    added = [name for name in ids_of(library) if name not in known]
    if added:
        lines = [f"- {name}\n" for name in sorted(known | set(added))]
        (root / REGISTER).write_text(HEAD + "".join(lines), encoding="utf-8")
    return added
