"""Building a project: what is published, what is left alone, and what is made anew."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from highnote.__main__ import main
from highnote.project import Outcome, built
from highnote.publish import Unfinished, refuse_faults
from highnote.publish import pages as pages_stage
from highnote.publish.engines import DEFAULT, Engine
from highnote.publish.pages import FinishedPage, kept_pages
from highnote.publish.written import read_record
from tests.pipeline.conftest import STUB, TODAY
from tests.small_playbooks import HOME, PHASE, TEMPLATE
from tests.small_project import files_of, write

PHASE_PATH = "playbooks/phases/01-leave.md"


def build(project: Path, engine: Engine = STUB) -> Outcome:
    return built(project, engine, TODAY)


def stamps_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what changes when a file is written again: its place on the disk and its time."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def made_between(before: dict, after: dict) -> set[str]:
    return {path for path, stamp in after.items() if before.get(path) != stamp}


@pytest.fixture
def engine_runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count the runs of the engine."""
    runs, run = [], Engine.run

    def counted(engine: Engine, root: Path) -> Path:
        runs.append(engine.name)
        return run(engine, root)

    monkeypatch.setattr(Engine, "run", counted)
    return runs


def test_a_build_publishes_pages_downloads_data_and_headers(built_once: Path) -> None:
    files = set(files_of(built_once / "build" / "site"))

    assert {
        "index.html",
        "404.html",
        "phases/leave/index.html",
        "endings/r01-price/index.html",
        "templates/t01-receipt/t01-receipt.docx",
        "templates/t01-receipt/t01-receipt.md",
        "print/leave-a4.pdf",
        "data/library.json",
        "data/schema/ending.json",
        "assets/first-paint.js",
        "assets/highnote.js",
        "assets/highnote.css",
        "assets/fonts/sans.woff2",
        "_headers",
        ".nojekyll",
    } <= files


def test_the_sources_of_the_style_are_not_published(built_once: Path) -> None:
    files = files_of(built_once / "build" / "site")

    assert [path for path in files if path.endswith(".css")] == [
        "assets/highnote.css",
        "assets/parts/desk-views.css",
        "assets/parts/desk.css",
        "assets/parts/harms.css",
        "assets/parts/letters.css",
        "assets/parts/pack.css",
        "assets/parts/prove.css",
        "assets/parts/scorecard.css",
        "assets/parts/search.css",
        "assets/parts/start.css",
        "assets/print.css",
        "assets/training.css",
    ]


def test_every_page_carries_the_policy(built_once: Path) -> None:
    for path, content in files_of(built_once / "build" / "site").items():
        if path.endswith(".html"):
            assert content.count(b'<meta http-equiv="Content-Security-Policy"') == 1, path


def test_the_script_and_one_page_name_the_version_of_the_site(built_once: Path) -> None:
    files = files_of(built_once / "build" / "site")

    banner = re.match(
        rb'globalThis\.highnoteSite=\{version:"(2026\.10\.21-[0-9a-f]{8})"\};\n', files["assets/highnote.js"]
    )

    assert {path for path, content in files.items() if banner[1] in content} == {
        "assets/highnote.js",
        "find/index.html",
    }


def test_a_second_build_makes_nothing_and_runs_no_engine(project: Path, engine_runs: list[str]) -> None:
    before = stamps_of(project / "build" / "site")

    outcome = build(project)

    assert "nothing to do" in outcome.words
    assert not outcome.changed
    assert engine_runs == []
    assert stamps_of(project / "build" / "site") == before


