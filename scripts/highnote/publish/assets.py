"""Makes the files that every page shares: the script and the style, from sources that are ours and pinned packages."""

import hashlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from highnote.assemble.files import MadeFile, bytes_file
from highnote.publish.tool import ToolFailed, run_tool
from highnote.publish.written import present, write_whole

SOURCES = ("overrides/styles", "scripts/browser", "package-lock.json", "tsconfig.json")


def assets(root: Path, bundles: Path) -> Iterator[MadeFile]:
    """Yield the bundles that esbuild makes; they are made anew only if a source changed. Raises ToolFailed."""
    key = key_of(root)
    stamp = bundles.with_name(f"{bundles.name}.key")
    if not stamp.is_file() or stamp.read_text() != key or not bundles.is_dir():
        stamp.unlink(missing_ok=True)
        bundle(root, bundles)
        write_whole(stamp, key.encode())
    for path in sorted(present(bundles)):
        yield bytes_file(f"assets/{path}", (bundles / path).read_bytes())


def key_of(root: Path) -> str:
    """Return a hash of everything that the bundles are made from."""
    digest = hashlib.sha256()
    for source in SOURCES:
        path = root / source
        for file in [path] if path.is_file() else [path / name for name in sorted(present(path))]:
            digest.update(f"{file.relative_to(root)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def bundle(root: Path, bundles: Path) -> None:
    """Run esbuild over the script, through the project's own build file, and over the style."""
    if not (root / "node_modules").is_dir():
        raise ToolFailed("The bundler is not installed: there is no folder node_modules/. Run `make setup`.")
    shutil.rmtree(bundles, ignore_errors=True)
    style = [
        "overrides/styles/index.css",
        "--bundle",
        "--minify",
        "--external:*.woff2",
        f"--outfile={bundles}/highnote.css",
    ]
    run_node(root, "scripts/browser/build.ts", str(bundles))
    run_node(root, "node_modules/esbuild/bin/esbuild", *style, "--log-level=warning")


def run_node(root: Path, *command: str) -> None:
    """Run a script with the node of the virtual environment, else the machine's."""
    own = Path(sys.executable).with_name("node")
    run_tool("The bundler", [str(own) if own.exists() else "node", *command], root)
