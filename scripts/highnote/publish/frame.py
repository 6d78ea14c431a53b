"""Makes the frame of every page: the theme that an engine reads, and the key that tells when all pages are made anew.

The theme is our overrides, beside the ways through the site as a template that they import.
"""

import re
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from highnote.assemble.files import MadeFile, bytes_file, key_of, text_file
from highnote.assemble.navigation import Navigation, Way
from highnote.publish.code import code_key
from highnote.publish.engines import Engine
from highnote.publish.present import present

# What could end a string or a tag of a template, or stand for something else in one.
SIGNS = re.compile(r'[\x00-\x1f"#%&<>\\{}]')


def theme(root: Path, navigation: Navigation) -> Iterator[MadeFile]:
    """Yield build/theme: templates alone, for no engine is to bring files of its own onto the site."""
    overrides = root / "overrides"
    for path in sorted(present(overrides)):
        if path.endswith(".html"):
            yield bytes_file(path, (overrides / path).read_bytes())
    yield text_file("navigation.html", navigation_text(navigation))


def frame_key(root: Path, engine: Engine) -> str:
    """Return what changes when a frame may: with the theme, the settings, the engine, or how we finish pages."""
    folder = root / "build" / "theme"
    theme_files = (part for path in sorted(present(folder)) for part in (path, (folder / path).read_bytes()))
    packages = (f"{package} {version(package)}" for package in engine.packages)
    return key_of(*engine.command, *packages, (root / "mkdocs.yml").read_bytes(), code_key("publish"), *theme_files)


def navigation_text(navigation: Navigation) -> str:
    """Write the ways for a template: those on top of each page, all in their groups, and all their addresses."""
    listed = ", ".join(quoted(way.url) for way in navigation.ways)
    top = ", ".join(map(way_text, navigation.top))
    groups = ", ".join(group_text(*group) for group in navigation.groups)
    return f"{{% set top = [{top}] %}}\n{{% set groups = [{groups}] %}}\n{{% set listed = [{listed}] %}}\n"


def group_text(name: str, title: str, ways: tuple[Way, ...]) -> str:
    """Write one part of the menu."""
    rows = ", ".join(map(way_text, ways))
    return f'{{"id": {quoted(name)}, "title": {quoted(title)}, "ways": [{rows}]}}'


def way_text(way: Way) -> str:
    """Write one way."""
    return f'{{"title": {quoted(way.title)}, "url": {quoted(way.url)}}}'


def quoted(text: str) -> str:
    """Write a string that no sign in it can end, the same for both engines."""
    return '"' + SIGNS.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + '"'
