"""Parts a Markdown file into front matter and body, through python-frontmatter and a strict handler of ours.

python-frontmatter alone returns {} for a block that is not closed and strips the text, which moves its lines.
"""

from dataclasses import dataclass

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from highnote.load.yaml_tree import Mapping, YamlFault, yaml_tree

FENCE = "---"


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
        self.body_line = 1
        self.body = ""

    def detect(self, text: str) -> bool:
        return text.startswith(FENCE)

    def split(self, text: str) -> tuple[str, str]:
        lines = text.split("\n")
        if lines[0].rstrip() != FENCE:
            raise YamlFault("front-missing", 1, 1)
        for index, line in enumerate(lines[1:], start=1):
            if line.rstrip() == FENCE:
                self.body_line = index + 2
                self.body = "\n".join(lines[index + 1 :])
                return "\n".join(lines[1:index]), self.body
        raise YamlFault("front-unclosed", 1, 1)

    def load(self, head: str, **_: object) -> dict[str, Mapping]:
        tree = yaml_tree(head, first_line=2)
        if tree is None:
            raise YamlFault("front-empty", 1, 1)
        if not isinstance(tree, Mapping):
            raise YamlFault("front-not-mapping", tree.line, tree.column)
        return {"front": tree}


def part(text: str) -> Parts:
    """Part a file's text; raises YamlFault with the line of the fault."""
    handler = StrictHandler()
    if not handler.detect(text):
        raise YamlFault("front-missing", 1, 1)
    metadata, _ = frontmatter.parse(text, handler=handler)
    return Parts(metadata["front"], handler.body, handler.body_line)
