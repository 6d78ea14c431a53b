"""Prints figures beside their goals, all measured in this run on this machine: `make bench`.

    python tests/bench/bench.py [COUNT]     with COUNT generated playbooks (1,000 without it)
    python tests/bench/bench.py --tiny      ten playbooks and nothing of others: that it runs is a test

Seconds say nothing on another machine, ratios do.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import figures, others, planning
from tests.bench.projects import ROOT, generated_project

WORK = ROOT / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was measured, what came out, and the goal."""

    what: str
    measured: str
    goal: str


def checks(size: int, *, with_others: bool) -> Iterator[Figure]:
    """Measure the check."""
    project, large = generated_project(WORK, size), generated_project(WORK, size * 5)
    check, growth = figures.check_seconds(project), figures.check_seconds(large)
    changed = figures.changed_check_seconds(project)
    if with_others:
        lint, rust = others.markdownlint_seconds(project, WORK / "lint"), others.rumdl_seconds(project, WORK / "rumdl")
        yield Figure(f"check of {size:,} playbooks, markdownlint-cli2 to ours", ratio(lint, check), "10 times as fast")
        yield Figure(f"check of {size:,} after one word, markdownlint-cli2 to ours", ratio(lint, changed), "none")
        yield Figure(f"check of {size:,} playbooks, rumdl to ours", ratio(rust, check), "none: it reads no meaning")
        lint = others.markdownlint_seconds(large, WORK / "lint")
        yield Figure(f"check of {size * 5:,}, markdownlint-cli2 to ours", ratio(lint, growth), "10 times as fast")
    yield Figure(f"check of {size * 5:,} to {size:,}", ratio(growth, check), "5 times")
    yield Figure("check with one changed file", f"{changed:.2f} s", "0.3 s")
    yield Figure("check of the real words", f"{figures.real_check_seconds():.2f} s", "0.5 s")


def builds(size: int, *, with_others: bool) -> Iterator[Figure]:
    """Measure the build and the live site."""
    small, project = generated_project(WORK, max(size // 5, 10)), generated_project(WORK, size)
    short, whole = figures.build_seconds(small), figures.build_seconds(project)
    yield Figure(f"build of {size:,} to {max(size // 5, 10):,}", ratio(whole, short), "at most 6 times")
    yield Figure(
        "build without a change, to a whole one", ratio(figures.build_seconds(project, fresh=False), whole), "0.1"
    )
    yield Figure("build after one word, to a whole one", ratio(figures.changed_build_seconds(project), whole), "0.15")
    yield Figure(
        "live page after one word, to a whole build", ratio(figures.changed_serve_seconds(project), whole), "0.15"
    )
    site = project / "build" / "site"
    page = figures.first_view_bytes(figures.largest(site, "phases/**/index.html"), site)
    yield Figure("first view of a phase", f"{page / 1000:.0f} KB", "80 KB")
    if with_others:
        plain, plain_site = others.material_seconds(project, WORK)
        yield Figure(f"build of {size:,}, ours to plain Material", ratio(whole, plain), "0.5")
        theirs = figures.first_view_bytes(figures.largest(plain_site, "phases/**/index.html"), plain_site)
        yield Figure("first view of a phase, ours to plain Material", ratio(page, theirs), "none")
    yield Figure("sheets as PDF", f"{figures.sheets_per_second(small):.0f} a second in one process", "50")
    yield Figure("documents", f"{figures.documents_per_second(small):.0f} a second in one process", "20")


def weights() -> Iterator[Figure]:
    """Weigh the real site, where one is built."""
    site = ROOT / "build" / "site"
    for what, path, goal in (
        ("data to ask for a plan", "data/plan.js", "45 KB"),
        ("words of a plan", "data/plan-words.js", "40 KB"),
        ("script of every page", "assets/highnote.js", "19 KB"),
    ):
        if (site / path).is_file():
            yield Figure(f"{what}, compressed", f"{figures.compressed(site / path) / 1000:.0f} KB", goal)


def plans() -> Iterator[Figure]:
    """Measure the plan of the real words, where there is a browser."""
    measured = planning.slowest_milliseconds()
    for what, milliseconds in zip(("plan", "what-if"), measured or (), strict=False):
        yield Figure(f"{what} in a browser slowed 4 times, 95 of 100", f"{milliseconds:.1f} ms", "16 ms")


def ratio(one: float, other: float) -> str:
    """Write one figure against another."""
    return f"{one / other:.2f} ({one:.2f} to {other:.2f})"


def main(size: int, *, with_others: bool) -> None:
    """Print the table as it is measured."""
    for older in WORK.glob("generated-*"):
        shutil.rmtree(older)
    WORK.mkdir(parents=True, exist_ok=True)
    print(f"| measured on {os.cpu_count()} cores | figure | goal |\n| --- | --- | --- |", flush=True)
    for part in (checks(size, with_others=with_others), builds(size, with_others=with_others), weights(), plans()):
        for figure in part:
            print(f"| {figure.what} | {figure.measured} | {figure.goal} |", flush=True)


if __name__ == "__main__":
    tiny = "--tiny" in sys.argv
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdecimal()]
    main(10 if tiny else next(iter(sizes), 1000), with_others=not tiny)
