"""PDF: the HTML on paper, tagged, with its own fonts, the same bytes every time."""

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import DEFAULT_FONT, carried
from rapportgen.values.fault import Fault
from rapportgen.writers.html.logo import logo_image
from rapportgen.writers.html.paper import page
from rapportgen.writers.pdf.addresses import address
from rapportgen.writers.pdf.library import load
from rapportgen.writers.pdf.manuscript import Manuscript
from rapportgen.writers.pdf.rules import PANGO_MISSING

__all__ = ["HOLDS_FILES", "get_ready", "write"]

HOLDS_FILES = True
"""The attachments of a document go inside it."""

LOGO = "logotyp"


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes | Fault:
    """Return the document as PDF, or the fault that says what the computer lacks."""
    try:
        load()
    except OSError:
        return PANGO_MISSING
    from rapportgen.writers.pdf.render import render  # noqa: PLC0415  # loads the library

    return render(_manuscript(document, tema, assets))


def get_ready() -> None:
    """Load the library and read the fonts that most documents are set in."""
    load()
    from rapportgen.writers.pdf.render import type_of  # noqa: PLC0415  # loads the library

    type_of(DEFAULT_FONT)


def _manuscript(document: Document, tema: Tema, assets: Assets) -> Manuscript:
    pictures = {LOGO: assets.logo.content} if assets.logo else {}
    return Manuscript(
        html=page(document, tema, logo_image(assets.logo, address(LOGO))),
        font=carried(tema.typsnitt.sida),
        pictures=pictures,
        files=document.attachments,
        moment=document.made_at,
    )
