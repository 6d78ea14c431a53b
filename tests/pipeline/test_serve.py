"""The live site: what an author sees after saving, and after a mistake."""

import json
import queue
import re
import shutil
import socket
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import urlopen

import pytest

from highnote import serve as module
from highnote.__main__ import main
from highnote.problem import Place, Problem
from highnote.project import Outcome
from highnote.publish.engines import Engine
from highnote.serve import PortTaken, serve
from highnote.serve.news import News
from tests.pipeline.conftest import STUB
from tests.small_playbooks import PHASE
from tests.small_project import files_of, write

PATIENCE = 120
PHASE_PATH = "playbooks/phases/01-leave.md"
BETTER = PHASE.replace("Prove that", "Show that")
BROKEN = PHASE.replace("owner: it", "owner: nobody")
PAGE = "/phases/leave/"
OTHER = "/sources/"


class Live:
    """A live site in a thread: its outcomes one by one, its pages, and what it tells them."""

    def __init__(self, project: Path) -> None:
        self.project, self.stop = project, threading.Event()
        self.outcomes: queue.Queue[Outcome] = queue.Queue()
        self.thread = threading.Thread(target=self.run, args=(project,), daemon=True)
        self.thread.start()
        self.first = self.next()
        self.address = re.search(r"Open (http://127\.0\.0\.1:\d+)/", self.first.words)[1]

    def run(self, project: Path) -> None:
        for outcome in serve(project, 0, STUB, self.stop):
            self.outcomes.put(outcome)

    def next(self) -> Outcome:
        """Wait for the next build."""
        return self.outcomes.get(timeout=PATIENCE)

    def page(self, path: str) -> str:
        with urlopen(self.address + path, timeout=PATIENCE) as answer:
            return answer.read().decode()

    def news(self, page: str, seen: str = "") -> dict:
        """Return what a page is told that has seen something."""
        return json.loads(self.page(f"/__news?page={quote(page)}&seen={seen}"))

    def status(self, path: str, host: str) -> int:
        """Return how a request for a host is answered."""
        connection = HTTPConnection(urlsplit(self.address).netloc, timeout=PATIENCE)
        connection.putrequest("GET", path, skip_host=True)
        if host:
            connection.putheader("Host", host)
        connection.endheaders()
        return connection.getresponse().status

    def end(self) -> None:
        self.stop.set()
        self.thread.join(PATIENCE)


@pytest.fixture
def live(project: Path) -> Iterator[Live]:
    running = Live(project)
    yield running
    running.end()


def test_a_page_is_shown_with_the_script_of_its_author_and_the_site_has_nothing_of_it(
    project: Path, live: Live
) -> None:
    page = live.page(PAGE)

    assert "Prove that the next keeper can light the lamp" in page
    assert page.count('<script src="/__author.js"></script>') == 1
    assert "/__news" in live.page("/__author.js")
    assert "#author-panel" in live.page("/__author.css")
    assert [path for path, content in files_of(project / "build" / "site").items() if b"__author" in content] == []


def test_a_page_that_has_just_been_opened_is_told_at_once_that_all_is_well(live: Live) -> None:
    news = live.news(PAGE)

    assert (news["problems"], news["failure"]) == ([], "")


def test_what_is_not_there_is_answered_as_a_host_does(live: Live) -> None:
    with pytest.raises(HTTPError) as answered:
        live.page("/nowhere/")

    assert answered.value.code == 404
    assert "Nothing is here" in answered.value.read().decode()


@pytest.mark.parametrize(
    "path", ["/../site.json", "/..%2fsite.json", "/%2e%2e/pages.json", "/print/", "/__news.py", "/__init__.py"]
)
def test_nothing_but_the_site_is_shown(live: Live, path: str) -> None:
    with pytest.raises(HTTPError):
        live.page(path)


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "LOCALHOST"])
def test_the_site_answers_its_own_names(live: Live, host: str) -> None:
    assert live.status("/", host) == 200


@pytest.mark.parametrize(
    "host", ["elsewhere.example", "127.0.0.1.elsewhere.example:8000", "localhost.example", "[::1]", ""]
)
def test_the_site_answers_no_other_name_though_it_leads_to_this_machine(live: Live, host: str) -> None:
    for path in ("/", "/__news", "/assets/highnote.js"):
        assert live.status(path, host) == 421


def test_a_saved_change_is_built_and_the_open_page_is_told(project: Path, live: Live) -> None:
    opened = live.news(PAGE)
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(live.news, PAGE, opened["token"])
        write(project / PHASE_PATH, BETTER)

        outcome = live.next()

        assert outcome.changed
        assert waiting.result(PATIENCE)["page"] != opened["page"]
    assert "Show that the next keeper can light the lamp" in live.page(PAGE)


def test_a_page_that_did_not_change_is_not_loaded_again(project: Path, live: Live) -> None:
    opened = live.news(OTHER)
    write(project / PHASE_PATH, BETTER)

    assert live.next().changed
    assert live.news(OTHER)["page"] == opened["page"]


