"""A picture is shown on a page."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    shown = {file for outline in overview.outlines for file in outline.leads_to}
    for picture in overview.pictures - shown if overview.whole else ():
        yield Finding(Place(picture), "no page shows this picture", "show it on a page, or remove it.")
