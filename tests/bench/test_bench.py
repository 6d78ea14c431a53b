"""The bench runs to its end on a tiny project, and prints a figure beside each goal."""

import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).with_name("bench.py")


def test_the_bench_runs_to_its_end_on_ten_playbooks() -> None:
    result = subprocess.run([sys.executable, str(BENCH), "--tiny"], capture_output=True, text=True, check=False)

    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in result.stdout.splitlines()[2:]]
    assert result.returncode == 0, result.stderr
    assert len(rows) >= 9
    assert all(what and any(sign.isdigit() for sign in figure) and goal for what, figure, goal in rows)
