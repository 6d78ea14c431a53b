"""A part of a template that not every case has holds no other such part."""

from collections.abc import Iterator, Sequence

from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node
from highnote.model.provisos import Proviso, document_of, provisos_in
from highnote.problem import Finding


def check_template(template: Playbook[Template]) -> Iterator[Finding]:
    for proviso in nested(document_of(template)):
        yield Finding(
            proviso.place,
            "this part stands inside another one that not every case has",
            "take it out of the other, or give both one condition.",
        )


def nested(nodes: Sequence[Node]) -> Iterator[Proviso]:
    """Yield what stands inside of another part."""
    for node in nodes:
        if isinstance(node.details, Proviso):
            yield from provisos_in(node.children)
        else:
            yield from nested(node.children)
