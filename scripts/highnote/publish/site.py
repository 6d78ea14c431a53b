"""Puts a whole site in the place of the last one; at every moment one of the two is there."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from highnote.publish.present import present
from highnote.publish.written import read_record, write_record


def put_in_place(site: Path, stores: Iterable[Path], key: str) -> bool:
    """Lay out a site from the files of some folders, unless the one that is there has its key; tell if it was."""
    record = site.with_name(f"{site.name}.json")
    if site.is_dir() and read_record(record) == {"key": key}:
        return False
    new = site.with_name(f"{site.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    for store in stores:
        for path in present(store):
            lay(store / path, new / path)
    # Forgotten before it is wrong: a record that outlives a killed build would vouch for another site.
    record.unlink(missing_ok=True)
    swap(new, site)
    write_record(record, {"key": key})
    return True


def lay(source: Path, target: Path) -> None:
    """Put a file at a second place, without a copy where the disk allows."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def swap(new: Path, site: Path) -> None:
    """Put the new site where the old one is."""
    old = site.with_name(f"{site.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def is_aside(site: Path) -> bool:
    """Tell whether a site was put aside, and no other took its place."""
    return site.with_name(f"{site.name}.old").exists() and not site.exists()


def restore(site: Path) -> None:
    """Bring back the last good site if a build was killed between the two renames of `swap`."""
    if is_aside(site):
        site.with_name(f"{site.name}.old").rename(site)
