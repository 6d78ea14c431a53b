"""Load: files into text, and front matter into a tree that knows its lines."""

from pathlib import Path

import pytest

from highnote.load import Mapping, Scalar, Sequence, files_of, load, loaded
from highnote.load.documents import document_of
from highnote.load.files import file_of_bytes, files_below
from highnote.load.front_matter import part
from highnote.load.yaml_tree import YamlFault, yaml_tree

PAGE = "---\ntitle: Home\nsummary: Words.\n---\n\nWords.\n"


def fault_of(text: str) -> tuple[str, int, int]:
    with pytest.raises(YamlFault) as raised:
        part(text)
    return raised.value.kind, raised.value.line, raised.value.column


def test_a_body_knows_its_first_line() -> None:
    parts = part("---\ntitle: Home\n---\nOne\nTwo\n")

    assert parts.body.splitlines() == ["One", "Two"]
    assert parts.body_line == 4


def test_a_line_of_hyphens_in_the_body_does_not_end_the_front_matter_again() -> None:
    parts = part("---\ntitle: Home\n---\n\nOne\n\n---\n\nTwo\n")

    assert parts.body == "\nOne\n\n---\n\nTwo"


def test_spaces_behind_the_hyphens_do_no_harm() -> None:
    assert part("--- \ntitle: Home\n---\t\nOne").body == "One"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Words.", ("front-missing", 1, 1)),
        ("", ("front-missing", 1, 1)),
        ("----\ntitle: Home\n---\n", ("front-missing", 1, 1)),
        ("---\ntitle: Home\n", ("front-unclosed", 1, 1)),
        ("---\n---\n", ("front-empty", 1, 1)),
        ("---\n- one\n---\n", ("front-not-mapping", 2, 1)),
        ("---\ntitle: a: b\n---\n", ("yaml-unreadable", 2, 9)),
        ("---\na:\n  - b\n\t- c\n---\n", ("yaml-tab", 4, 1)),
        ("---\na: &b c\n---\n", ("yaml-alias", 2, 4)),
        ("---\na: 1\nb: *c\n---\n", ("yaml-alias", 3, 4)),
        ("---\n<<: {a: b}\n---\n", ("yaml-alias", 2, 1)),
        ("---\na: !!str b\n---\n", ("yaml-tag", 2, 4)),
        ("---\n[a]: b\n---\n", ("yaml-key", 2, 1)),
        ("---\na: b\n--- c\n---\n", ("yaml-second-document", 3, 1)),
    ],
)
def test_front_matter_that_cannot_be_read_is_told_with_its_place(text: str, fault: tuple[str, int, int]) -> None:
    assert fault_of(text) == fault


def test_a_tree_keeps_what_the_author_wrote() -> None:
    tree = yaml_tree("answer: no\nlist: [1.10, ~]\nquoted: 'no'\n")

    assert tree == Mapping(
        (
            (Scalar("answer", 1, 1), Scalar("no", 1, 9)),
            (Scalar("list", 2, 1), Sequence((Scalar("1.10", 2, 8), Scalar("~", 2, 14)), 2, 7)),
            (Scalar("quoted", 3, 1), Scalar("no", 3, 9, plain=False)),
        ),
        1,
        1,
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [("no", "bool"), ("12:30", "int"), ("1.5", "float"), ("~", "null"), ("2027-05-21", "timestamp"), ("T17", "str")],
)
def test_a_tree_knows_what_other_readers_would_make_of_a_text(text: str, kind: str) -> None:
    assert yaml_tree(text).yaml_type == kind
    assert yaml_tree(f'"{text}"').yaml_type == "str"


def test_a_key_given_twice_is_kept_twice() -> None:
    tree = yaml_tree("a: 1\na: 2\n")

    assert [value.text for _, value in tree.entries] == ["1", "2"]
    assert tree.value("a").text == "2"


