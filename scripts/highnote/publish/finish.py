"""Turns what the engine wrote into the site: policy into every page, links checked, downloads laid beside."""

import os
import re
import shutil
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from highnote.publish.links import PageLinks, dead_links, links_of
from highnote.publish.policy import NotAllowed, headers_file, refuse_unsafe, with_policy
from highnote.publish.written import present

# So that no engine takes a download for a page, its address came here without a plain end; some hosts answer that with 404.
HIDDEN_DOWNLOAD = re.compile(r'(\bhref="[^"]*)%2Emd(?=["#])')


class Unfinished(Exception):
    """The built site may not be published; `reasons` say why."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


def finish(built: Path, downloads: Path) -> None:
    """Finish the site in place; raises Unfinished with all reasons."""
    pages, reasons = [], []
    for path in sorted(present(downloads)):
        if (built / path).exists():
            reasons.append(f"{path}: a page and a download have this name")
        else:
            lay(downloads / path, built / path)
    for path in sorted(present(built)):
        if path.endswith(".html"):
            try:
                pages.append(finish_page(built, path))
            except NotAllowed as error:
                reasons.append(f"{path}: the page holds {error}")
    (built / "_headers").write_text(headers_file(), encoding="utf-8")
    (built / ".nojekyll").touch()
    reasons += dead_links(pages, frozenset(present(built)))
    if reasons:
        raise Unfinished(reasons)


def lay(source: Path, target: Path) -> None:
    """Put a file at a second place, without a copy where the disk allows."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def finish_page(built: Path, path: str) -> PageLinks:
    """Write the policy into one page, and links to downloads as they are called; return its links."""
    html = HIDDEN_DOWNLOAD.sub(r"\1.md", (built / path).read_text(encoding="utf-8"))
    page = LexborHTMLParser(html)
    refuse_unsafe(page)
    (built / path).write_text(with_policy(html), encoding="utf-8")
    return links_of(path, page)


def swap(built: Path, site: Path) -> None:
    """Put the new site where the old one is; at every moment one of the two is whole."""
    old = site.with_name(f"{site.name}.old")
    restore(site)
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        os.rename(site, old)
    os.rename(built, site)
    shutil.rmtree(old, ignore_errors=True)


def restore(site: Path) -> None:
    """Bring back the last good site if a build was killed between the two renames of `swap`."""
    old = site.with_name(f"{site.name}.old")
    if old.exists() and not site.exists():
        os.rename(old, site)
