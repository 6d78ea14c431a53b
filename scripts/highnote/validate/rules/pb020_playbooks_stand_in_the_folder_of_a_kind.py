"""A playbook stands in the folder of a kind."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

WHERE = "put the file into one of playbooks/{endings,phases,professions,templates,training}."


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("kind-unknown"):
        if fault.place.path == f"playbooks/{fault.found}":
            yield Finding(fault.place, "the file stands in no folder of a kind", WHERE)
        else:
            text = f'the folder "{fault.found}" is not the folder of a kind'
            yield Finding(fault.place, text, mend_by_near_name(fault.found, fault.expected, WHERE))