def test_an_empty_list_of_the_vocabulary_is_a_list() -> None:
    assert yaml_tree("[]\n") == Sequence((), 1, 1)
    assert yaml_tree("# nothing\n") is None


def test_a_document_that_cannot_be_read_keeps_its_text() -> None:
    document, fault = document_of(file_of_bytes("docs/a.md", b"---\ntitle: Home\n"))

    assert document.text == "---\ntitle: Home\n"
    assert document.front.entries == ()
    assert (fault.kind, fault.place.path) == ("front-unclosed", "docs/a.md")


def test_a_byte_that_is_not_utf8_is_told_with_its_place() -> None:
    file = file_of_bytes("docs/a.md", "Ä\r\nCaf".encode() + b"\xe9")

    assert file.text is None
    assert [(fault.kind, fault.found, fault.place.line, fault.place.column) for fault in file.faults] == [
        ("text-not-utf8", "0xe9", 2, 4)
    ]


def test_a_byte_behind_a_byte_order_mark_is_told_with_its_place() -> None:
    (fault,) = file_of_bytes("docs/a.md", b"\xef\xbb\xbfCaf\xe9").faults

    assert (fault.found, fault.place.column) == ("0xe9", 4)


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x7f", "\x85", "\u200b", "\u2028", "\u202e", "\u2066", "\U000e0041"])
@pytest.mark.parametrize("start", ["", "é"])
def test_a_hidden_character_is_told_with_its_place(sign: str, start: str) -> None:
    file = file_of_bytes("docs/a.md", f"{start}one\ntwo{sign}".encode())

    assert [(fault.kind, fault.found, fault.place.line, fault.place.column) for fault in file.faults] == [
        ("text-control", f"U+{ord(sign):04X}", 2, 4)
    ]


def test_tabs_accents_and_joined_emoji_are_not_hidden() -> None:
    assert file_of_bytes("docs/a.md", "a\tb é ü 日本 👩‍🎤\u00a0€\n".encode()).faults == ()


def test_only_the_first_line_that_is_too_long_is_told() -> None:
    (fault,) = file_of_bytes("docs/a.md", b"a\n" + b"b" * 5_001 + b"\n" + b"c" * 6_000).faults

    assert (fault.kind, fault.found, fault.place.line) == ("line-too-long", "5,001", 2)


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for path in ("docs/b/a.md", "docs/a.md", "docs/c.md", "docs/b.md"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(PAGE)

    assert [file.path for file in files_below(tmp_path, "docs")] == [
        "docs/a.md",
        "docs/b/a.md",
        "docs/b.md",
        "docs/c.md",
    ]


def test_what_begins_with_a_full_stop_is_nobodys_content(tmp_path: Path) -> None:
    (tmp_path / "docs" / ".git").mkdir(parents=True)
    (tmp_path / "docs" / ".DS_Store").write_text("x")

    assert list(files_below(tmp_path, "docs")) == []


def test_pictures_are_named_and_texts_are_read(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "mark.svg").write_text("<svg/>")
    (tmp_path / "docs" / "index.md").write_text(PAGE)

    loaded = load(tmp_path, ["docs"])

    assert loaded.pictures == {"docs/mark.svg"}
    assert [document.path for document in loaded.documents] == ["docs/index.md"]
    assert loaded.faults == ()


def test_a_file_that_is_the_same_is_not_read_again(tmp_path: Path) -> None:
    for name in ("a", "b", "broken"):
        (tmp_path / "docs").mkdir(exist_ok=True)
        (tmp_path / f"docs/{name}.md").write_text(PAGE if name != "broken" else "no front matter")
    before = load(tmp_path)
    (tmp_path / "docs/b.md").write_text(PAGE.replace("Words.", "Other words."))

    after = loaded(files_of(tmp_path), known=before.documents)

    same = {new.path for new, old in zip(after.documents, before.documents, strict=True) if new is old}
    assert same == {"docs/a.md"}
    assert after.faults == before.faults
    assert after == load(tmp_path)
