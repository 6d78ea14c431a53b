"""The live site: what an author sees after saving, and after a mistake."""

import queue
import re
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from highnote import serve as module
from highnote.__main__ import main
from highnote.project import Outcome
from highnote.publish.engines import DEFAULT
from highnote.serve import Builds, PortTaken, serve
from tests.small_playbooks import PHASE
from tests.small_project import write

PATIENCE = 120
PHASE_PATH = "playbooks/phases/01-leave.md"
BETTER = PHASE.replace("Prove that", "Show that")
BROKEN = PHASE.replace("owner: it", "owner: nobody")


class Live:
    """A live site in a thread: its outcomes one by one, and its pages."""

    def __init__(self, project: Path) -> None:
        self.stop = threading.Event()
        self.outcomes: queue.Queue[Outcome] = queue.Queue()
        self.thread = threading.Thread(target=self.run, args=(project,), daemon=True)
        self.thread.start()
        self.first = self.next()
        self.address = re.search(r"Open (http://127\.0\.0\.1:\d+/)", self.first.words)[1]

    def run(self, project: Path) -> None:
        for outcome in serve(project, 0, DEFAULT, self.stop):
            self.outcomes.put(outcome)

    def next(self) -> Outcome:
        """Wait for the next build."""
        return self.outcomes.get(timeout=PATIENCE)

    def page(self, path: str) -> str:
        with urlopen(self.address + path, timeout=PATIENCE) as answer:
            return answer.read().decode()

    def end(self) -> None:
        self.stop.set()
        self.thread.join(PATIENCE)


@pytest.fixture
def live(project: Path) -> Iterator[Live]:
    running = Live(project)
    yield running
    running.end()


def test_a_page_is_shown_and_waits_for_the_next_build(live: Live) -> None:
    page = live.page("phases/leave/")

    assert "Prove that the next keeper can light the lamp" in page
    assert page.count('<script src="/__reload.js"></script>') == 1
    assert "/__version" in live.page("__reload.js")
    assert live.page("__version") == "1"


def test_what_is_not_there_is_answered_as_a_host_does(live: Live) -> None:
    with pytest.raises(HTTPError) as answered:
        live.page("nowhere/")

    assert answered.value.code == 404
    assert "This page is not here" in answered.value.read().decode()


def test_nothing_outside_of_the_site_is_shown(live: Live) -> None:
    for path in ("../site.json", "..%2fsite.json", "%2e%2e/docs.json"):
        with pytest.raises(HTTPError):
            live.page(path)


def test_a_saved_change_is_built_and_open_pages_are_told(project: Path, live: Live) -> None:
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(live.page, "__version?1")
        write(project / PHASE_PATH, BETTER)

        outcome = live.next()

        assert outcome.changed
        assert waiting.result(PATIENCE) == "2"
    assert "Show that the next keeper can light the lamp" in live.page("phases/leave/")


def test_a_mistake_is_told_and_keeps_the_last_good_site(project: Path, live: Live) -> None:
    write(project / PHASE_PATH, BROKEN)

    outcome = live.next()

    assert [problem.code for problem in outcome.problems] == ["PB213"]
    assert outcome.words == "The last good site stays up."
    assert "Prove that the next keeper can light the lamp" in live.page("phases/leave/")
    assert live.page("__version") == "1"


def test_a_broken_style_is_told_and_the_mended_one_is_built(project: Path, live: Live) -> None:
    style = project / "overrides" / "styles" / "index.css"
    good = style.read_text()
    write(style, good + "@import './nowhere.css';")
    assert live.next().failure.startswith("The bundler stopped:\n")

    write(style, good + "\n.lamp { color: var(--gold) }\n")

    assert live.next().changed
    assert ".lamp" in live.page("assets/highnote.css")


def test_saving_without_a_change_tells_no_page(project: Path, live: Live) -> None:
    write(project / PHASE_PATH, PHASE)

    assert "nothing to do" in live.next().words
    assert live.page("__version") == "1"


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
    assert "Show that" in live.page("phases/leave/")
    live.end()


def test_the_port_is_free_again_after_the_end(project: Path) -> None:
    live = Live(project)
    port = int(live.address.split(":")[2].strip("/"))

    live.end()

    assert not live.thread.is_alive()
    with socket.create_server(("127.0.0.1", port)):
        pass


def test_a_port_in_use_is_told(project: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        assert main(["serve", "--port", str(port)]) == 2
        with pytest.raises(PortTaken):
            next(serve(project, port, DEFAULT))

    assert capsys.readouterr().err.startswith(f"highnote: port {port} cannot be used: ")


def test_a_waiting_page_is_answered_at_once_if_it_missed_a_build() -> None:
    builds = Builds()
    builds.tell()

    assert builds.after("1") == "2"
    assert builds.after("") == "2"