def test_a_mistake_is_told_on_the_page_too_and_keeps_the_last_good_one(project: Path, live: Live) -> None:
    opened = live.news(PAGE)
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(live.news, PAGE, opened["token"])
        write(project / PHASE_PATH, BROKEN)

        outcome = live.next()
        told = waiting.result(PATIENCE)

    assert [problem.code for problem in outcome.problems] == ["PB213"]
    assert outcome.words == "The last good site stays up."
    assert "Prove that the next keeper can light the lamp" in live.page(PAGE)
    assert told["page"] == opened["page"]
    (problem,) = told["problems"]
    assert re.fullmatch(rf"{PHASE_PATH}:\d+:\d+", problem["place"])
    assert '"nobody"' in problem["text"]
    assert problem["mend"]


def test_a_mistake_that_was_mended_is_told_no_longer(project: Path, live: Live) -> None:
    write(project / PHASE_PATH, BROKEN)
    live.next()
    told = live.news(PAGE)

    write(project / PHASE_PATH, PHASE)
    live.next()

    assert live.news(PAGE, told["token"])["problems"] == []


def test_a_broken_style_is_told_and_the_mended_one_reaches_every_page(project: Path, live: Live) -> None:
    style = project / "overrides" / "styles" / "index.css"
    good, opened = style.read_text(), live.news(OTHER)
    write(style, good + "@import './nowhere.css';")
    assert live.next().failure.startswith("The bundler stopped:\n")
    assert live.news(PAGE)["failure"].startswith("The bundler stopped:\n")

    write(style, good + "\n.lamp { color: var(--gold) }\n")

    assert live.next().changed
    assert ".lamp" in live.page("/assets/highnote.css")
    assert live.news(OTHER)["page"] != opened["page"]


def test_saving_without_a_change_tells_no_page(project: Path, live: Live) -> None:
    opened = live.news(PAGE)
    write(project / PHASE_PATH, PHASE)

    assert "nothing to do" in live.next().words
    assert live.news(PAGE)["token"] == opened["token"]


def test_the_page_that_is_open_is_made_before_all_others(
    project: Path, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs, run = [], Engine.run

    def watched(engine: Engine, root: Path) -> Path:
        runs.append(set(files_of(root / "build" / "docs")))
        return run(engine, root)

    live.news(PAGE)
    monkeypatch.setattr(Engine, "run", watched)
    write(project / "overrides" / "main.html", (project / "overrides" / "main.html").read_text() + "\n")
    live.next()

    first, rest = runs
    assert first == {"phases/leave/index.md"}
    assert first.isdisjoint(rest)


def test_a_project_with_a_mistake_from_the_start_tells_it_where_the_page_will_be(project: Path) -> None:
    shutil.rmtree(project / "build")
    write(project / PHASE_PATH, BROKEN)
    live = Live(project)

    with pytest.raises(HTTPError) as answered:
        live.page("/")

    page = answered.value.read().decode()
    assert "Nothing is built yet" in page
    assert "/__author.js" in page
    assert len(live.news("/")["problems"]) == 1
    live.end()


def test_a_save_during_the_first_build_is_built_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = module.built

    def saving(*rest: object) -> Outcome:
        outcome = build(*rest)
        monkeypatch.setattr(module, "built", build)
        write(project / PHASE_PATH, BETTER)
        return outcome

    monkeypatch.setattr(module, "built", saving)
    live = Live(project)

    assert live.next().changed
    assert "Show that" in live.page(PAGE)
    live.end()


def test_the_port_is_free_again_after_the_end(project: Path) -> None:
    live = Live(project)

    live.end()

    assert not live.thread.is_alive()
    with socket.create_server(("127.0.0.1", urlsplit(live.address).port)):
        pass


def test_a_port_in_use_is_told(project: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        assert main(["serve", "--port", str(port)]) == 2
        with pytest.raises(PortTaken):
            next(serve(project, port, STUB))

    assert capsys.readouterr().err.startswith(f"highnote: port {port} cannot be used: ")


def test_a_page_that_missed_a_build_is_told_at_once() -> None:
    news = News()
    seen = news.after("a.html", "")
    news.renew(["a.html"])

    assert news.after("a.html", seen.token).page != seen.page


def test_what_every_page_shows_concerns_every_page() -> None:
    news = News()
    seen = news.after("a.html", "")
    news.renew(None)

    assert news.after("a.html", seen.token).page != seen.page


def test_a_page_that_is_not_concerned_is_told_nothing_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("highnote.serve.news.PATIENCE", 0.05)
    news = News()
    seen = news.after("a.html", "")
    news.renew(["b.html"])

    assert news.after("a.html", seen.token) == seen


def test_the_same_mistake_is_told_once() -> None:
    news = News()
    problem = Problem(Place("a.md"), "PB001", "it is odd", "do it")
    news.tell([problem], "")
    seen = news.after("a.html", "")
    news.tell([problem], "")

    assert news.after("a.html", "") == seen


def test_a_page_that_is_closed_while_it_waits_is_no_trouble(live: Live, capfd: pytest.CaptureFixture) -> None:
    token = live.news(PAGE)["token"]
    with socket.create_connection(("127.0.0.1", urlsplit(live.address).port)) as page:
        page.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        page.sendall(f"GET /__news?page={PAGE}&seen={token} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    write(live.project / PHASE_PATH, BETTER)
    live.next()

    assert live.page(PAGE)
    assert "Traceback" not in capfd.readouterr().err
