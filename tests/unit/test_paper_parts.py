"""What a template asks in some cases alone: its blanks, by the parts in which they stand."""

from highnote.assemble.contract.paper_parts import PaperPart, paper_parts
from highnote.assemble.documents.paper import paper_of
from tests.unit.given_papers import letter_library

ONLY = "You owe {{ balance }} until {{ end_date }}.\n\n- applies: reason=R06\n- because: they do not pay\n"
CHOICE = """\
Choose one:

- We end it on {{ notice_date }}.
    - applies: initiator=firm
    - because: you end it
- It ends, as {{ client_name }} said.
"""


def parts(document: str) -> list[PaperPart]:
    library = letter_library(document, "letter", "client")
    return list(paper_parts(paper_of(library.templates[0], library).body))


def test_a_blank_that_stands_elsewhere_in_every_case_is_no_part_of_a_clause() -> None:
    (part,) = parts(f"It ends on {{{{ end_date }}}}.\n\n{ONLY}")

    assert part.fields == ("balance",)
    assert [(clause.facet, clause.answers) for clause in part.applies] == [("reason", ("R06",))]
    assert not part.chosen


def test_the_general_part_of_a_choice_knows_what_the_others_ask_for() -> None:
    named, general = parts(CHOICE)

    assert (named.fields, named.others) == (("notice_date",), ())
    assert (general.fields, general.applies) == (("client_name",), ())
    assert [clause.facet for condition in general.others for clause in condition] == ["initiator"]
    assert [named.chosen, general.chosen] == [True, True]


def test_a_template_without_clauses_has_no_parts() -> None:
    assert parts("Dear {{ client_name }},\n\n| {{ balance }} |\n| --- |\n| {{ end_date }} |\n") == []
