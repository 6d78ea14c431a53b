"""Parts a Markdown file into front matter and body, through python-frontmatter and a strict handler of ours.

python-frontmatter alone returns {} for a block that is not closed and strips the text, which moves its lines.
"""

import re
from dataclasses import dataclass

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from highnote.load.yaml_tree import Mapping, YamlFault, yaml_tree

OPENING = re.compile(r"---[ \t]*(?:\n|$)")
CLOSING = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parts:
    """The front matter's tree, the body's text, and the line on which the body begins."""

    front: Mapping
    body: str
    body_line: int


class StrictHandler(YAMLHandler):
    """Reads front matter into a tree with lines; raises YamlFault where the stock handler is silent."""

    def __init__(self) -> None:
        super().__init__()
        self.front = Mapping((), 1, 1)
        self.body_line = 1
        self.body = ""

    def detect(self, text: str) -> bool:
        return bool(OPENING.match(text))

    def split(self, text: str) -> tuple[str, str]:
        opening = OPENING.match(text)
        start = opening.end() if opening else 0
        closing = CLOSING.search(text, start)
        if not closing:
            raise YamlFault("front-unclosed", 1, 1)
        self.body, self.body_line = text[closing.end() :], text.count("\n", 0, closing.end()) + 1
        return text[start : closing.start()], self.body

    def load(self, fm: str, **_: object) -> dict[str, Mapping]:
        tree = yaml_tree(fm, first_line=2)
        if tree is None:
            raise YamlFault("front-empty", 1, 1)
        if not isinstance(tree, Mapping):
            raise YamlFault("front-not-mapping", tree.line, tree.column)
        self.front = tree
        return {"front": tree}


def part(text: str) -> Parts:
    """Part a file's text; raises YamlFault with the line of the fault."""
    handler = StrictHandler()
    if not handler.detect(text):
        raise YamlFault("front-missing", 1, 1)
    frontmatter.parse(text, handler=handler)
    return Parts(handler.front, handler.body, handler.body_line)
