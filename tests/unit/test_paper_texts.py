"""A template ready to be filled: what the browser gets of its words, its terms and its rows."""

import base64
import json
from email import message_from_bytes
from email.policy import default

from highnote.assemble.contract import paper_texts
from highnote.assemble.documents import documents
from highnote.assemble.ingredients import Ingredients
from tests.unit.given_downloads import made, words
from tests.unit.given_papers import letter_library


def paper_text(document: str, channel: str = "letter", to: str = "client") -> dict:
    library = letter_library(document, channel, to)
    (file,) = paper_texts(library, Ingredients(library))
    start = '(globalThis.highnoteData??={})["papers/T90"]='
    return json.loads(file.make().decode().removeprefix(start).removesuffix(";\n"))


def only_letter(document: str, channel: str = "letter", to: str = "client") -> dict:
    (letter,) = paper_text(document, channel, to)["letters"]
    return letter


def seen(block: dict) -> str:
    """Return the words of a block, its blanks in angle brackets."""
    texts = (
        f"<{'.'.join(filter(None, (run['text'], run['column'])))}>" if run["kind"] == "field" else run["text"]
        for run in block.get("runs", ())
    )
    return "".join((*texts, *map(seen, block.get("blocks", ()))))


CHOICE = """\
Choose one:

- We end it on {{ end_date }}.
    - applies: initiator=firm
    - because: you end it
- You end it, and we thank you.
    - applies: initiator=client
    - because: the client ends it
- It ends.
"""


def test_a_blank_is_a_run_with_the_id_of_its_field() -> None:
    letter = only_letter("Dear **{{ client_name }}**, goodbye.")

    assert [(run["kind"], run["text"], run["strong"]) for run in letter["blocks"][0]["runs"]] == [
        ("text", "Dear ", False),
        ("field", "client_name", True),
        ("text", ", goodbye.", False),
    ]


def test_a_choice_has_the_clauses_of_each_part_and_a_general_one() -> None:
    (choice,) = only_letter(CHOICE)["blocks"]

    assert choice["kind"] == "choice"
    assert [(seen(option), option["terms"]) for option in choice["options"]] == [
        (
            "We end it on <end_date>.",
            {
                "id": "c1",
                "applies": [{"facet": "initiator", "answers": ["firm"], "barred": False}],
                "because": "you end it",
            },
        ),
        (
            "You end it, and we thank you.",
            {
                "id": "c2",
                "applies": [{"facet": "initiator", "answers": ["client"], "barred": False}],
                "because": "the client ends it",
            },
        ),
        ("It ends.", {"id": "c3", "applies": [], "because": ""}),
    ]


def test_a_paragraph_may_stand_only_in_some_cases() -> None:
    first, only = only_letter("Always.\n\nThank you.\n\n- applies: reason!=R09\n- because: nobody was hurt\n")["blocks"]

    assert seen(first) == "Always."
    assert (only["kind"], seen(only), only["terms"]["because"]) == ("only", "Thank you.", "nobody was hurt")
    assert only["terms"]["applies"] == [{"facet": "reason", "answers": ["R09"], "barred": True}]


def test_a_heading_takes_its_section_along() -> None:
    document = "### Thanks\n\n- applies: reason!=R09\n- because: nobody was hurt\n\nThank you.\n\n### Next\n\nGo on.\n"

    only, *rest = only_letter(document)["blocks"]

    assert [block["kind"] for block in only["blocks"]] == ["heading", "paragraph"]
    assert [seen(block) for block in rest] == ["Next", "Go on."]


def test_a_point_of_a_list_may_stand_only_in_some_cases() -> None:
    (listing,) = only_letter("- Keys\n- Money\n    - applies: client_money=yes\n    - because: you hold money\n")[
        "blocks"
    ]

    assert [(seen(point), point["terms"] and point["terms"]["because"]) for point in listing["points"]] == [
        ("Keys", None),
        ("Money", "you hold money"),
    ]


