"""Holds the code against the rules of the house: which way imports go, who writes, who prints, who names an engine."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "scripts" / "highnote"
STAGES = ("load", "model", "validate", "assemble", "publish")
MODULES = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text()) for path in sorted(PACKAGE.rglob("*.py"))}
WRITERS = ("publish/", "project.py", "kept.py", "new.py")
WRITES = {
    "write_text", "write_bytes", "mkdir", "touch", "unlink", "rename", "rmtree", "copyfile", "copytree", "copy2",
    "rmdir", "symlink_to", "hardlink_to", "makedirs", "removedirs", "mkdtemp", "NamedTemporaryFile",
}  # fmt: skip
WRITES_OF_OS = {"remove", "replace", "link", "symlink", "open"}
MANY_SUBJECTS = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "misc",
    "manager",
    "handler",
    "handlers",
    "info",
    "process",
}
ENGINE = re.compile(r"mkdocs(?!\.yml)|zensical|material", re.IGNORECASE)
NAMES_ENGINES = ("publish/engines/__init__.py", "publish/engines/mkdocs.py", "publish/engines/zensical.py")


def names_imported(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of each module that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


def stages_imported(name: str) -> set[str]:
    """Return the stages, and the modules above them, that a module imports."""
    ours = {imported.split(".")[1] for imported in names_imported(MODULES[name]) if imported.startswith("highnote.")}
    return ours - {"problem"}


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def writes(call: ast.Call) -> bool:
    """Tell whether a call changes the disk."""
    name = name_called(call)
    if name in WRITES:
        return True
    of = call.func.value.id if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) else ""
    if of == "os" and name in WRITES_OF_OS:
        return True
    mode = next(
        (word.value for word in call.keywords if word.arg == "mode"), call.args[1] if len(call.args) > 1 else None
    )
    return name == "open" and isinstance(mode, ast.Constant) and bool(set("wax+") & set(str(mode.value)))


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield names and strings of the code; docstrings too, for they are read as code is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, (ast.Name, ast.Attribute)):
            yield node.id if isinstance(node, ast.Name) else node.attr


@pytest.mark.parametrize("name", MODULES)
def test_a_stage_imports_only_from_the_stages_before_it(name: str) -> None:
    stage = name.split("/", maxsplit=1)[0]
    if stage not in STAGES:
        return
    allowed = set(STAGES[: STAGES.index(stage) + 1])

    assert stages_imported(name) <= allowed


def test_what_all_stages_know_imports_nothing_of_ours() -> None:
    assert stages_imported("problem.py") == set()
    assert stages_imported("report.py") == set()


def test_nobody_imports_the_command() -> None:
    importers = [name for name in MODULES if "__main__" in stages_imported(name)]

    assert importers == []


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(WRITERS)])
def test_only_publish_writes_to_disk(name: str) -> None:
    found = [ast.unparse(call) for call in calls(MODULES[name]) if writes(call)]

    assert found == []


@pytest.mark.parametrize("name", [name for name in MODULES if name != "__main__.py"])
def test_only_the_command_prints(name: str) -> None:
    found = [
        ast.unparse(call) for call in calls(MODULES[name]) if ast.unparse(call.func) in ("print", "sys.stdout.write")
    ]

    assert found == []


@pytest.mark.parametrize("name", [name for name in MODULES if name not in NAMES_ENGINES])
def test_an_engine_is_named_in_few_places(name: str) -> None:
    found = [text for text in texts(MODULES[name]) if ENGINE.search(text)]

    assert found == []


def words_listed(path: Path) -> int:
    """Count the lines that hold one word of a list: a list is one thing, however long."""
    return len(re.findall(r'^ *"[^"]+",$', path.read_text(), re.MULTILINE))


@pytest.mark.parametrize("name", MODULES)
def test_a_file_has_one_subject(name: str) -> None:
    path = PACKAGE / name

    assert len(path.read_text().splitlines()) - words_listed(path) <= 250
    assert not {path.stem, *path.relative_to(PACKAGE).parts} & MANY_SUBJECTS


@pytest.mark.parametrize("name", MODULES)
def test_a_module_opens_with_a_sentence_about_itself(name: str) -> None:
    assert ast.get_docstring(MODULES[name])


class Settings(yaml.SafeLoader):
    """Reads mkdocs.yml; a tag of its own is read as nothing."""


Settings.add_multi_constructor("", lambda *_: None)


@pytest.fixture(scope="module")
def settings() -> dict:
    return yaml.load((ROOT / "mkdocs.yml").read_text(), Settings)


def test_the_site_has_no_hooks_and_no_plugins(settings: dict) -> None:
    assert "hooks" not in settings
    assert settings["plugins"] == []


def test_nothing_that_is_made_is_in_the_repository() -> None:
    tracked = subprocess.run(["git", "ls-files", "build"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert tracked.stdout == ""


def test_the_requirements_are_pinned_with_hashes_and_name_no_address() -> None:
    text = (ROOT / "requirements.txt").read_text()
    packages = re.findall(r"^(?![ #])(.+?) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE)

    assert len(packages) == len(re.findall(r"^[a-zA-Z]", text, re.MULTILINE))
    assert all("==" in name for name, _ in packages)
    assert "http" not in text
    assert "index-url" not in text


def test_the_browser_packages_are_pinned_with_hashes_and_name_no_address() -> None:
    text = (ROOT / "package-lock.json").read_text()
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}

    assert all("version" in entry and "integrity" in entry for entry in packages.values())
    assert '"resolved"' not in text
    assert not re.search(r"https?://(?!(?:opencollective\.com|github\.com/sponsors|[\w.]*\.?tidelift|.*funding))", text)


def test_the_browser_packages_are_named_by_exact_versions() -> None:
    package = json.loads((ROOT / "package.json").read_text())
    ranges = {**package["dependencies"], **package["devDependencies"]}

    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in ranges.values()), ranges


@pytest.mark.parametrize("name", MODULES)
def test_names_are_the_words_of_the_house(name: str) -> None:
    kinds = (ast.FunctionDef, ast.ClassDef)
    named = [node.name for node in ast.walk(MODULES[name]) if isinstance(node, kinds)]

    # An entry is a line in the log of a case; a blank of a template is a field; a quiz is made of questions.
    assert not {"Entry", "Blank", "Quiz"} & set(named)
    assert [word for word in named if "data" in re.findall(r"[A-Z]?[a-z]+", word.replace("Data", "data"))] == []
