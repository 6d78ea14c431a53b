"""Shows the site while its author writes: builds at every save, and tells open pages what came of it.

A build with a problem tells it in the terminal and on the page; the last good pages stay up.
"""

import gc
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from watchfiles import watch

from highnote.project import Outcome, built
from highnote.publish.audience import Audience
from highnote.publish.engines import Engine
from highnote.serve.news import News
from highnote.serve.server import PortTaken, served

__all__ = ["PortTaken", "serve"]

WATCHED = ("playbooks", "docs", "overrides", "scripts/browser", "mkdocs.yml")


def serve(root: Path, port: int, engine: Engine, stop: threading.Event | None = None) -> Iterator[Outcome]:
    """Serve until interrupted or stopped, and yield what each build came to; raises PortTaken."""
    news = News()
    audience = Audience(news.open_pages, news.renew)
    library = None
    with served(root / "build", port, news) as address:
        watched = [root / name for name in WATCHED if (root / name).exists()]
        greeting = f"\nOpen {address}"
        # The watch begins before the first build, whose turn comes at its first silence: a save meanwhile counts.
        saves = watch(
            *watched, stop_event=stop, debounce=200, rust_timeout=200, yield_on_timeout=True, raise_interrupt=False
        )
        for saved in saves:
            if saved or greeting:
                outcome = built(root, engine, date.today(), library, audience)
                library = outcome.library
                news.tell(outcome.problems, outcome.failure)
                yield replace(outcome, words=(outcome.words or "The last good site stays up.") + greeting)
                greeting = ""
                tidy_memory()


def tidy_memory() -> None:
    """Give back what is no longer used; what is kept for the next build is then not looked at again while it runs."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
