"""Says what an engine is, and runs one: it reads mkdocs.yml, and turns build/docs into the pages of build/engine."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from highnote.publish.tool import run_tool

STEADY = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "0"}


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine: its command, the packages that shape its pages, and what its environment says.

    Only its pages are used, so what else it leaves in build/engine matters to nobody.
    """

    name: str
    command: tuple[str, ...]
    packages: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, root: Path) -> Path:
        """Build the site of mkdocs.yml; return its site_dir. Raises ToolFailed."""
        output = root / "build" / "engine"
        shutil.rmtree(output, ignore_errors=True)
        run_tool("The site engine", self.command, root, {**STEADY, **self.environment})
        return output
