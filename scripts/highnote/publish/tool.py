"""Runs the programs that a build needs, and tells in their own words why one stopped."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
CHATTER = re.compile(r"^(?:INFO|DEBUG) .*\n?|^Traceback \(most recent call last\):\n(?:[ \t].*\n)*", re.MULTILINE)


class ToolFailed(Exception):
    """A program stopped or could not start; the message says which, and what it said."""


def run_node(name: str, root: Path, *command: str, given: str = "") -> str:
    """Run a script with the node of the virtual environment, else the machine's; return what it wrote."""
    own = Path(sys.executable).with_name("node")
    return run_tool(name, [str(own) if own.exists() else "node", *command], root, given=given)


def run_tool(
    name: str, command: Sequence[str], root: Path, environment: Mapping[str, str] | None = None, given: str = ""
) -> str:
    """Run a program in the project's folder, with some text to read; return what it wrote, or raise ToolFailed."""
    try:
        result = subprocess.run(
            command,
            cwd=root,
            env=os.environ | (environment or {}),
            input=given,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise ToolFailed(f"{name} did not start: {error}. Run `make setup`.") from None
    if result.returncode:
        raise ToolFailed(f"{name} stopped:\n{said(result.stdout + result.stderr)}")
    return result.stdout


def said(output: str) -> str:
    """Return what a program said, without its colours, its progress and its stack."""
    return CHATTER.sub("", COLOURS.sub("", output)).strip()
