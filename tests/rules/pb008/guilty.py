"""A line of 5,001 characters."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "long.md").write_text("---\ntitle: Long\nsummary: Words.\n---\n\nWords.\n\n" + "a" * 5_001 + "\n")
    return {("PB008", "docs/long.md", 8)}
