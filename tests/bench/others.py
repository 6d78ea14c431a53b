"""Runs what others made on the same playbooks: two linters of Markdown, and Material with its defaults."""

import subprocess
import sys
from pathlib import Path

from tests.bench.clock import seconds
from tests.bench.plain import plain_project

LINT = "markdownlint-cli2@0.24.1"
RUST_LINT = "rumdl==0.3.0"
RULES_THAT_PLAYBOOKS_BREAK_ON_PURPOSE = '{"config": {"default": true, "MD013": false, "MD041": false}}'


def markdownlint_seconds(folder: Path, home: Path) -> float:
    """Return the time of markdownlint-cli2 on the playbooks of a project; it is installed in `home` first."""
    if not home.exists():
        home.mkdir(parents=True)
        install = ["npm", "install", "--prefix", str(home), "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run([*install, LINT], check=True)
    (folder / ".markdownlint-cli2.jsonc").write_text(RULES_THAT_PLAYBOOKS_BREAK_ON_PURPOSE)
    tool = home / "node_modules" / "markdownlint-cli2" / "markdownlint-cli2-bin.mjs"
    return seconds("node", str(tool), "playbooks/**/*.md", folder=folder, runs=2, may_fail=True)


def rumdl_seconds(folder: Path, home: Path) -> float:
    """Return the time of rumdl, which is written in Rust, on the same; it is installed in `home` first."""
    if not home.exists():
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--target",
            str(home),
        ]
        subprocess.run([*command, RUST_LINT], check=True)
    return seconds(
        str(home / "bin" / "rumdl"), "check", "--no-cache", "playbooks", folder=folder, runs=2, may_fail=True
    )


def material_seconds(folder: Path, work: Path) -> tuple[float, Path]:
    """Return the time of Material with its defaults on the same playbooks, and where its site is."""
    plain = plain_project(folder, work / f"plain-{folder.name}")
    return seconds(sys.executable, "-m", "mkdocs", "build", "-q", folder=plain, runs=1), plain / "site"
