"""Four quotes in each other."""


def change(root):
    (root / "docs" / "deep.md").write_text("---\ntitle: Deep\nsummary: Words.\n---\n\n>>>> Words.\n")
    return set()
