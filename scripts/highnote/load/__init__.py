"""Stage 1, load: read playbook files into text and a YAML tree that knows its lines.

Knows files and YAML. Does not know what a playbook is.
"""

from highnote.load.documents import Document, Loaded, document_of, files_of, load, loaded
from highnote.load.files import File
from highnote.load.yaml_tree import Mapping, Scalar, Sequence, Value

__all__ = [
    "Document",
    "File",
    "Loaded",
    "Mapping",
    "Scalar",
    "Sequence",
    "Value",
    "document_of",
    "files_of",
    "load",
    "loaded",
]