def test_a_row_with_columns_of_a_list_is_repeated_and_an_example_is_marked() -> None:
    rows = "| Example D1 | 1 May 2027 |\n| {{ dates.what }} | {{ dates.day }} |\n| By hand | |\n"
    document = f"| What | Day |\n| --- | --- |\n{rows}"

    (table,) = only_letter(document)["blocks"]

    assert [(row["repeat"], row["example"]) for row in table["rows"]] == [("", True), ("dates", False), ("", False)]
    assert [(run["text"], run["column"]) for cell in table["rows"][1]["cells"] for run in cell] == [
        ("dates", "what"),
        ("dates", "day"),
    ]


def test_each_mail_is_a_letter_with_its_subject_and_a_part_may_stay_inside() -> None:
    document = (
        "**Several.**\n\n### Part 1: thanks\n\n**Subject:** Thanks, {{ client_name }}\n\nHello.\n\n***\n\n"
        "### Part 2: our record\n\n- to: file\n\nWhat was said.\n"
    )

    first, second = paper_text(document)["letters"]

    assert (first["title"], first["to"], first["goes_out"]) == ("Part 1: thanks", "the client", True)
    assert [run["text"] for run in first["subject"]] == ["Thanks, ", "client_name"]
    assert [seen(block) for block in first["blocks"]] == ["Hello."]
    assert (second["title"], second["to"], second["goes_out"]) == ("Part 2: our record", "our own file", False)
    assert second["subject"] == []


def test_notes_to_the_sender_are_never_in_it() -> None:
    assert "Whispered" not in json.dumps(paper_text("Hello.\n\n> [!NOTE]\n> Whispered.\n"))


def test_the_word_file_is_the_one_to_download() -> None:
    word = base64.b64decode(paper_text("Hello {{ client_name }}.")["word"])

    assert word == made("Hello {{ client_name }}.", to="client")["docx"].make()


def test_the_blank_text_says_when_to_keep_a_part() -> None:
    text = words(made(CHOICE)["txt"].make(), "txt")

    assert "[Choose one. If you end it:]\n\nWe end it on" in text
    assert "[Or, if the client ends it:]" in text
    assert "[Or, in any other case:]\n\nIt ends." in text


def test_markdown_says_when_to_keep_a_part_in_place_of_its_details() -> None:
    document = "Thank you.\n\n- applies: reason!=R09\n- because: nobody was hurt\n\nGoodbye.\n\n"
    points = "- Keys\n- Money, a lot\n    - applies: client_money=yes\n    - because: you hold money\n- More\n\n"

    text = made(document + points + CHOICE)["md"].make().decode()

    assert "*Only if nobody was hurt:*\n\nThank you.\n" in text
    assert "- Keys\n- *Only if you hold money:* Money, a lot\n- More\n" in text
    assert "Choose one:\n\n- *If you end it:* We end it on {{ end_date }}.\n- *Or, if the client" in text
    assert "applies" not in text
    assert "because" not in text


def test_a_mail_says_when_to_keep_a_part_in_both_of_its_faces() -> None:
    message = message_from_bytes(made(CHOICE)["eml"].make(), policy=default)

    for kind in ("plain", "html"):
        text = message.get_body((kind,)).get_content()
        assert "[Or, if the client ends it:]" in text
        assert "applies" not in text


def test_each_mail_of_a_template_is_a_draft_of_its_own() -> None:
    document = "### Part 1: one\n\nSubject: First\n\nHello.\n\n***\n\n### Part 2: two\n\nSubject: Second\n\nGoodbye.\n"
    library = letter_library(document, "email", "client")

    drafts = {
        file.path: message_from_bytes(file.make(), policy=default)
        for file in documents(library, Ingredients(library))
        if file.path.endswith(".eml")
    }

    assert {path: message["Subject"] for path, message in drafts.items()} == {
        "templates/t90-letter/t90-letter-1.eml": "First",
        "templates/t90-letter/t90-letter-2.eml": "Second",
    }
    assert "Goodbye" not in drafts["templates/t90-letter/t90-letter-1.eml"].as_string()
