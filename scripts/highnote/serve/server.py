"""Answers a browser on the author's own machine: the files of the last build, and what is new."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from highnote.problem import Place
from highnote.serve.news import News, Notice

# Where a build keeps what it made: here, a page is there before the whole site is.
STORES = ("pages", "shown", "downloads")
# A page elsewhere may lead its own name to this machine; only these names are asked for by the author.
OWN_NAMES = ("localhost", "127.0.0.1")
OWN = Path(__file__).parent
OWN_FILES = {"/__author.js": "text/javascript", "/__author.css": "text/css"}
NEWS = "/__news"
SCRIPT = b'<script src="/__author.js"></script></body>'
NOTHING_YET = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nothing is built yet</title></head>
<body><h1>Nothing is built yet</h1><p>This page loads again when it is.</p></body></html>
"""


class Handler(SimpleHTTPRequestHandler):
    """Serves what a build has made, with a script in each page that loads it again and tells what is wrong."""

    def __init__(self, *arguments: Any, build: Path, news: News, **options: Any) -> None:
        self.build, self.news = build, news
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if not self.asks_by_own_name():
            self.answer(b"This site answers as localhost alone.\n", "text/plain", HTTPStatus.MISDIRECTED_REQUEST)
        elif address.path == NEWS:
            asked = {name: values[0] for name, values in parse_qs(address.query).items()}
            page = self.page_at(asked.get("page", "/"))
            notice = self.news.after(page, asked.get("seen", ""))
            self.answer(json.dumps(told(notice)).encode(), "application/json")
        elif address.path in OWN_FILES:
            file = OWN / address.path.removeprefix("/__")
            self.answer(file.read_bytes(), f"{OWN_FILES[address.path]}; charset=utf-8")
        elif self.file_at(address.path).suffix == ".html" and self.file_at(address.path).is_file():
            self.answer_page(self.file_at(address.path), HTTPStatus.OK)
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        if self.asks_by_own_name():
            super().do_HEAD()
        else:
            self.answer(b"", "text/plain", HTTPStatus.MISDIRECTED_REQUEST)

    def asks_by_own_name(self) -> bool:
        """Tell whether the browser asks for this machine by one of its own names, whatever the port."""
        return self.headers.get("Host", "").partition(":")[0].lower() in OWN_NAMES

    def translate_path(self, path: str) -> str:
        """Return the file of an address."""
        return str(self.file_at(path))

    def file_at(self, path: str) -> Path:
        """Return the file of an address, in the first store that has it."""
        files = [Path(self.below(store, path)) for store in STORES]
        if path.partition("?")[0].endswith("/"):
            files = [file / "index.html" for file in files]
        return next((file for file in files if file.exists()), files[0])

    def below(self, store: str, path: str) -> str:
        """Return a path below a store; what would lead out of it is left out."""
        self.directory = str(self.build / store)
        return super().translate_path(path)

    def page_at(self, path: str) -> str:
        """Return the name by which the build knows the page of an address."""
        file = Path(self.below("pages", path))
        return (file / "index.html" if path.endswith("/") else file).relative_to(self.build / "pages").as_posix()

    def answer_page(self, file: Path, status: HTTPStatus) -> None:
        """Send a page with the script of its author."""
        page = file.read_bytes() if file.is_file() else NOTHING_YET
        self.answer(page.replace(b"</body>", SCRIPT), "text/html; charset=utf-8", status)

    def answer(self, content: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        """Send a whole answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code == HTTPStatus.NOT_FOUND:
            self.answer_page(self.build / "pages" / "404.html", HTTPStatus.NOT_FOUND)
        else:
            super().send_error(code, message, explain)

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """List nothing of a folder at this `path`: a host of static files does not either."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *_: object) -> None:
        """Say nothing: what is printed is for the author."""


class Server(ThreadingHTTPServer):
    """Answers each request in a thread of its own; a page that was closed meanwhile is nobody's trouble."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def told(notice: Notice) -> dict[str, object]:
    """Return a notice as the script of the author reads it."""
    problems = [
        {"place": place_words(problem.place), "code": problem.code, "text": problem.text, "mend": problem.mend}
        for problem in notice.problems
        if not problem.reminder
    ]
    return {"token": notice.token, "page": notice.page, "problems": problems, "failure": notice.failure}


def place_words(place: Place) -> str:
    """Write a place as an editor opens it."""
    return f"{place.path}:{place.line}:{place.column}"


class PortTaken(Exception):
    """The port cannot be used; the message says why."""


@contextmanager
def served(build: Path, port: int, news: News) -> Iterator[str]:
    """Serve what is built in threads of their own, and give the address; raises PortTaken."""
    try:
        server = Server(("127.0.0.1", port), partial(Handler, build=build, news=news))
    except OSError as error:
        raise PortTaken(error.strerror) from None
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
