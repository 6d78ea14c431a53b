"""A link whose name begins with a full stop, which is nobody's content."""


def change(root):
    (root / "docs" / ".file.md").symlink_to(root / "docs" / "index.md")
    return set()