def test_a_build_with_a_problem_leaves_the_site_as_it_was(
    project: Path, engine_runs: list[str], capsys: pytest.CaptureFixture
) -> None:
    before = files_of(project / "build" / "site")
    write(project / PHASE_PATH, PHASE.replace("owner: it", "owner: nobody"))

    code = main(["build", str(project)])

    assert code == 1
    assert capsys.readouterr().out.endswith("1 problem.\nNothing was published.\n")
    assert files_of(project / "build" / "site") == before
    assert engine_runs == []


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("overrides/main.html", "{% extends 'base.html' %}{% if %}", "The site engine stopped:\n"),
        ("overrides/styles/index.css", "@import './nowhere.css';", "The bundler stopped:\n"),
        ("mkdocs.yml", "site_name: [", "mkdocs.yml cannot be read: "),
        ("mkdocs.yml", "", "mkdocs.yml cannot be read: "),
    ],
)
def test_a_build_whose_tool_fails_leaves_the_site_and_says_why(project: Path, path: str, text: str, said: str) -> None:
    before = files_of(project / "build" / "site")
    write(project / path, text)

    outcome = build(project, DEFAULT)

    assert outcome.words is None
    assert outcome.failure.startswith(said)
    assert "Traceback" not in outcome.failure
    assert "\x1b" not in outcome.failure
    assert files_of(project / "build" / "site") == before


def test_a_warning_of_the_engine_stops_the_build_and_is_named(project: Path) -> None:
    write(project / "mkdocs.yml", (project / "mkdocs.yml").read_text() + "\nnav:\n  - Nowhere: nowhere.md\n")

    outcome = build(project, DEFAULT)

    assert "nowhere.md" in outcome.failure
    assert "WARNING" in outcome.failure
    assert "INFO" not in outcome.failure


def with_frame(*, old: str, new: str) -> Engine:
    """Return an engine whose frame is another one."""
    return replace(STUB, name="other", command=(*STUB.command, old, new))


def test_a_page_that_may_not_be_published_leaves_the_site_and_is_named(project: Path) -> None:
    before = files_of(project / "build" / "site")

    outcome = build(project, with_frame(old="<main", new='<main onclick="x()"'))

    assert 'index.html: the page holds a handler "onclick" on <main>' in outcome.failure.splitlines()
    assert files_of(project / "build" / "site") == before


def test_a_page_that_the_engine_leaves_out_is_named(project: Path) -> None:
    before = files_of(project / "build" / "site")
    write(project / PHASE_PATH, PHASE.replace("Light the lamp yourself", "Light every lamp yourself"))

    outcome = build(project, replace(STUB, command=(sys.executable, "-S", "-c", "")))

    assert "phases/leave/index.html: the site engine made no such page" in outcome.failure.splitlines()
    assert files_of(project / "build" / "site") == before


def test_a_project_without_a_home_page_is_told(project: Path) -> None:
    (project / "docs" / "index.md").unlink()

    assert "index.html: there is no home page; is docs/index.md there?" in build(project).failure.splitlines()


def test_a_build_after_a_failed_one_publishes(project: Path) -> None:
    build(project, with_frame(old="<main", new='<main onclick="x()"'))

    outcome = build(project, with_frame(old="<main", new="<main hidden"))

    assert outcome.changed
    assert b"<main hidden" in files_of(project / "build" / "site")["index.html"]


class Killed(BaseException):
    """Stands for the end of a process."""


