"""A template is named by an item, or linked from another page."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    named = {reference.name for reference in overview.references_to("templates")}
    linked = {file for outline in overview.outlines for file in outline.leads_to if file != outline.path}
    for template in overview.of_kind("template") if overview.whole else ():
        if template.id and template.id not in named and template.path not in linked:
            yield Finding(
                template.place("id"),
                f'nothing leads to the template "{template.id}"',
                'name it in the field "template" of an item, or link to it from a page.',
            )
