"""Makes the files that every page shares: the script and the style, from sources that are ours and pinned packages."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from highnote.assemble.files import MadeFile, bytes_file
from highnote.publish.present import present
from highnote.publish.tool import ToolFailed, run_node
from highnote.publish.written import write_whole

SCRIPT = "assets/highnote.js"
STYLES = (
    "highnote=overrides/styles/index.css",
    "print=overrides/styles/print.css",
    "training=overrides/styles/training.css",
    "parts/desk=overrides/styles/desk.css",
    "parts/harms=overrides/styles/harms.css",
    "parts/pack=overrides/styles/pack.css",
    "parts/prove=overrides/styles/prove.css",
    "parts/search=overrides/styles/search.css",
    "parts/start=overrides/styles/guided.css",
    "parts/desk-views=overrides/styles/desk-views.css",
    "parts/letters=overrides/styles/letters.css",
    "parts/scorecard=overrides/styles/scorecard.css",
    "courses/course=overrides/styles/course.css",
)
# Bundles that travel inside packages, and that no page of the site shows.
PACKED = "courses/"
SOURCES = ("overrides/styles", "scripts/browser", "package-lock.json", "tsconfig.json")


def assets(root: Path, version: str) -> Iterator[MadeFile]:
    """Yield the pictures of the frame, and the bundles as they are.

    The script begins with the version of the site, which stands nowhere else: what changes with every word is one file.
    """
    pictures, bundles = root / "overrides" / "assets", root / "build" / "bundles"
    for path in sorted(present(pictures)):
        yield bytes_file(f"assets/{path}", (pictures / path).read_bytes())
    for path in sorted(path for path in present(bundles) if not path.startswith(PACKED)):
        banner = f"globalThis.highnoteSite={{version:{json.dumps(version)}}};\n" if f"assets/{path}" == SCRIPT else ""
        yield bytes_file(f"assets/{path}", banner.encode() + (bundles / path).read_bytes())


def bundle_anew(root: Path) -> bool:
    """Make the bundles if a source changed, and tell if they were made; raises ToolFailed."""
    bundles, key = root / "build" / "bundles", sources_key(root)
    stamp = bundles.with_name(f"{bundles.name}.key")
    if stamp.is_file() and stamp.read_text() == key and bundles.is_dir():
        return False
    stamp.unlink(missing_ok=True)
    bundle(root, bundles)
    write_whole(stamp, key.encode())
    return True


def sources_key(root: Path) -> str:
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
    style = [*STYLES, "--bundle", "--minify", "--external:*.woff2", f"--outdir={bundles}"]
    run_node("The bundler", root, "scripts/browser/build.ts", str(bundles))
    run_node("The bundler", root, "node_modules/esbuild/bin/esbuild", *style, "--log-level=warning")
