"""The library as data: for the browser, for search and for other tools."""

import json
import re

import frontmatter
import pytest
import yaml
from jsonschema import Draft202012Validator

from highnote.assemble.data import data
from highnote.assemble.pages.places import url_of
from highnote.model.kinds import FOLDERS
from tests.small_playbooks import PHASE, PLAYBOOKS, VOCABULARY
from tests.small_project import small_library


def made(**changes: str) -> dict[str, str]:
    return {file.path: file.make().decode() for file in data(small_library(**changes), "2027.05.21-00000000")}


def delivered(name: str, script: str) -> object:
    """Read what a script of data hands over."""
    start = f'(globalThis.highnoteData??={{}})["{name}"]='
    assert script.startswith(start)
    assert script.endswith(";\n")
    return json.loads(script.removeprefix(start).removesuffix(";\n"))


@pytest.fixture(scope="module")
def library() -> dict:
    return json.loads(made()["data/library.json"])


def test_an_item_says_what_its_author_wrote(library: dict) -> None:
    assert library["items"][1] == {
        "id": "LVE-02",
        "phase": "LVE",
        "text": "Hand over the keys",
        "owner": "it",
        "when": "E",
        "level": "recommended",
        "done_when": "the receipt is signed",
        "why": "a lost key costs a new lock",
        "after": ["LVE-01"],
        "applies": "initiator=firm",
        "fixed": True,
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

    assert library["facets"][-1]["answers"] == [{"id": "R01", "label": "The client found a cheaper keeper"}]


def test_the_browser_gets_the_same_library_as_a_script() -> None:
    files = made()

    assert delivered("library", files["data/library.js"]) == json.loads(files["data/library.json"])
    assert delivered("caseSchema", files["data/case-schema.js"]) == json.loads(files["data/schema/case.json"])


def test_the_browser_gets_the_retired_ids_with_what_replaces_them() -> None:
    retired = "- {id: LVE-09, replaced_by: LVE-02, since: 2027-05-21, why: it said the same}\n"
    gone = "- {id: LVE-08, since: 2027-05-21, why: nobody does it}\n"

    script = made(retired=retired + gone)["data/retired.js"]

    assert delivered("retired", script) == [
        {"id": "LVE-09", "replaced_by": "LVE-02"},
        {"id": "LVE-08", "replaced_by": ""},
    ]


def test_no_text_ends_the_script_that_carries_it() -> None:
    files = made(**{"01_leave": PHASE.replace("Hand over the keys", "Hand over \\</script>\\<!-- the keys")})

    scripts = [text for path, text in files.items() if path.endswith(".js")]
    assert any("/script" in script for script in scripts)
    assert all("<" not in script for script in scripts)


def test_search_finds_pages_items_and_terms_where_they_stand() -> None:
    records = {
        record["url"]: (record["kind"], record["title"]) for record in delivered("search", made()["data/search.js"])
    }

    assert records["phases/leave/"] == ("phase", "Leave the lighthouse")
    assert records["phases/leave/#lve-02"] == ("item", "Hand over the keys")
    assert records["glossary/#keeper"] == ("term", "keeper")
    assert {url_of(book) for book in small_library().playbooks} <= set(records)


def test_search_finds_a_page_by_its_headings() -> None:
    record = next(
        record for record in delivered("search", made()["data/search.js"]) if record["url"] == "endings/r01-price/"
    )

    assert "The first hour" in record["text"]


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
