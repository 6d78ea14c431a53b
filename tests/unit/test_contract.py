"""The contract: the library for the browser and for other tools, and the schemas and types of it."""

import ast
import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import frontmatter
import pytest
import yaml
from jsonschema import Draft202012Validator

from highnote.assemble.contract import contract
from highnote.assemble.contract.typescript import type_modules
from highnote.assemble.files import MadeFile
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.search import search
from highnote.load import load
from highnote.model import Library, model
from highnote.model.kinds import FOLDERS
from tests.small_playbooks import PHASE, PLAYBOOKS, PROFESSION, VOCABULARY
from tests.small_project import small_library

ROOT = Path(__file__).parents[2]
# What an item says that no plan is made from.
OF_ITS_PAGE = {"done_when", "why", "client", "client_does", "look_again"}


class Texts(Mapping[str, str]):
    """The files of a contract by their paths, each made once it is read."""

    def __init__(self, files: Iterable[MadeFile]) -> None:
        self.files = {file.path: file for file in files}
        self.read: dict[str, str] = {}

    def __getitem__(self, path: str) -> str:
        if path not in self.read:
            self.read[path] = self.files[path].make().decode()
        return self.read[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


def made(**changes: str) -> Texts:
    return made_of(small_library(**changes))


def made_of(library: Library) -> Texts:
    ingredients = Ingredients(library)
    return Texts((*contract(library, ingredients, 2027), *search(library, ingredients)))


def delivered(name: str, script: str) -> object:
    """Read what a script of data hands over."""
    start = f'(globalThis.highnoteData??={{}})["{name}"]='
    assert script.startswith(start)
    assert script.endswith(";\n")
    return json.loads(script.removeprefix(start).removesuffix(";\n"))


@pytest.fixture(scope="module")
def library() -> dict:
    return json.loads(made()["data/library.json"])


def test_an_item_says_what_its_author_wrote_with_its_date_and_condition_parsed(library: dict) -> None:
    assert library["items"][1] == {
        "id": "LVE-02",
        "phase": "LVE",
        "text": "Hand over the keys",
        "owner": "it",
        "when": {"kind": "on", "points": [{"anchor": "E", "amount": 0, "unit": "d"}]},
        "level": "recommended",
        "done_when": "the receipt is signed",
        "why": "a lost key costs a new lock",
        "client": "",
        "client_does": "",
        "look_again": [],
        "template": "",
        "after": ["LVE-01"],
        "applies": [
            {"facet": "initiator", "answers": ["firm"], "barred": False},
            {"facet": "profession", "answers": ["lamp"], "barred": False},
        ],
        "emergency": False,
        "fixed": True,
        "url": "phases/leave/#lve-02",
    }


def test_a_playbook_says_its_fields_as_written_and_its_address(library: dict) -> None:
    (template,) = library["templates"]

    assert (template["id"], template["from"], template["url"]) == ("T01", "lead", "templates/t01-receipt/")


def test_a_question_says_which_answer_is_right_and_why(library: dict) -> None:
    (question,) = library["questions"]

    assert question["answers"] == [
        {"text": "Put out the light", "right": False, "why": "ships are at sea"},
        {"text": "Thank them", "right": True, "why": "it sets the tone"},
    ]


def test_a_facet_whose_answers_are_the_reasons_names_them() -> None:
    facets = VOCABULARY["facets"] + "- {id: reason, question: Why?, answers_from: reasons}\n"

    library = json.loads(made(facets=facets)["data/library.json"])

    assert library["facets"][-1]["answers"] == [
        {
            "id": "R01",
            "label": "The client found a cheaper keeper",
            "help": "",
            "because": "the client found a cheaper keeper",
        }
    ]


def test_a_facet_says_what_not_sure_counts_as_and_when_it_is_asked() -> None:
    facets = """\
- id: boat
  question: Is there a boat?
  ask when: initiator=firm
  not asked: "no"
  answers: [{id: "yes", label: "Yes", because: there is a boat}, {id: "no", label: "No"}]
  not sure: yes,no
"""

    facet = json.loads(made(facets=VOCABULARY["facets"] + facets)["data/library.json"])["facets"][-1]

    assert facet["not_sure"] == ["yes", "no"]
    assert facet["ask_when"] == [{"facet": "initiator", "answers": ["firm"], "barred": False}]
    assert facet["not_asked"] == ["no"]
    assert facet["answers"][0]["because"] == "there is a boat"


def test_the_plan_gets_its_part_as_a_script() -> None:
    files = made()

    plan, whole = delivered("plan", files["data/plan.js"]), json.loads(files["data/library.json"])

    assert (plan["contract"], plan["version"]) == (2, whole["version"])
    assert re.fullmatch(r"[0-9a-f]{8}", str(plan["version"]))
    assert plan["items"].pop("page") == ["phases/leave/", "phases/leave/"]
    assert {name for item in whole["items"] for name in item} - OF_ITS_PAGE - plan["items"].keys() == {"text", "url"}
    assert plan["items"] == {name: [item[name] for item in whole["items"]] for name in plan["items"]}
    assert plan["phases"][0]["gate"]["guards"] == []


def test_the_words_that_a_plan_shows_are_a_script_of_their_own() -> None:
    files = made()

    words, whole = delivered("plan-words", files["data/plan-words.js"]), json.loads(files["data/library.json"])

    assert words["items"] == {item["id"]: item["text"] for item in whole["items"]}
    assert "Hand over the keys" not in files["data/plan.js"]


def test_what_only_its_page_says_of_a_hold_or_a_floor_is_for_other_tools_and_in_no_plan(real: Texts) -> None:
    words, whole = delivered("plan-words", real["data/plan-words.js"]), json.loads(real["data/library.json"])

    for part, only in (("holds", "why"), ("floors", "grows")):
        assert all(one[only] for one in whole[part])
        assert {name for one in words[part].values() for name in one} & {only} == set()


def test_every_item_stands_on_its_page_at_its_id_in_small_letters(real: Texts) -> None:
    columns, whole = delivered("plan", real["data/plan.js"])["items"], json.loads(real["data/library.json"])
    urls = {item["id"]: item["url"] for item in whole["items"]}

    places = zip(columns["id"], columns["page"], strict=True)

    assert [place for place in places if urls[place[0]] != f"{place[1]}#{place[0].lower()}"] == []


def test_an_item_of_a_list_that_stands_apart_is_known_by_name_and_in_no_plan() -> None:
    item = PHASE[PHASE.index("- [ ] `LVE-01`") : PHASE.index("- [ ] `LVE-02`")].replace("LVE-01", "LAMP-01")
    apart = PROFESSION.replace("covers: lamp", "apart: yes").replace(
        "## Where", f"## Items of its own\n\n{item}    - phase: LVE\n\n## Where"
    )

    files = made(lamp_keepers=apart)

    plan, words = delivered("plan", files["data/plan.js"]), delivered("plan-words", files["data/plan-words.js"])

    assert [item["name"] for item in words["apart"]] == ["LAMP-01"]
    assert plan["items"]["id"] == list(words["items"]) == ["LVE-01", "LVE-02"]


def test_a_gate_says_which_items_it_stands_before() -> None:
    phase = PHASE.replace("  required: yes\n", "  required: yes\n  guards: [LVE-02]\n")

    plan = delivered("plan", made(**{"01_leave": phase})["data/plan.js"])

    assert plan["phases"][0]["gate"]["guards"] == ["LVE-02"]


@pytest.fixture(scope="module")
def real() -> Texts:
    """Return the contract of the real playbooks."""
    library = model(load(ROOT))
    return made_of(library)


@pytest.mark.parametrize(
    ("schema", "file", "name"),
    [
        ("library", "data/library.json", ""),
        ("plan", "data/plan.js", "plan"),
        ("plan-words", "data/plan-words.js", "plan-words"),
        ("papers", "data/papers.js", "papers"),
        ("paper-text", "data/papers/T08.js", "papers/T08"),
        ("client", "data/client.js", "client"),
        ("search", "data/search.js", "search"),
        ("search-shelf", "data/search/shelves/phases-access-0.js", "search/shelves/phases-access-0"),
        ("search-beginning", "data/search/words/ac.js", "search/words/ac"),
        ("search-words", "data/search/words.js", "search/words"),
        ("retired-ids", "data/retired.js", "retired"),
        ("calendars", "data/calendars.js", "calendars"),
        ("calendar", "data/calendars/GB.js", "calendars/GB"),
    ],
)
def test_every_file_fits_its_schema(real: Texts, schema: str, file: str, name: str) -> None:
    described = json.loads(real[f"data/schema/{schema}.json"])
    content = delivered(name, real[file]) if name else json.loads(real[file])

    assert list(Draft202012Validator(described).iter_errors(content)) == []
    assert list(Draft202012Validator(described).iter_errors(["a slip"]))


def test_the_guide_asks_with_at_most_45_kilobytes_and_plans_with_at_most_60(real: Texts) -> None:
    core, words = (len(gzip.compress(real[f"data/{name}.js"].encode(), 9)) for name in ("plan", "plan-words"))

    assert core <= 45_000
    assert core + words <= 60_000


@pytest.mark.parametrize("path", type_modules())
def test_the_types_of_the_browser_are_made_from_the_contract(path: str) -> None:
    assert (ROOT / path).read_text() == type_modules()[path], "run `make contract`"


def test_the_contract_says_the_type_of_everything() -> None:
    names = [
        node.id
        for path in sorted((ROOT / "scripts/highnote/assemble/contract").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Name)
    ]

    assert names
    assert "Any" not in names


def test_the_browser_gets_the_retired_ids_with_what_replaces_them() -> None:
    retired = "- {id: LVE-09, replaced_by: LVE-02, since: 2027-05-21, why: it said the same}\n"
    gone = "- {id: LVE-08, since: 2027-05-21, why: nobody does it}\n"

    script = made(retired=retired + gone)["data/retired.js"]

    assert delivered("retired", script) == [
        {"id": "LVE-09", "replaced_by": "LVE-02"},
        {"id": "LVE-08", "replaced_by": ""},
    ]


def test_the_client_gets_the_sentences_that_were_written_for_it_and_the_survey(real: Texts) -> None:
    client = delivered("client", real["data/client.js"])

    account = next(item for item in client["items"] if item["id"] == "ACC-02")
    assert account["client_does"] == "Sign in to each system with your own administrator account."
    assert account["look_again"] == [7]
    assert [question["kind"] for question in client["questions"]] == [
        "text",
        "text",
        "scale",
        "scale",
        "scale",
        "text",
        "yes or no",
    ]
    assert client["questions"][2] == {
        "id": "3",
        "ask": "How clear were we about the ending?",
        "kind": "scale",
        "scale": "1 is not clear, 5 is very clear",
    }
    assert client["choices"][1] == "My words may be quoted inside {{ firm_name }}, without my name"


def test_papers_say_what_a_template_needs_and_which_endings_name_it() -> None:
    ending = PLAYBOOKS["playbooks/endings/r01-price.md"].replace(
        "## The first hour", "Sign [the receipt](../templates/t01-receipt.md).\n\n## The first hour"
    )

    papers = delivered("papers", made(r01_price=ending)["data/papers.js"])

    assert [(template["id"], template["file"]) for template in papers["templates"]] == [
        ("T01", "templates/t01-receipt/t01-receipt")
    ]
    assert {name for template in papers["templates"] for name in template["fields"]} <= {
        field["id"] for field in papers["fields"]
    }
    assert {ending["id"]: ending["templates"] for ending in papers["endings"]} == {"R01": ["T01"]}
    assert papers["sheets"][:2] == [
        {"id": "LVE", "title": "Leave the lighthouse", "file": "print/leave"},
        {"id": "LVE", "title": papers["sheets"][1]["title"], "file": "print/gate-leave"},
    ]


def test_no_text_ends_the_script_that_carries_it() -> None:
    files = made(**{"01_leave": PHASE.replace("Hand over the keys", "Hand over \\</script>\\<!-- the keys")})

    scripts = [text for path, text in files.items() if path.endswith(".js")]
    assert any("/script" in script for script in scripts)
    assert all("<" not in script for script in scripts)


@pytest.mark.parametrize("path", [path for path in PLAYBOOKS if re.match(r"playbooks/(?!vocabulary)", path)])
def test_the_schema_of_a_kind_accepts_its_front_matter_and_refuses_a_slip(path: str) -> None:
    kind = FOLDERS[path.split("/")[1]]
    front = json.loads(json.dumps(frontmatter.loads(PLAYBOOKS[path]).metadata, default=str))
    validator = Draft202012Validator(json.loads(made()[f"data/schema/{kind}.json"]))

    assert list(validator.iter_errors(front)) == []
    assert list(validator.iter_errors({**front, "initator": "firm"}))
    assert list(validator.iter_errors({name: value for name, value in front.items() if name != "title"}))


@pytest.mark.parametrize("name", [name for name in VOCABULARY if name != "published"])
def test_the_schema_of_a_list_accepts_its_entries(name: str) -> None:
    entries = json.loads(json.dumps(yaml.safe_load(VOCABULARY[name]), default=str))

    assert list(Draft202012Validator(json.loads(made()[f"data/schema/{name}.json"])).iter_errors(entries)) == []
