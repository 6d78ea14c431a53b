"""Script in content is refused, wherever it stands and however it is written."""

from pathlib import Path

import pytest

from tests.hostile.conftest import Check

PAYLOADS = {
    "a script": "<script>alert(1)</script>",
    "a script in capitals": "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
    "an image that fails": "<img src=x onerror=alert(1)>",
    "a drawing that loads": "<svg onload=alert(1)>",
    "a drawing that loads, without spaces": "<svg/onload=alert(1)>",
    "a frame": '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    "details that open": "<details open ontoggle=alert(1)>",
    "a style": "<style>@import '//example.org'</style>",
    "a form": "<form action=//example.org><button>Go</button></form>",
    "a base": "<base href=//example.org/>",
    "a refresh": '<meta http-equiv="refresh" content="0;url=//example.org">',
    "a comment": "<!-- <script>alert(1)</script> -->",
    "an instruction": "<?php echo 1 ?>",
    "a link in HTML": '<a href="javascript:alert(1)">Home</a>',
    "a title that ends": "</title><script>alert(1)</script>",
    "a script in a link": "[<script>alert(1)</script>](index.md)",
    "a link": "[Home](javascript:alert(1))",
    "a link in capitals": "[Home](JaVaScRiPt:alert(1))",
    "a link with an entity": "[Home](java&#115;cript:alert(1))",
    "a link with a colon as an entity": "[Home](javascript&colon;alert(1))",
    "a link with a tab": "[Home](<java\tscript:alert(1)>)",
    "a link to VBScript": "[Home](vbscript:msgbox(1))",
    "a link to data": "[Home](data:text/html;base64,PHNjcmlwdD4=)",
    "a picture from a script": "![Home](javascript:alert(1))",
    "a picture from elsewhere": "![Home](https://example.org/pixel.png)",
    "attributes": "Home{: onclick=alert(1) }",
    "attributes without a colon": "Home{ onclick=alert(1) }",
    "a template": "{{ 7*7 }}",
    "a statement of a template": "{% include 'passwords' %}",
    "a comment of a template": "{# nothing #}",
    "a turned line": "Home \u202e)1(trela",
}
FRONT = "---\ntitle: Hostile\nsummary: Words.\n---\n\n"
PHASE = "playbooks/phases/08-access.md"
PLACES = {
    "a paragraph": ("docs/hostile.md", None, FRONT + "%s\n"),
    "a heading": ("docs/hostile.md", None, FRONT + "## Home %s\n\nWords.\n"),
    "a cell": ("docs/hostile.md", None, FRONT + "| a |\n| --- |\n| %s |\n"),
    "a quotation in a list": ("docs/hostile.md", None, FRONT + "- one\n\n    > %s\n"),
    "a title": ("docs/hostile.md", None, '---\ntitle: "Home %s"\nsummary: Words.\n---\n\nWords.\n'),
    "a summary": ("docs/hostile.md", None, "---\ntitle: Hostile\nsummary: >-\n  Home %s\n---\n\nWords.\n"),
    "the question of a gate": (PHASE, "Has the client signed in with its own account?", "Has it? %s"),
    "an item": (PHASE, "List every account", "List %s"),
    "a field of an item": (PHASE, "hidden access stays", "hidden access stays %s"),
    "the text of an item": (PHASE, "Look where memory does not reach.", "%s"),
    "a document": ("playbooks/templates/t17-access-register.md", "Register for", "Register %s"),
    "an answer": ("playbooks/training/m1-why.md", "Ask about the price", "Ask %s"),
    "the vocabulary": ("playbooks/vocabulary/roles.yml", "does: Decides.", "does: >-\n    Decides %s"),
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_it_is_refused_in_its_file(place: tuple[str, str | None, str], payload: str, root: Path, check: Check) -> None:
    path, old, new = place
    written = new.replace("%s", payload.replace('"', "'") if "title: " in new else payload)
    content = (root / path).read_text().replace(old, written) if old else written

    problems = check({path: content})

    assert [problem for problem in problems if problem.place.path == path and not problem.reminder]


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<circle r="1" onclick="alert(1)"/>',
        '<a href="javascript:alert(1)"><circle r="1"/></a>',
        '<image href="https://example.org/pixel.png"/>',
        '<use href = " other.svg#a"/>',
        "<style>@import url(//example.org)</style>",
        '<rect fill="url( https://example.org)"/>',
        "<foreignObject><body/></foreignObject>",
        '<!ENTITY a "b">',
    ],
)
def test_a_picture_that_does_more_than_show_is_refused(inside: str, check: Check) -> None:
    problems = check({"docs/mark.svg": f'<svg xmlns="http://www.w3.org/2000/svg">\n{inside}</svg>\n'})

    assert [(problem.code, problem.place.line) for problem in problems] == [("PB028", 2)]


def test_a_picture_of_spaces_is_read_in_a_moment(check: Check) -> None:
    assert check({"docs/mark.svg": "<svg>" + "href=" + " " * 400_000 + "#a</svg>"}) == ()
