"""MkDocs with Material for MkDocs, which ends on 5 May 2027."""

import sys

from highnote.publish.engines.engine import Engine

MKDOCS = Engine(
    name="mkdocs",
    # Not --quiet: it hides the warnings, and then --strict does not count them.
    command=(sys.executable, "-m", "mkdocs", "build", "--strict"),
    packages=("mkdocs", "mkdocs-material", "jinja2", "markdown", "pymdown-extensions", "pygments"),
    environment={"NO_MKDOCS_2_WARNING": "1"},
)
