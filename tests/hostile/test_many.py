"""Many playbooks, with and without mistakes, take time in proportion to their number."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import model
from highnote.validate import validate
from tests.bench.generate import generate
from tests.growth import grows_at_most
from tests.small_project import files_of

TODAY = date(2027, 1, 1)
FEW, MANY = 100, 400
# Four times as many take at most so many times as long; all pairs of them would take 16.
GROWTH = 9


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write few playbooks and many."""
    folder = tmp_path_factory.mktemp("generated")
    for count in (FEW, MANY):
        generate(folder / str(count), count=count, size=1_500)
    return folder


def problems_of(count: int, folder: Path) -> int:
    """Check the playbooks of which there are so many; return how many problems they have."""
    return len(validate(model(load(folder / str(count))), TODAY))


def test_many_playbooks_have_no_problem_and_take_time_in_proportion(generated: Path) -> None:
    def checked(count: int) -> None:
        assert problems_of(count, generated) == 0

    assert grows_at_most(GROWTH, lambda: checked(FEW), lambda: checked(MANY))


def test_the_same_seed_writes_the_same_library(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        generate(tmp_path / folder, count=20, size=1_500)

    assert files_of(tmp_path / "one") == files_of(tmp_path / "other")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("source:example-2020", "source:exampel-2020"),
        ("owner: lead", "owner: leed"),
        ("template: T", "template: X"),
        ("client_name", "clientname"),
        ("title: The", "titel: The"),
        ("## ", "# "),
        (".md)", ".mdx)"),
        ("- why", "why"),
    ],
)
def test_a_mistake_in_every_playbook_is_told_in_proportion(old: str, new: str, generated: Path, tmp_path: Path) -> None:
    shutil.copytree(generated, tmp_path, dirs_exist_ok=True)
    for file in tmp_path.rglob("*.md"):
        file.write_text(file.read_text().replace(old, new))

    def told(count: int) -> None:
        assert problems_of(count, tmp_path) > count / 40

    assert grows_at_most(GROWTH, lambda: told(FEW), lambda: told(MANY))
