"""The fields "emergency" and "fixed" say yes, or are left out."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        for name in ("emergency", "fixed"):
            detail = item.written.detail(name)
            if detail and detail.value != "yes":
                text = f'"{name}" says "{detail.value}"'
                yield Finding(detail.value_place, text, "write yes, or remove the line.")
