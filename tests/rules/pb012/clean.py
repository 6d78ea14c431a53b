"""Folders in each other, 12 deep."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "playbooks" / "/".join(["deep"] * 12)).mkdir(parents=True)
    return set()
