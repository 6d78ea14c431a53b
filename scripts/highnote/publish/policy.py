"""Holds every built page against the content policy, and writes the policy into it.

The policy is the second wall: a page with a script that is not the theme's own, a handler or a style attribute is refused,
never blessed by hashing whatever the build contains.
"""

import base64
import hashlib
import re
from collections.abc import Iterable

from selectolax.lexbor import LexborHTMLParser

MARKER = "<!-- content-security-policy -->"
RULES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
ONLY_AS_HEADER = {"frame-ancestors": "'none'"}
OTHER_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
THEME_SCRIPTS = (
    # partials/javascripts/base.html of Material 9.8, once for each depth of folder
    re.compile(
        r"__md_scope=new URL\(\"[./]*\",location\),__md_hash=e=>\[\.\.\.e\]\.reduce\(\(\(e,_\)=>\(e<<5\)-e\+_\.charCodeAt\(0\)\),0\),"
        r"__md_get=\(e,_=localStorage,t=__md_scope\)=>JSON\.parse\(_\.getItem\(t\.pathname\+\"\.\"\+e\)\),"
        r"__md_set=\(e,_,t=localStorage,a=__md_scope\)=>\{try\{t\.setItem\(a\.pathname\+\"\.\"\+e,JSON\.stringify\(_\)\)\}catch\(e\)\{\}\}"
    ),
    # the same of Zensical 0.0.73
    re.compile(
        r"__md_scope=new URL\(\"[./]*\",location\),__md_scope\.pathname\.endsWith\(\"/\"\)\|\|"
        r"\(__md_scope=new URL\(__md_scope\.pathname\+\"/\",location\)\),"
        r"__md_hash=e=>\[\.\.\.e\]\.reduce\(\(\(e,t\)=>\(e<<5\)-e\+t\.charCodeAt\(0\)\),0\),"
        r"__md_get=\(e,t=localStorage,_=__md_scope\)=>JSON\.parse\(t\.getItem\(_\.pathname\+\"\.\"\+e\)\),"
        r"__md_set=\(e,t,_=localStorage,a=__md_scope\)=>\{try\{_\.setItem\(a\.pathname\+\"\.\"\+e,JSON\.stringify\(t\)\)\}catch\(e\)\{\}\},"
        r"document\.documentElement\.setAttribute\(\"data-platform\",navigator\.platform\)"
    ),
    # partials/javascripts/content.html of both
    re.compile(
        r"var target=document\.getElementById\(location\.hash\.slice\(1\)\);"
        r"target&&target\.name&&\(target\.checked=target\.name\.startsWith\(\"__tabbed_\"\)\)"
    ),
)
UNSAFE_TAGS = ("iframe", "object", "embed", "base", "style", "form")


class NotAllowed(Exception):
    """A built page holds what the policy forbids; the message says what."""


def hashes_of(page: LexborHTMLParser) -> list[str]:
    """Return the hashes of a page's inline scripts; raises NotAllowed for what is not the theme's own."""
    found = []
    for node in page.root.traverse(include_text=False):
        if node.tag == "script" and "src" not in node.attributes:
            found.append(hash_of_script(node.text(deep=True)))
        elif node.tag in UNSAFE_TAGS:
            raise NotAllowed(f"an element <{node.tag}>")
        for name, value in node.attributes.items():
            refuse_attribute(node.tag, name, value or "")
    return found


def hash_of_script(script: str) -> str:
    """Return the hash of a theme's script as the policy writes it."""
    if not any(pattern.fullmatch(script) for pattern in THEME_SCRIPTS):
        raise NotAllowed(f'an inline script that is not the theme\'s: "{script[:60]}"')
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def refuse_attribute(tag: str, name: str, value: str) -> None:
    """Refuse handlers, style attributes and addresses that run script."""
    if name.startswith("on"):
        raise NotAllowed(f'a handler "{name}" on <{tag}>')
    if name in ("style", "srcdoc"):
        raise NotAllowed(f'an attribute "{name}" on <{tag}>')
    if name in ("href", "src", "action", "formaction", "xlink:href") and re.match(r"\s*(javascript|vbscript|data)\s*:", value, re.I):
        raise NotAllowed(f'an address "{value[:30]}" on <{tag}>')


def policy(hashes: Iterable[str], *, header: bool) -> str:
    """Write the policy; a header may hold more than a meta element."""
    rules = RULES | {"script-src": " ".join(["'self'", *sorted(set(hashes))])} | (ONLY_AS_HEADER if header else {})
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def with_policy(html: str, hashes: Iterable[str]) -> str:
    """Write the policy into a page at its marker."""
    if MARKER not in html:
        raise NotAllowed("no place for the policy: the marker is missing in overrides/main.html")
    return html.replace(MARKER, f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes, header=False)}">', 1)


def headers_file(hashes: Iterable[str]) -> str:
    """Write the headers for hosts that read a file `_headers`."""
    lines = [f"  {name}: {value}" for name, value in OTHER_HEADERS.items()]
    return "\n".join(["/*", f"  Content-Security-Policy: {policy(hashes, header=True)}", *lines]) + "\n"
