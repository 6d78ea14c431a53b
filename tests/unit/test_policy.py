"""The content policy: what a built page may hold, and what the policy says."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.publish.policy import MARKER, NotAllowed, headers_file, policy, refuse_unsafe, with_policy

# As the project's decision on security has it.
WRITTEN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


def page(body: str, head: str = "") -> LexborHTMLParser:
    return LexborHTMLParser(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<script></script>",
        '<script type="application/json">{}</script>',
        '<script src="https://elsewhere.example/x.js"></script>',
        '<script src="//elsewhere.example/assets/highnote.js"></script>',
        '<script src="data:text/javascript,alert(1)"></script>',
        '<script src="../data/other.js"></script>',
        '<svg><script href="x.js"></script></svg>',
        "<noscript><script>alert(1)</script></noscript>",
        '<p onclick="alert(1)">x</p>',
        '<P ONCLICK="alert(1)">x</P>',
        "<svg onload=alert(1)></svg>",
        '<p style="color:red">x</p>',
        "<style>p{color:red}</style>",
        '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
        '<p srcdoc="x"></p>',
        '<iframe src="x"></iframe>',
        '<object data="x"></object>',
        "<embed>",
        '<base href="//elsewhere.example/">',
        '<form action="x"></form>',
        '<button formaction="x"></button>',
        '<a href="javascript:alert(1)">x</a>',
        '<a href="JaVaScRiPt:alert(1)">x</a>',
        '<a href="java&#9;script:alert(1)">x</a>',
        '<a href="&#1;javascript:alert(1)">x</a>',
        '<a href=" &NewLine;javascript&colon;alert(1)">x</a>',
        '<a href="vbscript:x">x</a>',
        '<a href="data:text/html,x">x</a>',
        '<a href="blob:x">x</a>',
        '<a href="file:///etc/passwd">x</a>',
        '<a href="x" ping="https://elsewhere.example/">x</a>',
        '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
        '<svg><use href="https://elsewhere.example/x.svg#y"/></svg>',
        "<svg><animate attributeName=href values=javascript:alert(1)></animate></svg>",
        "<svg><set attributeName=onload to=alert(1)></set></svg>",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        '<math href="javascript:alert(1)"></math>',
        '<img src="https://elsewhere.example/x.png">',
        '<img src="//elsewhere.example/x.png">',
        '<img src="/\\elsewhere.example/x.png">',
        '<img srcset="x.png 1x, https://elsewhere.example/x.png 2x">',
        '<video poster="https://elsewhere.example/x.png"></video>',
        '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
        '<link rel="preload" href="//elsewhere.example/x.css">',
        '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
        "<template><script>alert(1)</script></template>",
        '<body background="x">',
    ],
)
def test_what_could_run_or_load_something_is_refused(html: str) -> None:
    with pytest.raises(NotAllowed):
        refuse_unsafe(page(html))


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://site.example/">x</a>',
        '<a href="mailto:a@b.example">x</a>',
        '<a href="about:blank" rel="noreferrer">Leave this page</a>',
        '<a href="../endings/#r01">x</a>',
        '<img src="../staff.png" alt="">',
        '<link rel="canonical" href="https://site.example/">',
        '<link rel="stylesheet" href="../assets/highnote.css">',
        '<script defer src="../../assets/highnote.js"></script>',
        '<script defer src="/assets/highnote.js"></script>',
        '<svg viewBox="0 0 1 1"><path d="M0 0"/><use href="#note"/></svg>',
        '<input type="checkbox" id="tick-a">',
    ],
)
def test_what_our_pages_hold_passes(html: str) -> None:
    refuse_unsafe(page(html))


def test_the_policy_is_the_one_that_was_decided() -> None:
    assert policy(header=False) == WRITTEN


def test_nothing_unsafe_is_in_any_policy() -> None:
    assert "unsafe" not in policy(header=True) + headers_file()


def test_the_policy_stands_in_the_page_where_its_marker_was() -> None:
    html = with_policy(f"<head>{MARKER}<title>x</title></head>")

    assert html == f'<head><meta http-equiv="Content-Security-Policy" content="{WRITTEN}"><title>x</title></head>'


def test_a_page_without_a_place_for_the_policy_is_refused() -> None:
    with pytest.raises(NotAllowed):
        with_policy("<head></head>")


def test_the_headers_forbid_frames_too() -> None:
    lines = headers_file().splitlines()

    assert lines[0] == "/*"
    assert f"  Content-Security-Policy: {WRITTEN}; frame-ancestors 'none'" in lines
    assert "  X-Content-Type-Options: nosniff" in lines
    assert all(re.fullmatch(r"  [A-Za-z-]+: \S.*", line) for line in lines[1:])
