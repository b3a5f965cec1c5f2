"""The Word writer: a Document and a theme become a .docx, the same bytes every time.

The XML parts in `parts/` are the whole template; python-docx opens and saves it. The body is
written as XML with style ids and parsed once: building it paragraph by paragraph takes far longer.
"""

from dataclasses import replace
from io import BytesIO

import docx
from docx.document import Document as WordDocument

from rapportgen.document.blocks import Document
from rapportgen.office.package import saved
from rapportgen.office.properties import set_properties
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.blocks import blocks, has_numbers
from rapportgen.writers.docx.body import add_to_body, begin_section, turn_page
from rapportgen.writers.docx.controls import number_controls
from rapportgen.writers.docx.page import (
    set_page,
    text_height,
    text_width,
    turned_text_height,
    turned_text_width,
)
from rapportgen.writers.docx.running import set_headers
from rapportgen.writers.docx.sizes import settings
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.stretches import stretches
from rapportgen.writers.docx.template import template

__all__ = ["write"]


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes:
    """Return the document as a Word file; whatever the tree holds, there is a file to return."""
    numbered = has_numbers(document.blocks)
    word = docx.Document(BytesIO(template(tema, numbered_headings=numbered)))
    story = Story(
        numbered=numbered,
        text_width=text_width(tema),
        text_height=text_height(tema),
        settings=settings(tema.typsnitt),
        part=word.part,
        colours=tema.färger,
    )
    [section] = word.sections
    set_page(section, tema)
    set_headers(section, document, tema, assets.logo)
    set_properties(word.core_properties, document)
    turned = replace(
        story, text_width=turned_text_width(tema), text_height=turned_text_height(tema)
    )
    _fill(word, document, story, turned)
    number_controls(word.element.body)
    return saved(word.save)


def _fill(word: WordDocument, document: Document, story: Story, turned: Story) -> None:
    """Write the blocks, each stretch of them in a section of its own."""
    lying = False
    for index, stretch in enumerate(stretches(document.blocks, story)):
        if index:
            begin_section(word)
        if stretch.turned != lying:
            turn_page(word)
        lying = stretch.turned
        add_to_body(word, blocks(stretch.blocks, Place(), turned if lying else story))
