"""A link whose name begins with a full stop, which is nobody's content."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / ".file.md").symlink_to(root / "docs" / "index.md")
    return set()
