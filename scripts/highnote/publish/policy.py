"""Holds every built page against the content policy, and writes the policy into it.

The policy is the second wall: a page with a script inside it, a handler or a style attribute is refused,
never blessed by a hash of whatever the build contains.
"""

import re

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
UNSAFE_TAGS = frozenset(
    "animate animatemotion animatetransform applet base embed foreignobject form frame frameset iframe math object"
    " portal set style template".split()
)
UNSAFE_ATTRIBUTES = frozenset("action background formaction http-equiv manifest ping srcdoc style".split())
ADDRESSES = frozenset("href poster src srcset xlink:href".split())
SCHEMES = frozenset(("", "http", "https", "mailto"))
# Browsers leave these out of an address before they read its scheme.
UNREAD = re.compile(r"[\x00-\x20]+")
SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
OWN_SCRIPT = re.compile(r"(?:[\w.-]+/|/)*assets/(?:first-paint|highnote)\.js", re.ASCII)


class NotAllowed(Exception):
    """A built page holds what the policy forbids; the message says what."""


def refuse_unsafe(page: LexborHTMLParser) -> None:
    """Raise NotAllowed for what could run, load, send or style something on a page, but for the script that we made."""
    for node in page.css("*"):
        if (node.tag or "").lower() in UNSAFE_TAGS:
            raise NotAllowed(f"an element <{node.tag}>")
        if node.tag == "script":
            refuse_script(node)
        for name, value in node.attributes.items():
            refuse_attribute(node, name.lower(), value or "")


def refuse_script(node: LexborNode) -> None:
    """Refuse every script but the file that we made."""
    if "src" not in node.attributes:
        raise NotAllowed(f'an inline script "{node.text(deep=True)[:60]}"')
    source = node.attributes["src"] or ""
    if not OWN_SCRIPT.fullmatch(source):
        raise NotAllowed(f'a script "{source[:60]}"')


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
    return node.tag == "a" or (node.tag == "link" and node.attributes.get("rel") == "canonical")


def may_lead_to(address: str) -> bool:
    """Tell whether a link may lead to an address; the empty page is where the quick exit leads."""
    address = UNREAD.sub("", address)
    scheme = SCHEME.match(address)
    return address == "about:blank" or (scheme[1].lower() if scheme else "") in SCHEMES


def may_load(address: str) -> bool:
    """Tell whether a page may load from an address: only from its own site."""
    address = UNREAD.sub("", address).replace("\\", "/")
    return not SCHEME.match(address) and "//" not in address


def policy(*, header: bool) -> str:
    """Write the policy; a header may hold more than a meta element."""
    rules = RULES | (ONLY_AS_HEADER if header else {})
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def with_policy(html: str) -> str:
    """Write the policy into a page at its marker."""
    if MARKER not in html:
        raise NotAllowed("no place for the policy: the marker is missing in overrides/main.html")
    return html.replace(MARKER, f'<meta http-equiv="Content-Security-Policy" content="{policy(header=False)}">', 1)


def headers_file() -> str:
    """Write the headers for hosts that read a file `_headers`."""
    lines = [f"  {name}: {value}" for name, value in OTHER_HEADERS.items()]
    return "\n".join(["/*", f"  Content-Security-Policy: {policy(header=True)}", *lines]) + "\n"
