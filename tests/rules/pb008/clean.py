"""A line of 5,000 characters."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "long.md").write_text("---\ntitle: Long\nsummary: Words.\n---\n\nWords.\n\n" + "a" * 5_000 + "\n")
    return set()
