"""Building a project: what is published, what is left alone, and what is made anew."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from highnote.__main__ import main
from highnote.project import Outcome, built
from highnote.publish import Unfinished, finish
from highnote.publish.engines import DEFAULT, Engine
from tests.pipeline.conftest import TODAY
from tests.small_playbooks import PHASE, TEMPLATE
from tests.small_project import files_of, write

PHASE_PATH = "playbooks/phases/01-leave.md"


def build(project: Path, engine: Engine = DEFAULT) -> Outcome:
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

    def counted(engine: Engine, *rest: Path) -> None:
        runs.append(engine.name)
        run(engine, *rest)

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

    assert [path for path in files if path.endswith(".css")] == ["assets/highnote.css"]


def test_every_page_carries_the_policy_and_the_version(built_once: Path) -> None:
    for path, content in files_of(built_once / "build" / "site").items():
        if path.endswith(".html") and path != "404.html":
            assert content.count(b'<meta http-equiv="Content-Security-Policy"') == 1, path
            assert b'<meta name="highnote-version" content="2026.10.21-' in content, path


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

    outcome = build(project)

    assert outcome.words is None
    assert outcome.failure.startswith(said)
    assert "Traceback" not in outcome.failure
    assert "\x1b" not in outcome.failure
    assert files_of(project / "build" / "site") == before


def test_a_warning_of_the_engine_stops_the_build_and_is_named(project: Path) -> None:
    write(project / "mkdocs.yml", (project / "mkdocs.yml").read_text() + "\nnav:\n  - Nowhere: nowhere.md\n")

    outcome = build(project)

    assert "nowhere.md" in outcome.failure
    assert "WARNING" in outcome.failure
    assert "INFO" not in outcome.failure


def test_a_page_that_may_not_be_published_leaves_the_site_and_is_named(project: Path) -> None:
    before = files_of(project / "build" / "site")
    main_page = project / "overrides" / "main.html"
    write(main_page, main_page.read_text().replace('id="content"', 'id="content" onclick="x()"'))

    outcome = build(project)

    assert 'index.html: the page holds a handler "onclick" on <div>' in outcome.failure.splitlines()
    assert files_of(project / "build" / "site") == before


def test_a_build_after_a_failed_one_publishes(project: Path) -> None:
    main_page = project / "overrides" / "main.html"
    text = main_page.read_text()
    write(main_page, "{% if %}")
    build(project)
    write(main_page, text.replace("There is no account", "There is still no account"))

    outcome = build(project)

    assert outcome.changed
    assert b"There is still no account" in files_of(project / "build" / "site")["index.html"]


class Killed(BaseException):
    """Stands for the end of a process."""


@pytest.fixture
def killed_between_renames(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Kill a build when the old site is put aside and the new one is not in its place."""
    rename, seen = os.rename, []

    def killing(source: Path, target: Path) -> None:
        if seen:
            raise Killed
        seen.append(source)
        rename(source, target)

    write(project / PHASE_PATH, PHASE.replace("Prove that", "Show that"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", killing)
        with pytest.raises(Killed):
            build(project)
    assert not (project / "build" / "site").exists()
    return project


def test_a_site_put_aside_by_a_killed_build_comes_back_even_if_the_next_one_fails(killed_between_renames: Path) -> None:
    project = killed_between_renames
    write(project / "overrides" / "main.html", "{% if %}")

    outcome = build(project)

    assert outcome.failure
    assert b"Prove that" in files_of(project / "build" / "site")["phases/leave/index.html"]


def test_a_killed_build_is_done_again(killed_between_renames: Path) -> None:
    outcome = build(killed_between_renames)

    assert outcome.changed
    assert b"Show that" in files_of(killed_between_renames / "build" / "site")["phases/leave/index.html"]
    assert not (killed_between_renames / "build" / "site.old").exists()


def test_a_damaged_record_is_made_again(project: Path) -> None:
    for name in ("site.json", "docs.json", "downloads.json"):
        write(project / "build" / name, '{"key": ')

    assert build(project).changed
    assert not build(project).changed


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


def test_a_download_with_the_name_of_a_page_is_told(tmp_path: Path) -> None:
    write(tmp_path / "built" / "a.txt", "page")
    write(tmp_path / "downloads" / "a.txt", "download")

    with pytest.raises(Unfinished) as told:
        finish(tmp_path / "built", tmp_path / "downloads")

    assert told.value.reasons == ["a.txt: a page and a download have this name"]


def test_the_record_names_the_engine_and_the_content(built_once: Path) -> None:
    record = json.loads((built_once / "build" / "site.json").read_text())

    assert record["engine"] == "mkdocs"
    assert len(record["key"]) == 64
