"""Asks git on which day each file of the content was changed last.

A file with a change that is not committed is of today. SOURCE_DATE_EPOCH, where it is set, is the day of every file.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from highnote.load.documents import FOLDERS

TIME = "\x01"
COMMITTED = ("log", f"--format={TIME}%ct", "--name-only", "--no-renames", "--relative", "--", *FOLDERS)
CHANGED = ("diff", "--name-only", "--no-renames", "--relative", "HEAD", "--", *FOLDERS)


def days_of(root: Path, paths: tuple[str, ...], today: date) -> Mapping[str, date]:
    """Return the day of the last change of each path; nothing outside of a repository, or without git."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if seconds.isdecimal():
        return dict.fromkeys(paths, day_at(seconds))
    asked = [begun(root, *command) for command in (COMMITTED, CHANGED)]
    committed, changed = map(said, asked)
    if committed is None:
        return {}
    # What git has not heard of is as new as what it knows to be changed.
    days = dict.fromkeys(paths, today) | dict(days_of_commits(committed))
    return days | dict.fromkeys((changed or "").splitlines(), today)


def days_of_commits(log: str) -> Iterator[tuple[str, date]]:
    """Yield each path with a day on which it was changed, the oldest first."""
    for commit in reversed(log.split(TIME)):
        seconds, *paths = commit.strip().splitlines() or [""]
        yield from ((path, day_at(seconds)) for path in paths if path)


def day_at(seconds: str) -> date:
    """Return the day in Greenwich, so that two people in two places say the same."""
    return datetime.fromtimestamp(int(seconds), UTC).date()


def begun(root: Path, *arguments: str) -> "subprocess.Popen[str] | None":
    """Start git in a folder; None if there is no git."""
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    except OSError:
        return None


def said(process: "subprocess.Popen[str] | None") -> str | None:
    """Return what git said; None if it failed."""
    output = process.communicate()[0] if process else ""
    return output if process and process.returncode == 0 else None
