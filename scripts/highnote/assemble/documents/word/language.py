"""The namespaces of Word files."""

from docx.oxml.ns import nsmap

from highnote.assemble.documents.markup import Markup

WORD = Markup({space: nsmap[space] for space in ("w", "w14")})
