"""Prints ratios, all measured in this run: `make bench`, or `python tests/bench/bench.py 1000` for another size.

Times are the best of a few whole processes; they say nothing on another machine, their ratios do.
"""

import gzip
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.generate import generate
from tests.bench.plain import plain_project

ROOT = Path(__file__).parents[2]
WORK = ROOT / "build" / "bench"
BIN = Path(sys.executable).parent
LINT = "markdownlint-cli2@0.24.1"
QUIET = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
RULES_THAT_PLAYBOOKS_BREAK_ON_PURPOSE = '{"config": {"default": true, "MD013": false, "MD041": false}}'


def seconds(*command: str, folder: Path = ROOT, runs: int = 3, may_fail: bool = False) -> float:
    """Return the wall time of the fastest of several runs of a process."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        result = subprocess.run(command, cwd=folder, env=QUIET, capture_output=True, check=False)
        times.append(time.perf_counter() - begun)
        if result.returncode and not may_fail:
            raise SystemExit(f"{' '.join(command)} failed:\n{(result.stdout + result.stderr).decode()[-2000:]}")
    return min(times)


def project(count: int) -> Path:
    """Make a project of generated playbooks that builds with our own theme and settings."""
    folder = WORK / f"generated-{count}"
    if not folder.exists():
        generate(folder, count)
        for name in ("overrides", "scripts", "node_modules"):
            (folder / name).symlink_to(ROOT / name)
        for name in ("mkdocs.yml", "package-lock.json", "tsconfig.json"):
            shutil.copy(ROOT / name, folder)
    return folder


def lint_seconds(folder: Path) -> float:
    """Return the time of markdownlint-cli2 on the playbooks of a project."""
    home = WORK / "lint"
    if not home.exists():
        home.mkdir(parents=True)
        command = [
            "npm",
            "install",
            "--prefix",
            str(home),
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            LINT,
        ]
        subprocess.run(command, check=True)
    (folder / ".markdownlint-cli2.jsonc").write_text(RULES_THAT_PLAYBOOKS_BREAK_ON_PURPOSE)
    tool = home / "node_modules" / "markdownlint-cli2" / "markdownlint-cli2-bin.mjs"
    return seconds("node", str(tool), "playbooks/**/*.md", folder=folder, runs=2, may_fail=True)


def check_seconds(folder: Path) -> float:
    """Return the time of our check."""
    return seconds(str(BIN / "highnote"), "check", folder=folder)


def build_seconds(folder: Path, *, fresh: bool = True) -> float:
    """Return the time of a whole build, from nothing or with nothing changed."""
    if fresh:
        shutil.rmtree(folder / "build", ignore_errors=True)
    return seconds(str(BIN / "highnote"), "build", folder=folder, runs=1)


def plain_seconds(folder: Path, count: int) -> tuple[float, Path]:
    """Return the time of Material with its defaults on the same playbooks, and where its site is."""
    plain = plain_project(folder, WORK / f"plain-{count}")
    return seconds(sys.executable, "-m", "mkdocs", "build", "-q", folder=plain, runs=1), plain / "site"


def engine_seconds(folder: Path) -> float:
    """Return the time of the bare engine on the pages that a build of ours left in build/docs."""
    return seconds(sys.executable, "-m", "mkdocs", "build", "-q", folder=folder, runs=1)


def assembling_seconds(folder: Path) -> float:
    """Return the time of load, model, check and assembling of pages and data, without downloads."""
    code = (
        "import gc; gc.disable()\n"
        "from datetime import date; from pathlib import Path\n"
        "from highnote.project import checked\n"
        "from highnote.assemble import Editions, assemble\n"
        "from highnote.publish.surfaces.engine import engine_file\n"
        "library, problems = checked(Path.cwd(), date.today())\n"
        "site = assemble(library, Editions())\n"
        "data = [file for file in site.beside if file.path.startswith('data/')]\n"
        "for file in (*map(engine_file, site.pages), *data): file.make()\n"
    )
    return seconds(sys.executable, "-c", code, folder=folder, runs=1)


def pdfs_per_second(folder: Path) -> float:
    """Return how many sheets one process makes in a second, without its start."""
    code = (
        "import time; from pathlib import Path\n"
        "from highnote.load import load; from highnote.model import model; from highnote.assemble.print import prints\n"
        "from highnote.assemble.ingredients import Ingredients\n"
        "library = model(load(Path.cwd()))\n"
        "files = list(prints(library, Ingredients(library))); files[0].make(); begun = time.perf_counter()\n"
        "for file in files: file.make()\n"
        "print(len(files) / (time.perf_counter() - begun))\n"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    return float(result.stdout)


def first_view_bytes(page: Path, site: Path) -> int:
    """Return the compressed bytes of a page with what it loads, and the search index that Material fetches at once."""
    from selectolax.lexbor import LexborHTMLParser

    html = page.read_text()
    tree = LexborHTMLParser(html)
    names = [node.attributes["href"] for node in tree.css('link[rel="stylesheet"]')]
    names += [node.attributes["src"] for node in tree.css("script[src]")]
    files = [page, *((page.parent / name.split("?")[0]).resolve() for name in names if "//" not in name)]
    files += sorted((site / "assets" / "fonts").glob("*.woff2"))
    files += [file for file in (site / "search" / "search_index.json",) if file.exists()]
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


def largest_page(site: Path, pattern: str) -> Path:
    """Return the largest page below a folder."""
    return max(site.glob(pattern), key=lambda path: path.stat().st_size)


def rows(size: int) -> Iterator[tuple[str, str, str]]:
    """Measure and yield one line of the table at a time: what, figure, aim."""
    small, large = project(max(size // 10, 10)), project(size)
    lint, check = lint_seconds(large), check_seconds(large)
    yield (
        f"check {size:,} playbooks",
        f"{check:.2f} s; markdownlint-cli2 {lint:.1f} s: {lint / check:.1f} times as fast",
        "10 times",
    )
    huge = project(size * 5)
    huge_check = check_seconds(huge)
    yield (
        f"check {size * 5:,} playbooks",
        f"{huge_check:.2f} s: {huge_check / check:.1f} times the time of {size:,}",
        "5 times",
    )
    short = build_seconds(small)
    whole = build_seconds(large)
    again = build_seconds(large, fresh=False)
    yield (
        f"build {size:,} from nothing, downloads too",
        f"{whole:.1f} s: {whole / short:.1f} times that of {size // 10:,}",
        "near 10 times",
    )
    yield "build again without a change", f"{again:.2f} s: {again / whole:.3f} of a build", "almost nothing"
    plain, plain_site = plain_seconds(large, size)
    yield (
        f"plain Material on the same {size:,} playbooks",
        f"{plain:.1f} s: ours takes {whole / plain:.2f} of it",
        "at most 0.5",
    )
    assembling, engine = assembling_seconds(large), engine_seconds(large)
    yield (
        "assembling against the bare engine on its pages",
        f"{assembling:.1f} s to {engine:.1f} s: {assembling / engine:.2f}",
        "below 1",
    )
    yield "sheets as PDF", f"{pdfs_per_second(small):.0f} a second in one process", "50"
    ours = first_view_bytes(largest_page(large / "build/site", "phases/*/*/index.html"), large / "build/site")
    theirs = first_view_bytes(largest_page(plain_site, "phases/*/*/index.html"), plain_site)
    yield (
        "first view of a phase, compressed",
        f"{ours / 1000:.0f} KB; plain Material {theirs / 1000:.0f} KB: {ours / theirs:.2f} of it",
        "at most 100 KB",
    )


def main(size: int) -> None:
    """Print the table as it is measured."""
    WORK.mkdir(parents=True, exist_ok=True)
    print(f"| measured on {os.cpu_count()} cores | figure | aim |\n| --- | --- | --- |", flush=True)
    for what, figure, aim in rows(size):
        print(f"| {what} | {figure} | {aim} |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
