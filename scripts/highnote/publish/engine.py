"""Runs the site engine over build/docs; with mkdocs.yml, the only place that names one."""

import shutil
import sys
from pathlib import Path

from highnote.publish.tool import ToolFailed, run_tool
from highnote.publish.written import present, remove_empty_folders

ENGINES = ("mkdocs", "zensical")
STEADY = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0"}


def run_engine(engine: str, root: Path, output: Path) -> None:
    """Build the site of mkdocs.yml into its site_dir, which is `output`; raises ToolFailed."""
    shutil.rmtree(output, ignore_errors=True)
    command = {
        # Not --quiet: it hides the warnings, and then --strict does not count them.
        "mkdocs": [sys.executable, "-m", "mkdocs", "build", "--strict"],
        # Not --strict: it takes a download that lies beside the pages for a missing page. Our own check knows both.
        "zensical": [sys.executable, "-m", "zensical", "build", "--clean"],
    }[engine]
    run_tool("The site engine", command, root, STEADY)
    if not (output / "index.html").is_file():
        raise ToolFailed(f"The site engine made no home page in {output.relative_to(root)}: is docs/index.md there?")


def tidy(engine: str, root: Path, output: Path) -> None:
    """Remove what an engine adds for features that we do not use, what differs between two builds, and the style's sources."""
    unused = {
        "mkdocs": ["sitemap.xml.gz", "assets/javascripts", "assets/stylesheets", "assets/images"],
        "zensical": ["search.json", "assets/javascripts", "assets/stylesheets", "assets/images"],
    }[engine]
    for name in unused:
        path = output / name
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    for source in present(root / "overrides" / "styles"):
        (output / "styles" / source).unlink(missing_ok=True)
    remove_empty_folders(output)
