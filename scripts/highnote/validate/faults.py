"""Turns every fault that reading found into a problem: its rule, what is wrong, and the mend.

Knows kinds of fault. Does not look at playbooks itself.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from highnote.load.files import LARGEST, LONGEST_LINE, PICTURES, TEXTS
from highnote.problem import Fault, Problem
from highnote.validate.fault_words import (
    missing_field,
    surprising_value,
    unfit_value,
    unknown_choice,
    unknown_field,
    unknown_kind,
    unknown_list,
    unreadable_file,
    unreadable_folder,
    unreadable_yaml,
)
from highnote.validate.near import near_name
from highnote.validate.rule import Rule, Words

BEGIN = 'begin the file with a line "---", the fields of its kind, and another line "---".'
TYPES = ", ".join((*TEXTS, *PICTURES))


class Fixed(NamedTuple):
    """The code of a rule, what is wrong, and the mend; "{found}" stands for what was found."""

    code: str
    text: str
    mend: str

    def words(self, fault: Fault) -> Words:
        """Return the words for a fault."""
        return Words(self.text.replace("{found}", fault.found), self.mend.replace("{found}", fault.found))


class Made(NamedTuple):
    """The code of a rule, and what makes the words for a fault."""

    code: str
    words: Callable[[Fault], Words]


FAULT_RULES = (
    Rule("PB001", "Front matter stands between two lines of `---`, and the second is there."),
    Rule("PB002", "A playbook or page begins with front matter, and it holds fields."),
    Rule("PB003", "Front matter holds fields, each with a name and a value."),
    Rule("PB004", "A field is given once."),
    Rule("PB005", "A file is text in UTF-8."),
    Rule("PB006", "A text holds no character that nobody sees."),
    Rule("PB007", "A file is small enough to be one subject."),
    Rule("PB008", "A line is short enough to show and to compare."),
    Rule("PB009", "A file or folder stands in its place, and is no link to another."),
    Rule("PB010", "Names in a folder differ by more than capital letters."),
    Rule("PB011", "A file is a plain file that we may read."),
    Rule("PB012", "A folder is there, we may read it, and it is not deep."),
    Rule("PB013", "The content folders hold Markdown, YAML and pictures."),
    Rule("PB014", "YAML can be read: quotes, brackets and indents are right."),
    Rule("PB015", "YAML is indented with spaces."),
    Rule("PB016", "YAML has no anchors, no aliases and no merge keys."),
    Rule("PB017", "YAML has no tags."),
    Rule("PB018", "YAML nests no deeper than a playbook needs."),
    Rule("PB019", "A file holds one YAML document."),
    Rule("PB020", "A playbook stands in the folder of a kind."),
    Rule("PB021", "A body nests no deeper than a reader can follow."),
    Rule("PB024", "A YAML file is one of the lists of the vocabulary."),
    Rule("PB025", "A file of the vocabulary holds one list, and each entry has its fields."),
    Rule("PB028", "A picture holds no script and fetches nothing."),
    Rule("PB101", "Every field that a kind needs is there."),
    Rule("PB102", "Front matter and vocabulary hold only fields that we know."),
    Rule("PB103", "A field with a fixed choice has one of its values."),
    Rule("PB104", "A value has the form that its field wants."),
    Rule("PB105", "A value means the same to us and to any other reader of YAML."),
    Rule("PB110", "An id stands once in a list of the vocabulary."),
)
FAULTS: dict[str, Fixed | Made] = {
    "front-unclosed": Fixed(
        "PB001", "the front matter is opened and never closed", 'put a line "---" behind its last field.'
    ),
    "front-missing": Fixed("PB002", "there is no front matter", BEGIN),
    "front-empty": Fixed("PB002", "the front matter is empty", BEGIN),
    "front-not-mapping": Fixed(
        "PB003", "the front matter does not hold fields", 'write each field as "name: value" on a line of its own.'
    ),
    "yaml-key": Fixed("PB003", "the name of this field is not plain text", "write one word before the colon."),
    "field-twice": Fixed("PB004", 'the field "{found}" is given twice', "keep one of the two."),
    "text-not-utf8": Fixed("PB005", "the byte {found} is not UTF-8", "save the file again with the encoding UTF-8."),
    "text-control": Fixed(
        "PB006", "there is a hidden character, {found}", "delete it; if you cannot see it, type the line again."
    ),
    "file-too-large": Fixed(
        "PB007",
        f"the file has {{found}} bytes, and at most {LARGEST:,} are read",
        "split it into files of one subject each.",
    ),
    "line-too-long": Fixed(
        "PB008",
        f"the line has {{found}} characters, and at most {LONGEST_LINE:,} are read",
        "break it after a sentence.",
    ),
    "file-link": Fixed(
        "PB009", "this is a link to another place, and links are not followed", "put the file itself here."
    ),
    "file-clash": Fixed(
        "PB010",
        'the name differs from "{found}" by capital letters only',
        "rename one of them; many computers cannot hold both.",
    ),
    "file-unreadable": Made("PB011", unreadable_file),
    "file-not-plain": Fixed("PB011", "this is no plain file", "remove it from the folder."),
    "folder-unreadable": Made("PB012", unreadable_folder),
    "folder-deep": Fixed("PB012", "folders stand in each other more than {found} deep", "move this one up."),
    "file-stray": Fixed("PB013", "a file of this type is not read", f"remove it, or save it as one of {TYPES}."),
    "yaml-unreadable": Made("PB014", unreadable_yaml),
    "yaml-tab": Fixed("PB015", "the line is indented with a tab", "use two spaces for each level."),
    "yaml-alias": Fixed(
        "PB016",
        '"{found}" is an anchor, an alias or a merge key',
        "write the value out; if it begins with & or *, put it in double quotes.",
    ),
    "yaml-tag": Fixed(
        "PB017", '"{found}" is a tag', "take it out; if the value begins with !, put it in double quotes."
    ),
    "yaml-deep": Fixed(
        "PB018", "lists and fields stand too deep in each other", "write fewer levels; no kind needs more than four."
    ),
    "yaml-second-document": Fixed(
        "PB019", "a second YAML document begins here", 'take out the line "---" or "..." before it.'
    ),
    "kind-unknown": Made("PB020", unknown_kind),
    "body-deep": Fixed(
        "PB021", "lists and quotes stand too deep in each other", "write fewer levels; three are plenty."
    ),
    "vocabulary-unknown": Made("PB024", unknown_list),
    "vocabulary-not-list": Fixed("PB025", "the file does not hold a list", 'begin each entry with "- id: ".'),
    "entry-not-mapping": Fixed(
        "PB025", "the entry has no fields", 'write it as "- id: name", with its other fields below.'
    ),
    "entry-not-text": Fixed("PB025", "the entry is not an id", 'write it as "- ACC-01".'),
    "picture-active": Fixed(
        "PB028",
        'the picture does more than show: "{found}"',
        "take it out with an editor, or save the picture again as plain SVG.",
    ),
    "field-missing": Made("PB101", missing_field),
    "field-unknown": Made("PB102", unknown_field),
    "field-choice": Made("PB103", unknown_choice),
    "field-value": Made("PB104", unfit_value),
    "field-surprise": Made("PB105", surprising_value),
    "entry-twice": Fixed(
        "PB110", 'the id "{found}" is in this list already', "remove this entry, or give it an id of its own."
    ),
}
RULE_OF = {rule.code: rule for rule in FAULT_RULES}


def problems_of_faults(faults: Iterable[Fault]) -> Iterator[Problem]:
    """Yield a problem for each fault; a field that is misspelt is not told as missing too."""
    faults = tuple(faults)
    unknown = {(fault.place.path, fault.found): fault for fault in faults if fault.kind == "field-unknown"}
    for fault in faults:
        beside = [unknown[fault.place.path, name] for name in fault.expected if (fault.place.path, name) in unknown]
        if fault.kind == "field-missing" and any(meant_by(other) == fault.found for other in beside):
            continue
        told = FAULTS[fault.kind]
        yield RULE_OF[told.code].problem(fault.place, *told.words(fault))


def meant_by(fault: Fault) -> str:
    """Return the field that an author meant by one that is not known, empty if none is near."""
    return near_name(fault.found, frozenset(fault.expected))
