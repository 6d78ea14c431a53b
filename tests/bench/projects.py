"""Makes the projects that are measured: generated playbooks of any number, with our own theme and settings."""

import shutil
from pathlib import Path

from tests.bench.generate import generate

ROOT = Path(__file__).parents[2]
LINKED = ("overrides", "scripts", "node_modules")
COPIED = ("mkdocs.yml", "package.json", "package-lock.json", "tsconfig.json")


def generated_project(work: Path, count: int) -> Path:
    """Make a project of generated playbooks that builds; one that is there is used again."""
    folder = work / f"generated-{count}"
    if not folder.exists():
        generate(folder, count)
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        for name in COPIED:
            shutil.copy(ROOT / name, folder)
    return folder


def change_a_word(project: Path, word: str) -> Path:
    """Put a word into the prose of one playbook, as an author who saves a sentence would; return the file."""
    file = min((project / "playbooks").glob("phases/**/*.md"))
    text = file.read_text()
    head, heading, body = text.partition("## What good looks like\n\n")
    first, blank, rest = body.partition("\n")
    file.write_text(f"{head}{heading}{first.rstrip('.').rstrip()} {word}.{blank}{rest}")
    return file
