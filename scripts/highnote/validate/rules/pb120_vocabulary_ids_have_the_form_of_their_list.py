"""The ids of the vocabulary have the form of their list."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview

ANY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
WITH_UNDERSCORES = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
FORMS = {
    "reasons": (re.compile(r"R[0-9]{2,}"), "R06"),
    "facets": (WITH_UNDERSCORES, "client_money"),
    "fields": (WITH_UNDERSCORES, "client_name"),
    "holds": (re.compile(r"H[0-9]{2,}"), "H03"),
    "floors": (re.compile(r"F[0-9]{2,}"), "F02"),
    "periods": (re.compile(r"K[0-9]{2,}"), "K02"),
    "retired": (ANY, "ACC-09"),
    "published": (ANY, "ACC-09"),
    "ideas": (ANY, "A-09"),
}
OTHERWISE = (re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), "beyond-use")


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for (name, identity), place in overview.vocabulary.places.items():
        form, example = FORMS.get(name, OTHERWISE)
        if not form.fullmatch(identity):
            yield Finding(place, f'the id "{identity}" does not have the form of its list', f"write it like {example}.")
    form, example = OTHERWISE
    for facet in overview.vocabulary.facets:
        for answer in facet.answers:
            if not form.fullmatch(answer.id):
                text = f'the answer "{answer.id}" of "{facet.id}" does not have the form of an id'
                yield Finding(overview.vocabulary.places["facets", facet.id], text, f"write it like {example}.")
