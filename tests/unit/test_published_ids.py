"""The ids that readers have ticked and printed: registered, never lost, never taken out of the register."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import Library, model
from highnote.project import REGISTER, ids_of

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    return model(load(ROOT))


def registered(text: str) -> set[str]:
    return set(re.findall(r"^- (\S+)$", text, re.MULTILINE))


def past_registers() -> list[str]:
    """Return every version of the register that git knows; none without git or its history."""
    if not shutil.which("git"):
        return []
    log = subprocess.run(
        ["git", "log", "--format=%H", "--", REGISTER], cwd=ROOT, capture_output=True, text=True, check=False
    )
    shown = [
        subprocess.run(["git", "show", f"{commit}:{REGISTER}"], cwd=ROOT, capture_output=True, text=True, check=False)
        for commit in log.stdout.split()
    ]
    return [version.stdout for version in shown if version.returncode == 0]


def test_every_id_is_registered(library: Library) -> None:
    missing = [name for name in ids_of(library) if name not in library.vocabulary.published]

    assert missing == [], f"run `make ids`: {missing}"


def test_every_registered_id_is_in_use_or_retired(library: Library) -> None:
    known = set(ids_of(library)) | {entry.id for entry in library.vocabulary.retired}

    assert sorted(set(library.vocabulary.published) - known) == []


def test_nothing_was_ever_taken_out_of_the_register() -> None:
    now = registered((ROOT / REGISTER).read_text())

    taken_out = {name for version in past_registers() for name in registered(version) - now}

    assert taken_out == set(), f"put them back into {REGISTER}: {sorted(taken_out)}"


def test_the_register_is_in_order_and_names_each_id_once(library: Library) -> None:
    published = library.vocabulary.published

    assert list(published) == sorted(set(published))
