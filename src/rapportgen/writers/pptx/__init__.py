"""The PowerPoint writer: a Document and a theme become a .pptx, the same bytes every time.

The document is planned as slides with measured text in `slides`, and they are written as XML
into the placeholders of the layouts in `parts/`; python-pptx opens and saves the package.
"""

from collections.abc import Iterator
from io import BytesIO

import pptx

from rapportgen.document.blocks import Document
from rapportgen.office.letters import wideness
from rapportgen.office.package import saved
from rapportgen.office.properties import set_properties
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.slides.decks import footer, slides_of, without_room
from rapportgen.values.fault import Fault
from rapportgen.writers.pptx.logos import add_logo
from rapportgen.writers.pptx.slides import Style, add_slide
from rapportgen.writers.pptx.template import template

__all__ = ["shortfalls", "write"]


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes:
    """Return the document as a presentation; whatever the tree holds, there is one to return."""
    deck = pptx.Presentation(BytesIO(template(tema)))
    wide = wideness(tema.typsnitt.word)
    style = Style(tema.färger, wide, footer(document, tema), document.draft)
    if assets.logo:
        add_logo(deck, assets.logo)
    for slide in slides_of(document, tema):
        add_slide(deck, slide, style)
    set_properties(deck.core_properties, document)
    return saved(deck.save)


def shortfalls(document: Document, tema: Tema, _assets: Assets = NO_ASSETS) -> Iterator[Fault]:
    """Yield a finding for each thing that the slides have no room for."""
    return without_room(document, tema)
