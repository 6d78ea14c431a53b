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


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the real words."""
    root = tmp_path_factory.mktemp("guide")
    for folder in ("playbooks", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


def report_with(item: str, project: Path) -> str:
    """Write an item below the last one of its phase, and check."""
    text = (ROOT / ACC).read_text("utf-8")
    (project / ACC).write_text(text.replace("\n## When", f"\n{item}\n## When", 1), "utf-8")
    return text_report(check(project, TODAY))


def test_the_check_answers_as_the_guide_says(project: Path) -> None:
    report = report_with(block("markdown", "ACC-13"), project)

    assert without_numbers(report) == without_numbers(block("text", "T71").rstrip("\n"))


def test_the_mend_of_the_guide_leaves_no_problem(project: Path) -> None:
    report = report_with(block("markdown", "ACC-13").replace("T71", "T17"), project)

    assert report.endswith("\nNo problems. 1 reminder.")


def test_the_last_item_is_the_one_that_the_guide_names() -> None:
    items = re.findall(r"^- \[ \] `(ACC-\d+)`", (ROOT / ACC).read_text("utf-8"), re.MULTILINE)

    assert f"It is `{items[-1]}`, so yours is `ACC-13`." in GUIDE
    assert "ACC-13" not in items
