"""Every rule is held against its samples: what it must find, at which line, and what it must leave alone.

A sample is a change to base/, a small library without a problem. `guilty.diff` carries the codes on the guilty lines,
and `clean.diff` comes near and earns none. Where text cannot show the fault, `guilty.py` and `clean.py` make it.
"""

import importlib.util
import re
import shutil
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from highnote.check import check
from highnote.kept import PLACE
from highnote.load import load
from highnote.model import Playbook, model
from highnote.model.kinds import KINDS
from highnote.problem import Problem
from highnote.validate import Rule, all_rules, validate
from highnote.validate.registry import written_by_hand
from highnote.validate.verbs import VERBS
from tests.rules.sample import change

HERE = Path(__file__).parent
PAGES = HERE.parents[1] / "docs" / "rules"
TODAY = date(2027, 1, 1)
FAMILIES = "01234567"
CODES = [rule.code for rule in all_rules()]


def samples(state: str) -> list[Path]:
    """Return all guilty or all clean samples."""
    return sorted(file for file in HERE.glob(f"pb*/{state}.*") if file.suffix in (".diff", ".py"))


def name_of(sample: Path) -> str:
    return f"{sample.parent.name}-{sample.stem}"


@dataclass(frozen=True)
class Laid:
    """What a sample came to: its folder, what must be found, and what was."""

    sample: Path
    root: Path
    expected: set[tuple[str, str, int]]
    problems: tuple[Problem, ...]


def laid(sample: Path, root: Path) -> Laid:
    """Lay a sample over the base library, and hold it against all rules."""
    shutil.copytree(HERE / "base", root, dirs_exist_ok=True)
    if sample.suffix == ".py":
        specification = importlib.util.spec_from_file_location(f"{sample.parent.name}_{sample.stem}", sample)
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        expected = module.change(root)
    else:
        expected = change(sample.read_text("utf-8"), root)
    return Laid(sample, root, expected, validate(model(load(root)), TODAY))


# A fixture of the module: pytest runs all tests of one sample in a row, and lays it once for them.
@pytest.fixture(scope="module", params=samples("guilty"), ids=name_of)
def guilty(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Laid:
    """Lay a guilty sample."""
    return laid(request.param, tmp_path_factory.mktemp(name_of(request.param)))


@pytest.fixture(scope="session")
def kept_of_base(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Check the base library, and return what is kept of it."""
    root = shutil.copytree(HERE / "base", tmp_path_factory.mktemp("base"), dirs_exist_ok=True)
    assert check(root, TODAY) == ()
    return root.joinpath(*PLACE).read_bytes()


@cache
def pages() -> dict[str, Playbook]:
    """Return the pages of the rules by their path."""
    return model(load(HERE.parents[1], ["docs/rules"])).by_path


def test_the_base_library_has_no_problem() -> None:
    assert validate(model(load(HERE / "base")), TODAY) == ()


def test_a_guilty_sample_earns_its_codes_on_its_lines_and_no_other(guilty: Laid) -> None:
    assert {(problem.code, problem.place.path, problem.place.line) for problem in guilty.problems} == guilty.expected
    assert guilty.sample.parent.name.upper() in {code for code, _, _ in guilty.expected}


def test_what_was_kept_of_the_base_changes_nothing(guilty: Laid, kept_of_base: bytes) -> None:
    file = guilty.root.joinpath(*PLACE)
    file.parent.mkdir()
    file.write_bytes(kept_of_base)

    assert check(guilty.root, TODAY) == guilty.problems


def test_a_message_says_what_is_wrong_and_how_to_mend_it(guilty: Laid) -> None:
    for problem in guilty.problems:
        assert (
            problem.text[0].islower() or problem.text[0] in '"/' or problem.text.startswith(("docs/", "playbooks/"))
        ), problem.text
        assert not problem.text.endswith((".", "!")), problem.text
        assert not re.search(
            r"\b(error|invalid|illegal|exception|traceback|null|token|parse)\b",
            problem.text + problem.mend,
            re.IGNORECASE,
        )
        assert problem.mend.endswith((".", "?")), problem.mend
        assert problem.mend.startswith("did you mean ") or re.match(r"[a-z]+", problem.mend)[0] in VERBS, problem.mend
        assert "None" not in problem.text + problem.mend
        assert len(problem.text) <= 200


def test_a_problem_stands_at_a_place_that_is_there(guilty: Laid) -> None:
    for place in {problem.place for problem in guilty.problems}:
        file = guilty.root / place.path
        if file.suffix in (".md", ".yml") and file.is_file():
            lines = file.read_bytes().decode("utf-8", "replace").split("\n")
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@pytest.mark.parametrize("sample", samples("clean"), ids=name_of)
def test_a_clean_sample_earns_nothing(sample: Path, tmp_path: Path) -> None:
    assert laid(sample, tmp_path).problems == ()


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_guilty_sample_and_a_clean_one(code: str) -> None:
    folder = HERE / code.lower()

    assert {file.stem for file in folder.iterdir()} >= {"guilty", "clean"}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_page(rule: Rule) -> None:
    page = pages()[f"docs/rules/{rule.code.lower()}.md"]

    good = rule.says.rstrip(".").replace("`", "")
    assert page.front.title == f"{rule.code}: {good[0].lower()}{good[1:]}"
    assert [section.title for section in page.sections] == ["What is wrong", "How to mend it", "Why"]
    for section in page.sections[:2]:
        assert [node.kind for node in section.nodes if node.kind == "CodeBlock"] == ["CodeBlock"], "one example"


@pytest.mark.parametrize("module", written_by_hand(), ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_rule_by_hand_looks_at_something(module: ModuleType) -> None:
    looked_at = ("playbook", "library", *KINDS)

    assert [name for name in looked_at if hasattr(module, f"check_{name}")]


def test_every_page_and_every_sample_belongs_to_a_rule() -> None:
    pages = {page.stem.upper() for page in PAGES.glob("pb*.md")}
    folders = {folder.name.upper() for folder in HERE.glob("pb*")}

    assert pages == folders == set(CODES)


def test_the_list_of_rules_names_every_rule() -> None:
    listed = (PAGES / "index.md").read_text("utf-8")

    for rule in all_rules():
        assert f"[{rule.code}]({rule.code.lower()}.md) | {rule.says}" in listed


def test_no_two_rules_share_a_code() -> None:
    assert len(set(CODES)) == len(CODES)


def test_a_code_belongs_to_one_of_the_families() -> None:
    assert all(re.fullmatch(rf"PB[{FAMILIES}]\d\d", code) for code in CODES)


def test_a_rule_is_one_sentence_that_names_the_good_state() -> None:
    for rule in all_rules():
        assert re.fullmatch(r"[A-Z][^\n]*\.", rule.says), rule.code


def test_a_rule_by_hand_is_a_file_named_after_its_code_and_the_good_state() -> None:
    names = [module.__name__.rpartition(".")[2] for module in written_by_hand()]

    assert [name for name in names if not re.fullmatch(r"pb\d{3}(_[a-z0-9]+)+", name)] == []
