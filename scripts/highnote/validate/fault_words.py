"""The words for those faults whose message depends on more than what was found."""

from highnote.problem import Fault
from highnote.validate.near import mend_by_near_name
from highnote.validate.rule import Words
from highnote.validate.where import where_fields_are_listed

# What libyaml says, the same in an author's words, and the mend.
YAML = {
    "mapping values are not allowed": Words(
        'there is a second ": " in this line',
        "put the value in double quotes.",
    ),
    "could not find expected ':'": Words(
        "the colon behind the name of a field is missing",
        'write "name: value".',
    ),
    "did not find expected key": Words(
        "the line does not fit the lines around it",
        "indent it like them, or close the quotes before it.",
    ),
    "did not find expected '-'": Words(
        "the line does not fit the list around it",
        "indent it like the other lines of the list.",
    ),
    "did not find expected ','": Words(
        "a bracket is not closed, or a comma is missing",
        "write a list as [one, two].",
    ),
    "found unexpected end of stream": Words(
        "quotes are opened and never closed",
        "close them at the end of the value.",
    ),
    "found unexpected document indicator": Words(
        "quotes are opened and never closed",
        "close them at the end of the value.",
    ),
    "found character that cannot start": Words(
        "a value cannot begin with this sign",
        "put the value in double quotes.",
    ),
    "found unknown escape character": Words(
        "the backslash has no meaning here",
        "put the value in single quotes, or write two backslashes.",
    ),
    "block sequence entries are not allowed": Words(
        "a list cannot begin here",
        "put it on a line of its own, below the name of its field.",
    ),
    "did not find expected <document start>": Words(
        "the YAML ended before this line",
        'take out the line "..." before it.',
    ),
    "did not find expected alphabetic": Words(
        "the sign at the start has a meaning in YAML",
        "put the value in double quotes.",
    ),
}
OTHERWISE = Words(
    "the YAML cannot be read from here on",
    "compare the line with the same line of another playbook.",
)
TAKEN = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
}


def unreadable_yaml(fault: Fault) -> Words:
    """Say in an author's words what libyaml says."""
    return next((words for said, words in YAML.items() if said in fault.found), OTHERWISE)


def unreadable_file(fault: Fault) -> Words:
    """Say why a system does not let us read a file."""
    return Words(f"the file cannot be read: {fault.found.lower()}", "give yourself the right to read it, or remove it.")


def unreadable_folder(fault: Fault) -> Words:
    """Say why a system does not let us read a folder."""
    return Words(f"the folder cannot be read: {fault.found.lower()}", "make it, or give yourself the right to read it.")


def unknown_kind(fault: Fault) -> Words:
    """Say that a folder is that of no kind."""
    where = "put the file into one of playbooks/{endings,phases,professions,templates,training}."
    if fault.place.path == f"playbooks/{fault.found}":
        return Words("the file stands in no folder of a kind", where)
    mend = mend_by_near_name(fault.found, fault.expected, where)
    return Words(f'the folder "{fault.found}" is not the folder of a kind', mend)


def unknown_list(fault: Fault) -> Words:
    """Say that the vocabulary has no such list."""
    mend = "remove the file, or give it the name of a list. The lists are named in docs/write/kinds.md."
    return Words(
        f'there is no list "{fault.found.rpartition("/")[2]}" in the vocabulary',
        mend_by_near_name(fault.found, fault.expected, mend),
    )


def missing_field(fault: Fault) -> Words:
    """Say which field is missing."""
    where = where_fields_are_listed(fault.place.path)
    return Words(f'the field "{fault.found}" is missing', f'add a line "{fault.found}: …" here. {where}')


def unknown_field(fault: Fault) -> Words:
    """Say that a field is not known."""
    mend = f"remove it, or rename it. {where_fields_are_listed(fault.place.path)}"
    return Words(f'there is no field "{fault.found}"', mend_by_near_name(fault.found, fault.expected, mend))


def unknown_choice(fault: Fault) -> Words:
    """Say which values a field may have."""
    field, *choices = fault.expected
    mend = f"choose {', '.join(choices[:-1])} or {choices[-1]}."
    return Words(
        f'"{fault.found}" is not a value of "{field.rpartition(".")[2]}"',
        mend_by_near_name(fault.found, choices, mend),
    )


def unfit_value(fault: Fault) -> Words:
    """Say what a field wants."""
    name = next((part for part in reversed(fault.found.split(".")) if not part.isdecimal()), "entry")
    wanted, _ = fault.expected
    return Words(f'the value of "{name}" is not {wanted}', f"write {wanted}.")


def surprising_value(fault: Fault) -> Words:
    """Say what another reader of YAML takes a value for."""
    taken = TAKEN[fault.expected[0]]
    text = f'other readers of YAML take "{fault.found}" for {taken}'
    return Words(text, f'put it in double quotes: "{fault.found}".')
