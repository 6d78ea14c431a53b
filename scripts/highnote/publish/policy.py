"""Holds every built page against the content policy, and writes the policy into it.

The policy is the second wall: a page with a script that is not the theme's own, a handler or a style attribute is refused,
never blessed by hashing whatever the build contains.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

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
UNSAFE_TAGS = frozenset(
    "animate animatemotion animatetransform applet base embed foreignobject form frame frameset iframe math object portal set style"
    " template".split()
)
UNSAFE_ATTRIBUTES = frozenset("action background formaction http-equiv manifest ping srcdoc style".split())
ADDRESSES = frozenset("href poster src srcset xlink:href".split())
SCHEMES = frozenset(("", "http", "https", "mailto"))
# Browsers leave these out of an address before they read its scheme.
UNREAD = re.compile(r"[\x00-\x20]+")
SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
OWN_SCRIPT = re.compile(r"(?:[\w.-]+/|/)*assets/highnote\.js", re.ASCII)


class NotAllowed(Exception):
    """A built page holds what the policy forbids; the message says what."""


def hashes_of(page: LexborHTMLParser) -> list[str]:
    """Return the hashes of a page's inline scripts; raises NotAllowed for what is not the theme's own."""
    found = []
    for node in page.root.traverse(include_text=False):
        if node.tag.lower() in UNSAFE_TAGS:
            raise NotAllowed(f"an element <{node.tag}>")
        if node.tag == "script" and not is_own_script(node.attributes):
            found.append(hash_of_script(node.text(deep=True)))
        for name, value in node.attributes.items():
            refuse_attribute(node, name.lower(), value or "")
    return found


def is_own_script(attributes: Mapping[str, str | None]) -> bool:
    """Tell whether a script is the file that we made; raises NotAllowed for any other file."""
    if "src" not in attributes:
        return False
    source = attributes["src"] or ""
    if not OWN_SCRIPT.fullmatch(source):
        raise NotAllowed(f'a script "{source[:60]}"')
    return True


def hash_of_script(script: str) -> str:
    """Return the hash of a theme's script as the policy writes it."""
    if not any(pattern.fullmatch(script) for pattern in THEME_SCRIPTS):
        raise NotAllowed(f'an inline script that is not the theme\'s: "{script[:60]}"')
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def refuse_attribute(node: LexborNode, name: str, value: str) -> None:
    """Refuse handlers, style attributes, and addresses that run script or load from elsewhere."""
    if name.startswith("on"):
        raise NotAllowed(f'a handler "{name}" on <{node.tag}>')
    if name in UNSAFE_ATTRIBUTES:
        raise NotAllowed(f'an attribute "{name}" on <{node.tag}>')
    if name in ADDRESSES and not (may_lead_to(value) if only_leads(node) else may_load(value)):
        raise NotAllowed(f'an address "{value[:60]}" on <{node.tag}>')


def only_leads(node: LexborNode) -> bool:
    """Tell whether an element's address is where a reader may go, and nothing is loaded from it."""
    return node.tag == "a" or node.tag == "link" and node.attributes.get("rel") == "canonical"


def may_lead_to(address: str) -> bool:
    """Tell whether a link may lead to an address; the empty page is where the quick exit leads."""
    address = UNREAD.sub("", address)
    scheme = SCHEME.match(address)
    return address == "about:blank" or (scheme[1].lower() if scheme else "") in SCHEMES


def may_load(address: str) -> bool:
    """Tell whether a page may load from an address: only from its own site."""
    address = UNREAD.sub("", address).replace("\\", "/")
    return not SCHEME.match(address) and "//" not in address


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
