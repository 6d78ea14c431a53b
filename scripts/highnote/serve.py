"""Shows the site while its author writes: builds at every save, and tells open pages to load again.

A build with a problem prints it; the last good site stays up.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

from highnote.project import Outcome, built
from highnote.publish.engines import Engine

WATCHED = ("playbooks", "docs", "overrides", "scripts/browser", "mkdocs.yml")
RELOAD_SCRIPT = b"""
(function wait(seen) {
  fetch("/__version?" + encodeURIComponent(seen)).then(function (answer) { return answer.text() }).then(function (now) {
    if (seen && now !== seen) location.reload(); else wait(now)
  }, function () { setTimeout(wait, 1000, seen) })
})("")
"""
PATIENCE = 25


class Builds:
    """Counts the builds that changed the site, and lets open pages wait for the next."""

    def __init__(self) -> None:
        self.number = 1
        self.changed = threading.Condition()

    def tell(self) -> None:
        """Tell every waiting page that there is a new site."""
        with self.changed:
            self.number += 1
            self.changed.notify_all()

    def after(self, seen: str) -> str:
        """Return the number of the site, at once or when it is another than `seen`; after a while the same."""
        with self.changed:
            self.changed.wait_for(lambda: str(self.number) != seen, PATIENCE)
            return str(self.number)


class Handler(SimpleHTTPRequestHandler):
    """Serves build/site, with a script in each page that loads it again after a build."""

    def __init__(self, *arguments: object, builds: Builds, **options: object) -> None:
        self.builds = builds
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        path, _, seen = self.path.partition("?")
        if path == "/__version":
            self.answer(self.builds.after(seen).encode(), "text/plain")
        elif path == "/__reload.js":
            self.answer(RELOAD_SCRIPT, "text/javascript")
        elif self.page_file(path):
            page = self.page_file(path).read_bytes()
            self.answer(page.replace(b"</body>", b'<script src="/__reload.js"></script></body>'), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def page_file(self, path: str) -> Path | None:
        """Return the file of a page."""
        file = Path(self.translate_path(path))
        file = file / "index.html" if path.endswith("/") else file
        return file if file.suffix == ".html" and file.is_file() else None

    def answer(self, content: bytes, kind: str) -> None:
        """Send a whole answer that is never kept."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, *words: object) -> None:
        page = Path(self.directory) / "404.html"
        if code == 404 and page.is_file():
            content = page.read_bytes()
            self.send_response(404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        else:
            super().send_error(code, *words)

    def log_message(self, *_: object) -> None:
        """Say nothing: what is printed is for the author."""


class PortTaken(Exception):
    """The port cannot be used; the message says why."""


def serve(root: Path, port: int, engine: Engine, stop: threading.Event | None = None) -> Iterator[Outcome]:
    """Serve until interrupted or stopped, and yield what each build came to; raises PortTaken."""
    builds = Builds()
    with served(root / "build" / "site", port, builds) as address:
        watched = [root / name for name in WATCHED if (root / name).exists()]
        greeting = f"\nOpen {address}"
        # The watch begins before the first build, whose turn comes at its first silence: a save during that build counts.
        for saved in watch(*watched, stop_event=stop, raise_interrupt=False, debounce=200, rust_timeout=200, yield_on_timeout=True):
            if not saved and not greeting:
                continue
            outcome = built(root, engine, date.today())
            if outcome.changed:
                builds.tell()
            yield replace(outcome, words=(outcome.words or "The last good site stays up.") + greeting)
            greeting = ""


@contextmanager
def served(site: Path, port: int, builds: Builds) -> Iterator[str]:
    """Serve a folder in threads of their own, and give its address; raises PortTaken."""
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(site), builds=builds))
    except OSError as error:
        raise PortTaken(error.strerror) from None
    server.daemon_threads = True
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
