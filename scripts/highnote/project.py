"""A project on disk: where it is, what day its content has, and the stages run over it in their order."""

import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import yaml

from highnote.load import load
from highnote.model import Library, model
from highnote.problem import Problem
from highnote.validate import validate

REGISTER = "playbooks/vocabulary/published.yml"
HEAD = "# Every id that readers may have ticked or printed. `highnote ids` adds to it; nothing is ever taken out.\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to: problems, a failure of the engine or of the built site, and words if all went well."""

    problems: tuple[Problem, ...]
    failure: str = ""
    words: str | None = None


def project_of(path: Path) -> Path | None:
    """Return the nearest folder at or above a path that holds playbooks/; None if there is none."""
    if not path.exists() and not path.is_symlink():
        return None
    start = path.absolute()
    return next((folder for folder in (start, *start.parents) if (folder / "playbooks").is_dir()), None)


def checked(root: Path, today: date) -> tuple[Library, tuple[Problem, ...]]:
    """Load, model and validate a project."""
    library = model(load(root))
    return library, validate(library, today)


def inside(problem: Problem, path: Path, root: Path) -> bool:
    """Tell whether a problem lies at or below a path."""
    below = os.path.relpath(path.absolute(), root)
    return below == "." or problem.place.path == below or problem.place.path.startswith(f"{below}/")


def built(root: Path, engine: str, today: date) -> Outcome:
    """Check, assemble and publish a project; a project with problems is not published."""
    from highnote.assemble import assemble
    from highnote.publish import EngineFailed, Unfinished, publish

    library, problems = checked(root, today)
    if any(not problem.reminder for problem in problems):
        return Outcome(problems)
    settings = settings_of(root)
    assembled = assemble(library, day_of(root), edit_base_of(settings))
    try:
        published = publish(assembled.pages, assembled.downloads, root, engine)
    except EngineFailed as error:
        return Outcome(problems, f"The engine stopped:\n{error}")
    except Unfinished as error:
        return Outcome(problems, "\n".join(error.reasons))
    pages = sum(file.path.endswith(".md") for file in assembled.pages)
    state = f"{published.made} files made" if published.built else "nothing to do"
    return Outcome(problems, words=f"{pages} pages, {len(assembled.downloads)} downloads: {state}. build/site is version {assembled.version}.")


class SettingsLoader(yaml.SafeLoader):
    """Reads mkdocs.yml as far as we need it: tags of MkDocs are read as nothing."""


SettingsLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def settings_of(root: Path) -> dict:
    """Return mkdocs.yml."""
    return yaml.load((root / "mkdocs.yml").read_text(), SettingsLoader)


def edit_base_of(settings: dict) -> str:
    """Return the address that opens a file of the project for a change; empty if there is none."""
    repository, edit = settings.get("repo_url"), settings.get("edit_uri")
    return f"{repository.rstrip('/')}/{edit.strip('/')}/" if repository and edit else ""


def day_of(root: Path) -> str:
    """Return the day of the content: SOURCE_DATE_EPOCH, or that of the last commit, as 2027-05-21."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        command = ["git", "log", "-1", "--format=%ct"]
        result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        epoch = result.stdout.strip()
    return datetime.fromtimestamp(int(epoch or 0), UTC).date().isoformat()


def ids_of(library: Library) -> list[str]:
    """Return every permanent id of a library, in order."""
    ids = {playbook.id for playbook in library.playbooks if playbook.id}
    for playbook in library.playbooks:
        ids |= {entry.id for entry in (*playbook.items, *playbook.rules, *playbook.questions)}
        gate = getattr(playbook.front, "gate", None)
        ids |= {question.id for question in gate.questions} if gate else set()
    return sorted(ids)


def register_ids(root: Path) -> list[str]:
    """Add the ids that the register lacks; return them."""
    library = model(load(root))
    known = set(library.vocabulary.published)
    added = [name for name in ids_of(library) if name not in known]
    if added:
        lines = [f"- {name}\n" for name in sorted(known | set(added))]
        (root / REGISTER).write_text(HEAD + "".join(lines))
    return added
