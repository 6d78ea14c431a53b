"""A hundred quotes in each other."""


def change(root):
    (root / "docs" / "deep.md").write_text(f"---\ntitle: Deep\nsummary: Words.\n---\n\n{'>' * 100} Words.\n")
    return {("PB021", "docs/deep.md", 5)}