@pytest.fixture
def killed_between_renames(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Kill a build when the old site is put aside and the new one is not in its place."""
    rename, seen = Path.rename, []

    def killing(source: Path, target: Path) -> None:
        if seen:
            raise Killed
        seen.append(source)
        rename(source, target)

    write(project / PHASE_PATH, PHASE.replace("Prove that", "Show that"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killing)
        with pytest.raises(Killed):
            build(project)
    assert not (project / "build" / "site").exists()
    return project


@pytest.mark.parametrize("mistake", [HOME.replace("r01-price", "r99"), ""])
def test_a_site_put_aside_by_a_killed_build_comes_back_even_if_the_next_one_fails(
    killed_between_renames: Path, mistake: str
) -> None:
    project = killed_between_renames
    write(project / "docs/index.md", mistake)

    outcome = build(project)

    assert outcome.words is None
    assert b"Prove that" in files_of(project / "build" / "site")["phases/leave/index.html"]


def test_a_killed_build_is_done_again(killed_between_renames: Path) -> None:
    outcome = build(killed_between_renames)

    assert outcome.changed
    assert b"Show that" in files_of(killed_between_renames / "build" / "site")["phases/leave/index.html"]
    assert not (killed_between_renames / "build" / "site.old").exists()


def test_a_damaged_record_is_made_again(project: Path) -> None:
    before = files_of(project / "build" / "site")
    for name in ("site.json", "pages.json", "shown.json", "downloads.json", "theme.json"):
        write(project / "build" / name, '{"key": ')

    assert build(project).changed
    assert not build(project).changed
    assert files_of(project / "build" / "site") == before


def test_changing_one_template_makes_only_its_downloads_anew(project: Path) -> None:
    other = (
        TEMPLATE.replace("id: T01", "id: T02")
        .replace("Receipt for the keys", "Receipt for the lamp")
        .replace("all keys", "it")
    )
    write(project / "playbooks/templates/t02-lamp.md", other)
    write(project / PHASE_PATH, PHASE.replace("    - after: LVE-01\n", "    - template: T02\n    - after: LVE-01\n"))
    assert build(project).changed
    before = stamps_of(project / "build" / "downloads")
    write(project / "playbooks/templates/t02-lamp.md", other.replace("today", "this morning"))

    outcome = build(project)

    made = made_between(before, stamps_of(project / "build" / "downloads"))
    assert outcome.changed, outcome
    assert {path for path in made if path.startswith("templates/")} == {
        f"templates/t02-lamp/t02-lamp.{kind}" for kind in ("docx", "md", "txt")
    }


def test_removing_a_page_removes_its_files(project: Path) -> None:
    write(project / "docs" / "guide.md", "---\ntitle: A guide\nsummary: To a thing.\n---\n\nGo.\n")
    assert build(project).changed
    assert (project / "build/site/guide/index.html").is_file()
    (project / "docs" / "guide.md").unlink()

    outcome = build(project)

    assert outcome.changed, outcome
    assert not (project / "build/site/guide").exists()
    assert not (project / "build/docs/guide").exists()


def test_a_picture_of_the_content_is_published(project: Path) -> None:
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A lamp</title><path d="M0 0h1"/></svg>\n'
    )
    write(project / "docs" / "pictures" / "lamp.svg", picture)
    write(
        project / "docs" / "guide.md",
        "---\ntitle: A guide\nsummary: To a thing.\n---\n\n![A lamp](pictures/lamp.svg)\n",
    )

    outcome = build(project)

    site = files_of(project / "build" / "site")
    assert outcome.changed, outcome
    assert b'src="../pictures/lamp.svg"' in site["guide/index.html"]
    assert site["pictures/lamp.svg"] == picture.encode()


def test_a_file_with_the_name_of_a_page_is_told(project: Path) -> None:
    pages, beside = kept(project)

    with pytest.raises(Unfinished) as told:
        refuse_faults(pages, {*beside, "roles/index.html"})

    assert told.value.reasons == ["roles/index.html: a page and another file have this name"]


def kept(project: Path) -> tuple[dict[str, FinishedPage], set[str]]:
    """Return the pages that a build keeps, and the paths of all other files."""
    record = read_record(project / "build" / "pages.json")
    pages = kept_pages(project / "build" / "pages", record["404.html"]["draft"])
    beside = {path for store in ("shown", "downloads") for path in read_record(project / "build" / f"{store}.json")}
    return pages, beside


def changed_pages(project: Path) -> set[str]:
    """Return the pages that the engine was given in its last run."""
    return set(files_of(project / "build" / "docs"))


def test_a_changed_word_makes_what_it_changes(project: Path) -> None:
    before = stamps_of(project / "build" / "pages"), stamps_of(project / "build" / "downloads")
    write(project / PHASE_PATH, PHASE.replace("Light the lamp yourself", "Light every lamp yourself"))

    outcome = build(project)

    after = stamps_of(project / "build" / "pages"), stamps_of(project / "build" / "downloads")
    assert outcome.changed
    assert changed_pages(project) == {"phases/leave/index.md", "find/index.md"}
    assert made_between(before[0], after[0]) == {"phases/leave/index.html", "find/index.html", "404.html"}
    assert made_between(before[1], after[1]) == {
        *(f"print/{sheet}-{size}.pdf" for sheet in ("leave", "leave-large", "gate-leave") for size in ("a4", "letter")),
        *(f"print/pictures/{sheet}.png" for sheet in ("leave", "gate-leave")),
        # What the search knows of the new word, and of the page.
        "data/search/words/ev.js",
        "data/search/shelves/phases-leave-0.js",
    }


def test_a_changed_title_reaches_every_page_that_names_it(project: Path) -> None:
    write(project / PHASE_PATH, PHASE.replace("title: Leave the lighthouse", "title: Leave the old lighthouse"))

    build(project)

    site = files_of(project / "build" / "site")
    assert {path for path, content in site.items() if b"Leave the lighthouse" in content} == set()
    assert b"Leave the old lighthouse" in site["index.html"]


@pytest.mark.parametrize("path", ["mkdocs.yml", "overrides/main.html"])
def test_another_frame_makes_every_page(project: Path, path: str) -> None:
    write(project / path, (project / path).read_text() + "\n")

    assert build(project).changed
    assert len(changed_pages(project)) == len(list((project / "build" / "site").rglob("index.html")))


def test_another_place_in_the_menu_makes_every_page(project: Path) -> None:
    menu = "menu:\n  group: now\n  order: 1\n"
    write(project / "docs" / "guide.md", f"---\ntitle: A guide\nsummary: To a thing.\n{menu}---\n\nGo.\n")

    assert build(project).changed
    assert "phases/leave/index.md" in changed_pages(project)


def test_a_page_or_a_file_that_somebody_took_away_is_made_again(project: Path) -> None:
    before = files_of(project / "build" / "site")
    (project / "build" / "pages" / "roles" / "index.html").unlink()
    (project / "build" / "downloads" / "print" / "leave-a4.pdf").unlink()
    shutil.rmtree(project / "build" / "site")

    assert build(project).changed
    assert files_of(project / "build" / "site") == before


def test_a_link_into_a_page_that_lost_its_anchor_is_told_though_its_own_page_is_right(project: Path) -> None:
    pages, beside = kept(project)
    phase = pages["phases/leave/index.html"]
    pages["phases/leave/index.html"] = replace(phase, links=replace(phase.links, anchors=frozenset()))

    with pytest.raises(Unfinished) as told:
        refuse_faults(pages, beside)

    lost = 'endings/r01-price/index.html: the link "../../phases/leave/#lve-01" leads to no anchor'
    assert lost in told.value.reasons


def test_the_site_of_another_engine_takes_the_place_of_the_first(project: Path) -> None:
    outcome = build(project, with_frame(old="<main", new="<main hidden"))

    assert outcome.changed
    assert all(b"<main hidden" in page.read_bytes() for page in (project / "build" / "site").rglob("*.html"))


def test_a_site_that_knows_its_address_lists_its_pages(project: Path) -> None:
    write(project / "mkdocs.yml", (project / "mkdocs.yml").read_text() + "\nsite_url: https://site.example/notes/\n")

    build(project)

    sitemap = (project / "build" / "site" / "sitemap.xml").read_text()
    assert "<loc>https://site.example/notes/</loc>" in sitemap
    assert "<loc>https://site.example/notes/phases/leave/</loc>" in sitemap


def test_a_page_of_a_killed_build_is_made_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files_of(project / "build" / "site")
    write(project / PHASE_PATH, PHASE.replace("Light the lamp yourself", "Light every lamp yourself"))
    with monkeypatch.context() as patch:
        patch.setattr(pages_stage, "keep", killed_after(pages_stage.keep, times=1))
        with pytest.raises(Killed):
            build(project)
    assert b"every lamp" in (project / "build" / "pages" / "phases" / "leave" / "index.html").read_bytes()
    write(project / PHASE_PATH, PHASE)

    build(project)

    assert files_of(project / "build" / "site") == before


def killed_after(step: Callable[..., None], times: int) -> Callable[..., None]:
    """Let a step be done some times, and then die."""
    left = [None] * times

    def killing(*arguments: object) -> None:
        if not left:
            raise Killed
        left.pop()
        step(*arguments)

    return killing
