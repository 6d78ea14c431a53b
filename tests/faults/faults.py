"""Runs every trial of what may be lost at full length, and prints counts and losses: `make faults`.

The trials are tests, and `make test` runs each in a short form; the settings below make them long.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNIT = "tests/unit/browser"
BROWSER = "tests/browser"
# Node writes "pass 12", pytest "12 passed".
PASSED, FAILED = re.compile(r" pass (\d+)|(\d+) passed"), re.compile(r" fail (\d+)|(\d+) (?:failed|error)")


@dataclass(frozen=True, slots=True)
class Trial:
    """One line of the table: what is tried, how often, by which tests, and what makes them long."""

    what: str
    tried: str
    tests: tuple[str, ...]
    settings: dict[str, str] = field(default_factory=dict)


TRIALS = (
    Trial("browser killed right after a tick", "100 kills", (f"{BROWSER}/test_killed.py",), {"HIGHNOTE_KILLS": "100"}),
    Trial("four tabs on one case", "1,000 edits", (f"{BROWSER}/test_four_tabs.py",), {"HIGHNOTE_EDITS": "1000"}),
    Trial(
        "storage forbidden, full, blocked, silent, newer, broken",
        "each fault",
        (
            f"{UNIT}/storage/faults.test.ts",
            f"{UNIT}/storage/browser-store.test.ts",
            f"{UNIT}/storage/cases.test.ts",
            f"{UNIT}/storage/earlier-edition.test.ts",
            f"{UNIT}/case/broken-storage.test.ts",
        ),
    ),
    Trial(
        "the same in a browser, on an intranet too",
        "each fault",
        (f"{BROWSER}/test_storage.py", f"{BROWSER}/test_storage_lost.py", f"{BROWSER}/test_storage_told.py"),
    ),
    Trial(
        "copies with bytes changed, read and opened",
        "2 × 10,000",
        (f"{UNIT}/papers/file/read.test.ts", f"{UNIT}/elements/files/open-odd-file.test.ts"),
        {"HIGHNOTE_FAULTS": "10000"},
    ),
    Trial("clocks that jump", "each jump", (f"{UNIT}/case/clocks.test.ts", f"{UNIT}/case/id.test.ts")),
    Trial("many cases", "500 cases", (f"{UNIT}/storage/many-cases.test.ts",), {"HIGHNOTE_CASES": "500"}),
    Trial(
        "every kind of entry undone, erased, merged",
        "10,000 pairs",
        (f"{UNIT}/case/properties.test.ts", f"{UNIT}/case/kinds/kinds.test.ts", f"{UNIT}/case/merge.test.ts"),
    ),
    Trial("the reader's own trials", "1,752 entries", (f"{BROWSER}/test_prove.py",)),
)


def run(trial: Trial) -> tuple[int, int]:
    """Run the tests of a trial; return how many passed and how many lost something. A run that breaks off has lost."""
    of_browser = trial.tests[0].endswith(".py")
    command = [sys.executable, "-m", "pytest", "-n0", "-o", "addopts=", "-q"] if of_browser else ["node", "--test"]
    surroundings = os.environ | trial.settings
    result = subprocess.run(
        [*command, *trial.tests], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    passed, failed = total(PASSED, result.stdout), total(FAILED, result.stdout)
    if result.returncode:
        print(result.stdout[-4000:], result.stderr[-1000:], sep="\n")
    return passed, max(failed, 1) if result.returncode or not passed else 0


def total(pattern: re.Pattern[str], text: str) -> int:
    """Add up what a run says of its tests."""
    return sum(int(next(filter(None, found))) for found in pattern.findall(text))


def main() -> int:
    """Run all trials, or those whose names hold a word that is given; print a line for each as it ends."""
    wanted = [trial for trial in TRIALS if all(word in trial.what for word in sys.argv[1:])]
    lost = 0
    print(f"{'what is tried':<58}{'how often':<16}{'tests':>6}{'lost':>6}")
    for trial in wanted:
        passed, failed = run(trial)
        lost += failed
        print(f"{trial.what:<58}{trial.tried:<16}{passed + failed:>6}{failed:>6}", flush=True)
    print("Nothing was lost." if not lost else f"{lost} tests lost something.")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
