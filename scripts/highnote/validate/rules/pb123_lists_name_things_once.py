"""A list in front matter names each thing once."""

from collections.abc import Iterator
from typing import Any

from highnote.load import Scalar, Sequence
from highnote.model import Playbook
from highnote.model.typed import place
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for key, value in playbook.document.front.entries:
        seen = set()
        for part in value.values if isinstance(value, Sequence) else ():
            text = part.text if isinstance(part, Scalar) else None
            if text in seen and text is not None:
                at = place(playbook.path, part)
                yield Finding(at, f'"{text}" stands twice in "{key.text}"', "remove one of the two.")
            seen.add(text)
