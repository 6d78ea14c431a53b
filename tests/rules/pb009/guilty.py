"""A link to a file, a link to a folder, and a link that leads nowhere."""

from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    (root / "docs" / "file.md").symlink_to(root / "docs" / "index.md")
    (root / "docs" / "folder").symlink_to(root, target_is_directory=True)
    (root / "playbooks" / "templates" / "t18-gone.md").symlink_to("/nowhere")
    return {
        ("PB009", "docs/file.md", 1),
        ("PB009", "docs/folder", 1),
        ("PB009", "playbooks/templates/t18-gone.md", 1),
    }
