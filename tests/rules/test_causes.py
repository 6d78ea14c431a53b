"""A mistake is told where it was made, and what only follows from it is not told as well."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import model
from highnote.validate import validate

BASE = Path(__file__).parent / "base"
TODAY = date(2027, 1, 1)
ACC = "playbooks/phases/08-access.md"
T17 = "playbooks/templates/t17-access-register.md"
VOCABULARY = "playbooks/vocabulary"


@pytest.mark.parametrize(
    ("path", "old", "new", "codes"),
    [
        (T17, "id: T17", "id: T17: again", ["PB014"]),
        (f"{VOCABULARY}/roles.yml", "- id: it\n", "- ID: it\n", ["PB101", "PB102"]),
        (f"{VOCABULARY}/sources.yml", "- id: example-2020", "-id: example-2020", ["PB014"]),
        (f"{VOCABULARY}/reasons.yml", "- id: R02", "- id: R02: again", ["PB014"]),
        (f"{VOCABULARY}/glossary.yml", "- id:", "id:", ["PB014"]),
        (ACC, "## Items", "## Itms", ["PB203"]),
        (T17, "## The document", "## The docment", ["PB203"]),
        (ACC, "- [ ] `ACC-01`", "- `ACC-01`", ["PB244"]),
        ("playbooks/professions/it-services.md", "- [ ] `MSP-01`", "- `MSP-01`", ["PB244"]),
        ("playbooks/professions/it-services.md", "- source:", "- sourse:", ["PB211"]),
        ("playbooks/training/m1-why.md", "- why:", "- wy:", ["PB211"]),
    ],
)
def test_one_mistake_is_told_once(path: str, old: str, new: str, codes: list[str], tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    text = (tmp_path / path).read_text()
    assert old in text
    (tmp_path / path).write_text(text.replace(old, new, 1))

    problems = validate(model(load(tmp_path)), TODAY)

    assert [problem.code for problem in problems if not problem.reminder] == codes
    assert {problem.place.path for problem in problems} == {path}
