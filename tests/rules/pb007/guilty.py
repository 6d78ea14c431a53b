"""A file of more than 512 KB."""


def change(root):
    (root / "docs" / "large.md").write_text("---\ntitle: Large\nsummary: Words.\n---\n\n" + "Words.\n" * 80_000)
    return {("PB007", "docs/large.md", 1)}
