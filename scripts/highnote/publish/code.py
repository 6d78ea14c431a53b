"""Names the code that makes the files, so that newer code never trusts what older code has left."""

import sysconfig
from functools import cache
from pathlib import Path

from highnote.assemble.files import key_of
from highnote.publish.present import present

PACKAGE = Path(__file__).parents[1]


@cache
def code_key(part: str = "") -> str:
    """Return a hash of our code, or of a part, as it was when this asked first: a live site runs what it has loaded."""
    folder = PACKAGE / part
    paths = sorted(path for path in present(folder) if "__pycache__" not in path)
    return key_of(*(part for path in paths for part in (path, (folder / path).read_bytes())))


@cache
def tools_key() -> str:
    """Return a hash of all our code and of the name and version of every package beside it."""
    packages = Path(sysconfig.get_path("purelib")).glob("*.dist-info")
    return key_of(code_key(), *sorted(package.name for package in packages))
