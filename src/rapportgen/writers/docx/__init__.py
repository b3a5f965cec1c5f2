"""The Word writer: a Document and a theme become a .docx, the same bytes every time.

The XML parts in `parts/` are the whole template; python-docx opens and saves it. The body is
written as XML with style ids and parsed once: building it paragraph by paragraph takes far longer.
"""

from io import BytesIO

import docx

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.blocks import blocks, has_numbers
from rapportgen.writers.docx.body import set_body
from rapportgen.writers.docx.package import saved
from rapportgen.writers.docx.page import set_page, text_width
from rapportgen.writers.docx.properties import set_properties
from rapportgen.writers.docx.running import set_headers
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.template import template

__all__ = ["write"]


def write(document: Document, tema: Tema) -> bytes:
    """Return the document as a Word file; whatever the tree holds, there is a file to return."""
    numbered = has_numbers(document.blocks)
    word = docx.Document(BytesIO(template(tema, numbered_headings=numbered)))
    story = Story(
        numbered=numbered,
        text_width=text_width(tema),
        em=round((tema.typsnitt.grad - 1) * 20),
        part=word.part,
    )
    [section] = word.sections
    set_page(section, tema)
    set_headers(section, document, tema)
    set_properties(word.core_properties, document)
    set_body(word, blocks(document.blocks, Place(), story))
    return saved(word)
