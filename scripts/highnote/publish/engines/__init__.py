"""Knows the engines that can put the frame round our pages: one module for each, and the default first."""

from highnote.publish.engines.engine import Engine
from highnote.publish.engines.mkdocs import MKDOCS
from highnote.publish.engines.zensical import ZENSICAL

__all__ = ["DEFAULT", "ENGINES", "Engine"]

ENGINES = {engine.name: engine for engine in (MKDOCS, ZENSICAL)}
DEFAULT = MKDOCS
