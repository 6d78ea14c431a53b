"""Four quotes in each other."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "deep.md").write_text("---\ntitle: Deep\nsummary: Words.\n---\n\n>>>> Words.\n")
    return set()
