"""Folders in each other, 14 deep, and a project without docs/."""

import shutil
from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    shutil.rmtree(root / "docs")
    (root / "playbooks" / "/".join(["deep"] * 14)).mkdir(parents=True)
    return {("PB012", "docs", 1), ("PB012", "playbooks" + "/deep" * 13, 1)}
