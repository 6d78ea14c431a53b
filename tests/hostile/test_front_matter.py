"""Hostile front matter is refused at its place, as soon as honest front matter is read, and never with a traceback."""

import pytest

from highnote.load.documents import document_of
from highnote.load.files import file_of_bytes
from highnote.model.kinds import Page
from highnote.model.typed import typed
from tests.growth import grows_at_most
from tests.hostile.conftest import Check

# Against honest front matter of the same length. Most take a fifth of its time; 20,000 unknown names take 12 times.
AT_ONCE = 40
ALIAS_BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a: &a {x: 1}\n" + "".join(
    f"{name}: &{name} {{<<: [{', '.join([f'*{before}'] * 20)}]}}\n"
    for before, name in zip("abcdefg", "bcdefgh", strict=True)
)
FIELDS = "title: Home\nsummary: Words.\n"
HOSTILE = {
    "never closed": "---\ntitle: Home\n",
    "nothing but a line": "---",
    "empty": "---\n---\n",
    "only a comment": "---\n# nothing\n---\n",
    "missing": "Words.",
    "a list": "---\n- title\n---\n",
    "a text": "---\ntitle\n---\n",
    "a number": "---\n1\n---\n",
    "a key twice": f"---\n{FIELDS}title: House\n---\n",
    "a key twice further down": f"---\n{FIELDS}sources: [{{a: 1, a: 2}}]\n---\n",
    "indented with a tab": f"---\n{FIELDS}sources:\n\t- a\n---\n",
    "an alias bomb": f"---\n{ALIAS_BOMB}---\n",
    "a merge bomb": f"---\n{MERGE_BOMB}---\n",
    "an anchor": "---\ntitle: &a Home\nsummary: Words.\n---\n",
    "an alias of nothing": "---\ntitle: *a\nsummary: Words.\n---\n",
    "a merge key": "---\n<<: {title: Home}\nsummary: Words.\n---\n",
    "a tag that runs a command": "---\ntitle: !!python/object/apply:os.system [id]\n---\n",
    "a tag of bytes": "---\ntitle: !!binary aGVsbG8=\nsummary: Words.\n---\n",
    "a tag of somebody's": "---\ntitle: !x Home\nsummary: Words.\n---\n",
    "4,000 brackets": f"---\ntitle: {'[' * 4000}\n---\n",
    "100,000 brackets": "---\ntitle: " + ("[" * 4000 + "\n") * 25 + "---\n",
    "100,000 braces": "---\ntitle: " + ("{" * 4000 + "\n") * 25 + "---\n",
    "100,000 questions": "---\n" + ("? " * 2000 + "\n") * 50 + "---\n",
    "100,000 hyphens": "---\n" + ("- " * 2000 + "\n") * 50 + "---\n",
    "500 indents": "---\n" + "".join(" " * depth + "a:\n" for depth in range(500)) + "---\n",
    "a second document": f"---\n{FIELDS}...\ntitle: Home\n---\n",
    "a directive": "---\n%YAML 9.9\ntitle: Home\n---\n",
    "a tag directive": "---\n%TAG ! tag:evil,2000:\ntitle: Home\n---\n",
    "a key that is a list": f"---\n{FIELDS}[a, b]: c\n---\n",
    "a key that is a mapping": f"---\n{FIELDS}? {{a: b}}\n: c\n---\n",
    "quotes never closed": '---\ntitle: "Home\nsummary: Words.\n---\n',
    "a bracket never closed": f"---\n{FIELDS}sources: [a, b\n---\n",
    "a NUL": "---\ntitle: Ho\0me\nsummary: Words.\n---\n",
    "an escape for the terminal": "---\ntitle: \x1b[31mHome\nsummary: Words.\n---\n",
    "writing from the right": "---\ntitle: \u202eemoH\nsummary: Words.\n---\n",
    "a byte order mark in the middle": "---\ntitle: \ufeffHome\nsummary: Words.\n---\n",
    "not UTF-8": b"---\ntitle: Caf\xe9\nsummary: Words.\n---\n",
    "UTF-16": "---\ntitle: Home\nsummary: Words.\n---\n".encode("utf-16"),
    "the prototype of JavaScript": f"---\n{FIELDS}__proto__: {{polluted: yes}}\n---\n",
    "a name in look-alike letters": "---\nt\u0456tle: Home\nsummary: Words.\n---\n",
    "no for a title": "---\ntitle: no\nsummary: Words.\n---\n",
    "half past twelve for a title": "---\ntitle: 12:30\nsummary: Words.\n---\n",
    "nothing for a title": "---\ntitle: ~\nsummary: Words.\n---\n",
    "a day that is none": f"---\n{FIELDS}review_by: 2027-02-30\n---\n",
    "a day before all days": f"---\n{FIELDS}review_by: 0000-00-00\n---\n",
    "seconds for a day": f"---\n{FIELDS}review_by: 1700000000\n---\n",
    "a list for a title": "---\ntitle: [Home]\nsummary: Words.\n---\n",
    "a title of 5,000 letters": f"---\ntitle: {'a' * 4900}\nsummary: Words.\n---\n",
    "a key of 4,000 letters": f"---\n{FIELDS}{'a' * 4000}: 1\n---\n",
    "20,000 keys": f"---\n{FIELDS}" + "".join(f"key{number}: 1\n" for number in range(20_000)) + "---\n",
    "a block of a strange width": "---\ntitle: |99\n  Home\nsummary: Words.\n---\n",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_it_is_refused_at_a_place(content: str | bytes, check: Check) -> None:
    problems = check({"docs/hostile.md": content})

    assert [problem for problem in problems if problem.place.path == "docs/hostile.md" and not problem.reminder]


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_it_is_refused_at_once(content: str | bytes) -> None:
    hostile = content if isinstance(content, bytes) else content.encode()

    assert grows_at_most(AT_ONCE, lambda: read(honest(len(hostile))), lambda: read(hostile))


def read(content: bytes) -> None:
    """Read the front matter of a page."""
    file = file_of_bytes("docs/hostile.md", content)
    if file.text is not None:
        document, _ = document_of(file)
        typed(document.front, Page, document.path)


def honest(length: int) -> bytes:
    """Write front matter as authors do, of some length and of 4,000 characters at least."""
    source = "  - example-2020\n"
    sources = source * (max(length, 4_000) // len(source))
    return f"---\n{FIELDS}sources:\n{sources}---\n".encode()


def test_a_byte_order_mark_at_the_start_is_accepted(check: Check) -> None:
    assert check({"docs/marked.md": b"\xef\xbb\xbf---\ntitle: Marked\nsummary: Words.\n---\n\nWords.\n"}) == ()


def test_line_ends_of_other_systems_are_accepted(check: Check) -> None:
    windows = b"---\r\ntitle: Windows\r\nsummary: Words.\r\n---\r\n\r\nWords.\r\n"
    old = b"---\rtitle: Old\rsummary: Words.\r---\r\rWords.\r"

    assert check({"docs/windows.md": windows, "docs/old.md": old}) == ()


def test_a_place_counts_lines_of_other_systems_as_an_editor_does(check: Check) -> None:
    (problem,) = check(
        {"docs/windows.md": b"---\r\ntitle: Windows\r\nsumary: Words.\r\nsummary: Words.\r\n---\r\n\r\nWords.\r\n"}
    )

    assert (problem.code, problem.place.line, problem.place.column) == ("PB102", 3, 1)
