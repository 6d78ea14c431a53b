"""The guide for contributors tells what an author sees: its change is made to the real playbooks, and checked."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from highnote.check import check
from highnote.report import text_report

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
ACC = "playbooks/phases/08-access.md"
TODAY = date(2026, 12, 1)
NUMBER = re.compile(r"(?<=:)\d+(?=:)|\d+(?= %)")


def block(kind: str, word: str) -> str:
    """Return the block of the guide that holds a word, as it is without the indent of its step."""
    blocks = re.findall(rf"^   ```{kind}\n(.*?)^   ```", GUIDE, re.MULTILINE | re.DOTALL)
    found = next(block for block in blocks if word in block)
    return re.sub(r"^   ", "", found, flags=re.MULTILINE)


def without_numbers(report: str) -> str:
    """Return a report without the lines and the share that move when somebody adds an item."""
    return NUMBER.sub("N", report)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy the real words, with the guide's item below the last one of its phase."""
    for folder in ("playbooks", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    text = (tmp_path / ACC).read_text("utf-8")
    (tmp_path / ACC).write_text(text.replace("\n## When", f"\n{block('markdown', 'ACC-13')}\n## When", 1), "utf-8")
    return tmp_path


def test_the_check_answers_as_the_guide_says(project: Path) -> None:
    assert without_numbers(text_report(check(project, TODAY))) == without_numbers(block("text", "T71").rstrip("\n"))


def test_the_mend_of_the_guide_leaves_no_problem(project: Path) -> None:
    text = (project / ACC).read_text("utf-8")
    (project / ACC).write_text(text.replace("template: T71", "template: T17"), "utf-8")

    assert text_report(check(project, TODAY)).endswith("\nNo problems. 1 reminder.")


def test_the_last_item_is_the_one_that_the_guide_names() -> None:
    items = re.findall(r"^- \[ \] `(ACC-\d+)`", (ROOT / ACC).read_text("utf-8"), re.MULTILINE)

    assert f"It is `{items[-1]}`, so yours is `ACC-13`." in GUIDE
    assert "ACC-13" not in items
