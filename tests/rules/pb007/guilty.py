"""A file of more than 512 KB."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "large.md").write_text("---\ntitle: Large\nsummary: Words.\n---\n\n" + "Words.\n" * 80_000)
    return {("PB007", "docs/large.md", 1)}
