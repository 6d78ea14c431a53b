"""Which tables stay tables on a phone."""

from highnote.assemble.pages.table_room import fits_a_phone

SENTENCE = "Say who holds each key, and who gets it afterwards"


def test_many_short_columns_fit() -> None:
    scorecard = [("No.", "Criterion", "Weight", "Lotte", "Milan"), ("1", "Margin after true effort", "4", "4", "3")]

    assert fits_a_phone(scorecard)


def test_two_columns_of_sentences_fit() -> None:
    assert fits_a_phone([("What you find", "What you do"), (SENTENCE, SENTENCE)])


def test_four_columns_of_sentences_do_not_fit() -> None:
    assert not fits_a_phone([("Task", "Leads", "Approves", "Is told"), (SENTENCE,) * 4])


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    assert fits_a_phone([("Name", "Place"), ("access", "assets/highnote.js")])
    assert not fits_a_phone([("Name", "Place"), ("access", "build/site/templates/t17-access-register/index.html")])


def test_a_row_may_have_fewer_cells() -> None:
    assert fits_a_phone([("Score", "Points to"), ("75 or more",)])
