"""An engine of a few lines for tests of publishing: it puts a bare frame round each page of build/docs, in no time.

Its two arguments change the frame: what stands in it, and what stands there instead.
"""

import sys
from pathlib import Path

FRAME = """<!doctype html>
<html lang="en"><head><!-- content-security-policy --><title>{name}</title></head>
<body><main id="content">{body}</main></body></html>
"""


CHANGE = sys.argv[1:] or ("", "")


def build(docs: Path, output: Path) -> None:
    """Write the page of each file, and the page for what is not found."""
    for source in docs.rglob("*.md"):
        name = source.relative_to(docs).with_suffix(".html")
        write(output / name, str(name), source.read_text().partition("\n---\n")[2])
    write(output / "404.html", "404", "<h1>Nothing is here</h1>")


def write(path: Path, name: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FRAME.replace(*CHANGE).format(name=name, body=body))


if __name__ == "__main__":
    build(Path("build/docs"), Path("build/engine"))
