"""Runs the programs that a build needs, and tells in their own words why one stopped."""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
CHATTER = re.compile(r"^(?:INFO|DEBUG) .*\n?|^Traceback \(most recent call last\):\n(?:[ \t].*\n)*", re.MULTILINE)


class ToolFailed(Exception):
    """A program stopped or could not start; the message says which, and what it said."""


def run_tool(name: str, command: Sequence[str], root: Path, environment: Mapping[str, str] | None = None) -> None:
    """Run a program in the project's folder; raises ToolFailed."""
    try:
        result = subprocess.run(
            command,
            cwd=root,
            env=os.environ | (environment or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise ToolFailed(f"{name} did not start: {error}. Run `make setup`.") from None
    if result.returncode:
        raise ToolFailed(f"{name} stopped:\n{said(result.stdout + result.stderr)}")


def said(output: str) -> str:
    """Return what a program said, without its colours, its progress and its stack."""
    return CHATTER.sub("", COLOURS.sub("", output)).strip()
