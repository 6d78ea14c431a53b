"""Says what an engine is, and runs one: it reads mkdocs.yml, and turns build/docs into the pages of build/engine."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from highnote.publish.tool import ToolFailed, run_tool

STEADY = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0"}


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine: its command, the packages that shape its pages, and what to tidy away after it.

    `leaves` names what it writes for features that we do not use, or what differs between two builds.
    """

    name: str
    command: tuple[str, ...]
    packages: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, root: Path, output: Path) -> None:
        """Build the site of mkdocs.yml into its site_dir, which is `output`; raises ToolFailed."""
        shutil.rmtree(output, ignore_errors=True)
        run_tool("The site engine", self.command, root, STEADY | self.environment)
        if not (output / "index.html").is_file():
            raise ToolFailed(
                f"The site engine made no home page in {output.relative_to(root)}: is docs/index.md there?"
            )
