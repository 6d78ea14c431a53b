"""Plays packages as learning systems do: in a frame, with an object of SCORM or a record store beside it."""

import subprocess
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.browser.host import TYPES
from tests.browser.record_store import Store
from tests.real_project import ROOT

STRICT = "tests/unit/browser/lms/strict-scorm.ts"
AGAIN = "node_modules/scorm-again/dist/scorm-again.min.js"
# The page of a learning system: `open` begins a visit to a course, `leave` ends it without a word, `calls` is the log.
PLAYER = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Learning system</title>
<script src="strict.js"></script><script src="again.js"></script><script src="player.js"></script>
<iframe title="Course" style="border:0;width:100%;height:95vh"></iframe></html>"""
SCRIPT = """
const names = { scorm12: "API", scorm2004: "API_1484_11" }
const frame = () => document.querySelector("iframe")
const calls = []
let system, held
// Writes down each call; what it answers is not touched.
const logged = api => new Proxy(api, { get: (of, name) => {
  const part = Reflect.get(of, name)
  if (typeof part !== "function" || !/^(LMS|Init|Term|Get|Set|Commit)/u.test(name)) return part
  return (...values) => {
    const answer = part.apply(of, values)
    calls.push(name + "(" + values.map(value => JSON.stringify(value)).join(", ") + ") -> " + JSON.stringify(answer))
    return answer
  }
} })
const made = {
  strict: standard => standard === "scorm12" ? new strict.StrictScorm12(held) : new strict.StrictScorm2004(held),
  again: standard => {
    const api = standard === "scorm12" ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 })
    if (held) api.loadFromJSON(held, "")
    return api
  },
}
function open_(standard, player, file, place = window) {
  system = made[player](standard)
  place[names[standard]] = logged(system)
  frame().src = file
}
function leave() {
  return new Promise(resolve => {
    frame().addEventListener("load", () => {
      held = system.held ?? JSON.parse(JSON.stringify(system.cmi))
      resolve()
    }, { once: true })
    frame().src = "empty.html"
  })
}
"""


class Player(BaseHTTPRequestHandler):
    """Answers with the files that it was given, and with what the record store says."""

    def __init__(self, files: dict[str, bytes], store: Store, *rest: object) -> None:
        self.files, self.store = files, store
        super().__init__(*rest)

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].removeprefix("/")
        if name in self.files:
            self.reply(200, self.files[name], TYPES.get(Path(name).suffix, TYPES[".html"]))
        else:
            self.ask_store()

    def do_POST(self) -> None:
        self.ask_store()

    def do_PUT(self) -> None:
        self.ask_store()

    def ask_store(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, text = self.store.answer(self.command, self.path, self.headers, body)
        self.reply(status, text.encode(), "application/json")

    def reply(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def player_files(packages: Path, lesson: str) -> dict[str, bytes]:
    """Unpack the packages of a lesson, and lay the player beside them."""
    files = {"player.html": PLAYER.encode(), "player.js": SCRIPT.encode(), "strict.js": strict_script()}
    files |= {"again.js": (ROOT / AGAIN).read_bytes(), "empty.html": b"<!doctype html><title>Empty</title>"}
    files |= {"back": b"<!doctype html><title>Back</title>", "favicon.ico": b""}
    for path in packages.glob(f"{lesson}.*.zip"):
        standard = path.suffixes[-2].removeprefix(".")
        with zipfile.ZipFile(path) as archive:
            files |= {f"{standard}/{name}": archive.read(name) for name in archive.namelist()}
    return files


def strict_script() -> bytes:
    """Bundle the stand-in that the unit tests use too."""
    build = [ROOT / "node_modules/esbuild/bin/esbuild", STRICT, "--bundle", "--format=iife", "--global-name=strict"]
    return subprocess.run(build, cwd=ROOT, capture_output=True, check=True).stdout


@contextmanager
def playing(files: dict[str, bytes], store: Store) -> Iterator[str]:
    """Serve files beside a record store; yield the address of the root."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Player, files, store)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
