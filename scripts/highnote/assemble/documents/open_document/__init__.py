"""Makes .odt files: pandoc writes the text, our own parts say how it looks."""

from lxml import etree

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.markup import xml_bytes
from highnote.assemble.documents.open_document.blanks import make_blanks
from highnote.assemble.documents.open_document.content import lay_tables
from highnote.assemble.documents.open_document.look import meta, styles
from highnote.assemble.documents.pandoc import converted
from highnote.assemble.documents.pandoc_tree import pandoc_json
from highnote.assemble.documents.paper import Paper


def odt_bytes(paper: Paper) -> bytes:
    """Make a template's .odt."""
    parts = unpacked(converted(pandoc_json(paper), "odt"))
    content = etree.fromstring(parts["content.xml"])
    lay_tables(content)
    make_blanks(content, paper.labels)
    own = {"content.xml": content, "styles.xml": styles(paper), "meta.xml": meta(paper)}
    return packed(parts | {name: xml_bytes(root) for name, root in own.items()}, plain_first="mimetype")
