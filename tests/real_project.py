"""The real content, built once for all workers of a test run, in a copy that nobody changes meanwhile."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "tests"
CONTENT = ("playbooks", "docs", "overrides")
LINKED = ("scripts", "node_modules", "package.json", "package-lock.json", "tsconfig.json")
DAY = "1792540800"  # 21 October 2026
# One machine of two, far from each other.
THEIRS = {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "HOME": "/nowhere"}


def built_for(run: str, engine: str) -> Path:
    """Return a project built by an engine in this run of the tests; what an earlier run made is built upon."""
    project = FOLDER / engine
    with one_worker(FOLDER / f"{engine}.lock"):
        if run_of(project) != run:
            lay_out(project)
            build(project, engine, THEIRS)
            (project / "run").write_text(run)
    return project


def built_again_for(run: str, engine: str, first: str) -> Path:
    """Return the project built by another engine; what is no page is at first what the first engine's project has."""
    with one_worker(FOLDER / f"{engine}.lock"):
        if not (FOLDER / engine / "build").exists():
            shutil.copytree(built_for(run, first) / "build", FOLDER / engine / "build")
    return built_for(run, engine)


def run_of(project: Path) -> str:
    """Return the run that built a project; empty if none did."""
    return (project / "run").read_text() if (project / "run").exists() else ""


@contextmanager
def one_worker(lock: Path) -> Iterator[None]:
    """Let one worker in at a time; the others wait."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def lay_out(project: Path) -> None:
    """Copy the content, the looks and the settings as they are now; code and packages are those of this project."""
    project.mkdir(parents=True, exist_ok=True)
    for name in CONTENT:
        shutil.rmtree(project / name, ignore_errors=True)
        shutil.copytree(ROOT / name, project / name)
    for name in LINKED:
        (project / name).unlink(missing_ok=True)
        (project / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "mkdocs.yml", project)


def build(project: Path, engine: str, settings: Mapping[str, str]) -> None:
    """Build a project as somebody whose machine is set up in their own way."""
    surroundings = os.environ | {"SOURCE_DATE_EPOCH": DAY, "PYTHONPATH": str(ROOT / "scripts")} | settings
    command = [sys.executable, "-m", "highnote", "build", "--engine", engine]
    result = subprocess.run(command, cwd=project, env=surroundings, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
