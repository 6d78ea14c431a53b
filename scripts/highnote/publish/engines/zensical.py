"""Zensical, the successor that the makers of Material for MkDocs named."""

import sys

from highnote.publish.engines.engine import Engine

ZENSICAL = Engine(
    name="zensical",
    # Not --strict: it takes a download that lies beside the pages for a missing page. Our own check knows both.
    command=(sys.executable, "-m", "zensical", "build", "--clean"),
    packages=("zensical", "markdown", "pymdown-extensions", "pygments"),
)
