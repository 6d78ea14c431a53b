"""Measures our own side: one function for each figure, each in processes of its own."""

import gzip
import shutil
import sys
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from tests.bench.clock import number_printed, page_has, seconds, served, until
from tests.bench.projects import ROOT, change_a_word

HIGHNOTE = (sys.executable, "-m", "highnote")


def check_seconds(folder: Path, *, fresh: bool = True) -> float:
    """Return the time of our check, with nothing remembered or of what it remembers."""
    if fresh:
        shutil.rmtree(folder / "build", ignore_errors=True)
    return seconds(*HIGHNOTE, "check", folder=folder, runs=1 if fresh else 3)


def changed_check_seconds(folder: Path) -> float:
    """Return the time of a check after one word of one file has changed."""
    check_seconds(folder, fresh=False)
    change_a_word(folder, "okapi")
    return seconds(*HIGHNOTE, "check", folder=folder, runs=1)


def build_seconds(folder: Path, *, fresh: bool = True) -> float:
    """Return the time of a whole build, from nothing or with what is there."""
    if fresh:
        shutil.rmtree(folder / "build", ignore_errors=True)
    return seconds(*HIGHNOTE, "build", folder=folder, runs=1)


def changed_build_seconds(folder: Path) -> float:
    """Return the time of a build after one word of one file has changed."""
    change_a_word(folder, "quokka")
    return build_seconds(folder, fresh=False)


def changed_serve_seconds(folder: Path) -> float:
    """Return the time from a saved word until the page of the live site has it."""
    with served(folder) as address:
        file = change_a_word(folder, "walrus")
        page = address + address_of(file, folder)
        first = until(lambda: page_has(page, "walrus"))
        change_a_word(folder, "zebra")
        return min(first, until(lambda: page_has(page, "zebra")))


def address_of(file: Path, folder: Path) -> str:
    """Return the address of a generated phase on its site."""
    way = file.relative_to(folder / "playbooks").with_suffix("")
    return f"{way.parent.as_posix()}/{way.name.partition('-')[2]}/"


def sheets_per_second(folder: Path) -> float:
    """Return how many sheets one process makes in a second, without its start."""
    return made_per_second(folder, "print/")


def documents_per_second(folder: Path) -> float:
    """Return how many documents one process makes in a second, without its start."""
    return made_per_second(folder, "templates/")


def made_per_second(folder: Path, below: str) -> float:
    """Return how many files below a folder of the site one process makes in a second, without its start."""
    return number_printed(
        "import time; from pathlib import Path\n"
        "from highnote.load import load; from highnote.model import model\n"
        "from highnote.assemble import assemble, Editions\n"
        "beside = assemble(model(load(Path.cwd())), Editions()).beside\n"
        f"files = [file for file in beside if file.path.startswith({below!r})][:100]\n"
        "files[0].make(); begun = time.perf_counter()\n"
        "for file in files: file.make()\n"
        "print(len(files) / (time.perf_counter() - begun))\n",
        folder,
    )


def first_view_bytes(page: Path, site: Path) -> int:
    """Return the compressed bytes of a page with what it loads, and the search index that Material fetches at once."""
    tree = LexborHTMLParser(page.read_text())
    names = [node.attributes["href"] for node in tree.css('link[rel="stylesheet"]')]
    names += [node.attributes["src"] for node in tree.css("script[src]")]
    files = [page, *((page.parent / name.split("?")[0]).resolve() for name in names if "//" not in name)]
    files += sorted((site / "assets" / "fonts").glob("*.woff2"))
    files += [file for file in (site / "search" / "search_index.json",) if file.exists()]
    return sum(compressed(file) for file in files)


def compressed(file: Path) -> int:
    """Return the bytes of a file once it is compressed."""
    return len(gzip.compress(file.read_bytes(), 9))


def largest(site: Path, pattern: str) -> Path:
    """Return the largest file of a site with a name like this."""
    return max(site.glob(pattern), key=lambda path: path.stat().st_size)


def real_check_seconds() -> float:
    """Return the time of our check of the real words, with what it remembers of them."""
    return check_seconds(ROOT, fresh=False)
