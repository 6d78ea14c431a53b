"""The frame that every page shares: front matter for the engine, the head with title and summary, and the foot.

A page is Markdown for the engine: headings as headings, so that its table of contents knows them, and everything else as HTML.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from highnote.assemble.pages.html import html_of
from highnote.assemble.pages.links import WORD, Resolver, relative, terms_of, url_of_source
from highnote.assemble.words import date_words
from highnote.model import Library, Playbook, Section
from highnote.model.markdown import Node

FENCE = re.compile(r"`{3,}|~{3,}")
NOT_YAML = re.compile("[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>&~^=:])")


@dataclass(frozen=True, slots=True)
class Site:
    """What pages say of the site as a whole: the content's version and day, and where its files can be edited."""

    version: str
    edit_base: str = ""
    day: date = date.min


@dataclass(frozen=True, slots=True)
class Context:
    """What one page is made from."""

    library: Library
    site: Site
    url: str
    path: str

    @property
    def resolve(self) -> Resolver:
        return Resolver(self.library, self.path, self.url)

    def href(self, to: str) -> str:
        """Return an address from the site's root as seen from this page, escaped."""
        return escape(relative(to, self.url))


def page_text(title: str, summary: str, body: str, **more: str) -> str:
    """Write a page's Markdown with the front matter that the theme reads."""
    front = {"title": title, "description": summary, **{key: value for key, value in more.items() if value}}
    lines = [f"{key}: {quoted(value)}" for key, value in front.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + FENCE.sub(escaped_fence, body.strip()) + "\n"


def with_head(text: str, version: str, above: Iterable[tuple[str, str]]) -> str:
    """Write into a page's front matter its version, and the pages that stand above it."""
    crumbs = ", ".join(f"{{title: {quoted(title)}, url: {quoted(url)}}}" for title, url in above)
    return text.replace("---\n", f"---\nversion: {quoted(version)}\ncrumbs: [{crumbs}]\n", 1)


def quoted(text: str) -> str:
    """Write text in the double quotes of YAML; where YAML cannot be read, the engine would show it as Markdown."""
    return NOT_YAML.sub(lambda match: f"\\U{ord(match[0]):08x}", json.dumps(text, ensure_ascii=False))


def escaped_fence(match: re.Match) -> str:
    """Escape signs that the engine would take for a fence of code, even inside HTML."""
    return "".join(f"&#{ord(sign)};" for sign in match[0])


def box(html: str, kind: str = "") -> str:
    """Wrap HTML so that the engine leaves it alone."""
    mark = f' class="{kind}"' if kind else ""
    return f"<div{mark}>\n{html.strip()}\n</div>\n\n"


def heading(text: str, level: int = 2) -> str:
    """Write a heading for the engine, on one line."""
    return f"{'#' * level} {SPECIAL.sub(escaped_sign, ' '.join(text.split()))}\n\n"


def escaped_sign(match: re.Match) -> str:
    """Escape one sign that Markdown or HTML would read."""
    sign = match[1]
    return escape(sign) if sign in "<>&" else f"\\{sign}" if sign in "\\`*_{}[]()#+-.!" else f"&#{ord(sign)};"


def head_html(kicker: str, title: str, summary: str) -> str:
    """Write what opens a page."""
    over = f'<p class="kicker">{kicker}</p>\n' if kicker else ""
    return f'<div class="head">\n{over}<h1>{escape(title)}</h1>\n<p class="summary">{escape(summary)}</p>\n</div>\n\n'


def playbook_head(kicker: str, playbook: Playbook, context: Context) -> str:
    """Write what opens a playbook, with a note that is seen once the day has passed on which something is due to be checked."""
    head = head_html(kicker, playbook.front.title, playbook.front.summary)
    return head + box(review_note_html(playbook, context)) if review_days(playbook, context) else head


def review_days(playbook: Playbook, context: Context) -> list[date]:
    """Return the days by which the page, and each of its sources, is looked at again."""
    known = context.library.vocabulary.by_id["sources"]
    days = [known[name].review_by for name in playbook.front.sources if name in known]
    review = getattr(playbook.front, "review_by", None)
    return [review, *days] if review else days


def review_note_html(playbook: Playbook, context: Context) -> str:
    """Write the note; a page that was built after that day shows it, and the script shows it on later days."""
    due = min(review_days(playbook, context))
    hidden = "" if due < context.site.day else " hidden"
    return (
        f'<review-note due="{due}"{hidden}><p class="review-note" role="note"><b>Check before you rely on it.</b> '
        f'Something on this page was to be looked at again by <time datetime="{due}">{date_words(due)}</time>.</p></review-note>'
    )


def section_text(section: Section, context: Context, title: str | None = None) -> str:
    """Write a section: its heading and its prose."""
    return heading(title or section.title) + prose_text(section.nodes, context)


def prose_text(nodes: tuple[Node, ...], context: Context) -> str:
    """Write nodes as HTML, with their headings left to the engine."""
    parts, run = [], []
    for node in nodes:
        if node.kind == "Heading":
            parts += [box(html_of(run, context.resolve), "prose")] if run else []
            parts.append(heading(node.plain, int(node.details["level"][1])))
            run = []
        else:
            run.append(node)
    return "".join(parts) + (box(html_of(run, context.resolve), "prose") if run else "")


def foot_html(playbook: Playbook, context: Context) -> str:
    """Write what closes a playbook: its sources, when it is read again, its version, and where it is edited."""
    review = getattr(playbook.front, "review_by", None)
    facts = [f'<span>Read again by <time datetime="{review}">{date_words(review)}</time></span>'] if review else []
    facts.append(f"<span>Version {escape(context.site.version)}</span>")
    if context.site.edit_base:
        address = escape(f"{context.site.edit_base}{playbook.path}")
        facts.append(f'<a href="{address}" rel="nofollow">Edit this page</a>')
    inner = f'{words_html(playbook, context)}{sources_html(playbook, context)}<p class="page-facts">{" ".join(facts)}</p>'
    return box(inner, "page-foot")


def words_html(playbook: Playbook, context: Context) -> str:
    """Explain the words of the glossary that a page uses, so that nobody has to leave it, on paper either."""
    known = context.library.vocabulary.by_id["glossary"]
    terms = [known[name] for name in terms_of(playbook, context.url) if name in known]
    if not terms:
        return ""
    rows = "".join(
        f'<div id="{WORD}{escape(term.id)}"><dt>{escape(term.term)}</dt><dd>{escape(term.means)}</dd></div>\n' for term in terms
    )
    return (
        f'<div class="page-words"><p class="page-words-title">Words on this page</p>\n<dl>\n{rows}</dl>\n'
        f'<p><a href="{context.href("glossary/")}">All words</a></p></div>\n'
    )


def sources_html(playbook: Playbook, context: Context) -> str:
    """List the sources that a page leans on."""
    known = context.library.vocabulary.by_id["sources"]
    used = [known[name] for name in playbook.front.sources if name in known]
    if not used:
        return ""
    rows = "".join(
        f'<li><a href="{context.href(url_of_source(source))}">{escape(source.title)}</a>'
        f' <span class="muted">{escape(source.body)}, checked {date_words(source.checked_on)}</span></li>\n'
        for source in used
    )
    return f'<details class="page-sources"><summary>Sources of this page ({len(used)})</summary><ul>\n{rows}</ul></details>\n'
