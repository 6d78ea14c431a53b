"""A hundred quotes in each other."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "deep.md").write_text(f"---\ntitle: Deep\nsummary: Words.\n---\n\n{'>' * 100} Words.\n")
    return {("PB021", "docs/deep.md", 5)}
