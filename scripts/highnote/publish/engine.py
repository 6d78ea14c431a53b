"""Runs the site engine over build/docs; with mkdocs.yml, the only place that names one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ENGINES = ("mkdocs", "zensical")
QUIET = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0"}


class EngineFailed(Exception):
    """The engine stopped; the message is what it said."""


def run_engine(engine: str, root: Path, output: Path) -> None:
    """Build the site of mkdocs.yml into its site_dir, which is `output`; raises EngineFailed."""
    shutil.rmtree(output, ignore_errors=True)
    command = {
        "mkdocs": [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"],
        "zensical": [sys.executable, "-m", "zensical", "build", "--clean"],
    }[engine]
    result = subprocess.run(
        command, cwd=root, env=os.environ | QUIET, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    if result.returncode or not (output / "index.html").is_file():
        raise EngineFailed((result.stdout + result.stderr).strip())


def tidy(engine: str, output: Path) -> None:
    """Remove what an engine adds for features that we do not use, and what differs between two builds."""
    unused = {
        "mkdocs": ["sitemap.xml.gz", "assets/javascripts", "assets/stylesheets", "assets/images"],
        "zensical": ["search.json", "assets/javascripts", "assets/stylesheets", "assets/images"],
    }[engine]
    for name in unused:
        path = output / name
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
