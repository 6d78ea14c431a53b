"""A file of almost 512 KB."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "large.md").write_text("---\ntitle: Large\nsummary: Words.\n---\n\n" + "It is so.\n" * 51_800)
    return set()
