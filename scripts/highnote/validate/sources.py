"""Finds every place that names a source: citations, front matter, rules, holds, floors and the glossary."""

from collections.abc import Iterator

from highnote.model import Library
from highnote.problem import Place


def sources_with_places(library: Library) -> Iterator[tuple[str, Place]]:
    """Yield the id of each source that is leaned on, with the place that names it."""
    yield from ((link.target, link.place) for link in library.links_of_scheme("source"))
    for playbook in library.playbooks:
        for index, name in enumerate(playbook.front.sources):
            yield name, playbook.front_place("sources", index)
        for rule in playbook.laws:
            if rule.source:
                yield rule.source, rule.written.value_place("source")
    yield from sources_of_vocabulary(library)


def sources_of_vocabulary(library: Library) -> Iterator[tuple[str, Place]]:
    """Yield the id of each source that a hold, a floor or a word of the glossary names, with the place of that entry."""
    for name in ("holds", "floors", "glossary"):
        for entry in getattr(library.vocabulary, name):
            if entry.source:
                yield entry.source, library.vocabulary.places[name, entry.id]
