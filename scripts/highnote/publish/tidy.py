"""Removes from a built site what its engine leaves there."""

import shutil
from pathlib import Path

from highnote.publish.engines import Engine
from highnote.publish.written import remove_empty_folders


def tidy(engine: Engine, output: Path) -> None:
    """Leave only what readers need."""
    for name in engine.leaves:
        path = output / name
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    remove_empty_folders(output)
