"""A blank of a list names one of its columns, and no other blank does."""

from collections.abc import Iterator
from datetime import date

from highnote.model.vocabulary import Field
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.outline import OutlinedBlank
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    fields = {field.id: field for field in overview.vocabulary.fields}
    for field in fields.values():
        yield from without_columns(field, overview)
    for outline in overview.outlines:
        for blank in outline.blanks:
            if blank.field in fields:
                yield from wrong_column(blank, fields[blank.field])


def without_columns(field: Field, overview: Overview) -> Iterator[Finding]:
    """Tell of a list without columns, and of columns of what is no list."""
    if (field.kind == "list") != bool(field.columns):
        yield Finding(
            overview.vocabulary.places["fields", field.id],
            f'"{field.id}" has columns and is no list' if field.columns else f'"{field.id}" is a list without columns',
            'give it the kind "list" and "columns", or neither.',
        )


def wrong_column(blank: OutlinedBlank, field: Field) -> Iterator[Finding]:
    """Tell of a blank whose column is missing, is unknown, or is none."""
    columns = [column.id for column in field.columns]
    if columns and not blank.column:
        yield Finding(
            blank.place,
            f'the blank "{blank.field}" is a list and names no column',
            f"write it like {{{{ {blank.field}.{columns[0]} }}}}, in a row or a point for each of its rows.",
        )
    elif blank.column and blank.column not in columns:
        yield Finding(
            blank.place,
            f'the list "{blank.field}" has no column "{blank.column}"',
            mend_by_near_name(blank.column, columns, f'add it to "{blank.field}" in playbooks/vocabulary/fields.yml.'),
        )
