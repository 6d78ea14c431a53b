"""A project with a page and a vocabulary, and no playbook."""

import shutil
from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    for folder in ("endings", "phases", "professions", "templates", "training", "plays"):
        shutil.rmtree(root / "playbooks" / folder)
    (root / "docs" / "index.md").write_text("---\ntitle: Home\nsummary: Words.\n---\n\n![A note](mark.svg)\n")
    vocabulary = root / "playbooks" / "vocabulary"
    for name in ("reasons", "fields", "retired", "published"):
        (vocabulary / f"{name}.yml").write_text("[]\n")
    return {("PB022", "playbooks", 1)}
