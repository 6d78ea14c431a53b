"""Many playbooks, with and without mistakes, take time in proportion to their number."""

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from highnote.load import load
from highnote.model import model
from highnote.validate import validate
from tests.bench.generate import generate

TODAY = date(2027, 1, 1)


def test_5_000_playbooks_have_no_problem(tmp_path: Path) -> None:
    generate(tmp_path, count=5_000, size=1_500)

    assert validate(model(load(tmp_path)), TODAY) == ()


def test_the_same_seed_writes_the_same_library(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        generate(tmp_path / folder, count=20, size=1_500)

    one, other = (
        {
            file.relative_to(tmp_path / folder): file.read_bytes()
            for file in (tmp_path / folder).rglob("*.*")
            if file.is_file()
        }
        for folder in ("one", "other")
    )
    assert one == other


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
def test_a_mistake_in_each_of_1_000_playbooks_is_told_in_time(old: str, new: str, tmp_path: Path) -> None:
    generate(tmp_path, count=1_000, size=1_500)
    for file in (tmp_path / "playbooks").rglob("*.md"):
        file.write_text(file.read_text().replace(old, new))
    start = process_time()

    problems = validate(model(load(tmp_path)), TODAY)

    assert len(problems) > 50
    assert process_time() - start < 60
