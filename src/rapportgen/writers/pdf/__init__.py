"""PDF: the HTML on paper, tagged, with its own fonts, the same bytes every time."""

from collections.abc import Iterator

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import DEFAULT_FONT, carried
from rapportgen.paper.letters import lacking, letters_lacking, with_stand_ins
from rapportgen.values.fault import Fault
from rapportgen.writers.html.logo import logo_image
from rapportgen.writers.html.paper import page
from rapportgen.writers.pdf.addresses import address
from rapportgen.writers.pdf.library import load
from rapportgen.writers.pdf.manuscript import Manuscript
from rapportgen.writers.pdf.rules import PANGO_MISSING

__all__ = ["HOLDS_FILES", "get_ready", "shortfalls", "write"]

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

    shown = with_stand_ins(document, _lacking(document, tema))
    return render(_manuscript(shown, tema, assets))


def shortfalls(document: Document, tema: Tema, _assets: Assets = NO_ASSETS) -> Iterator[Fault]:
    """Return which letters stand otherwise in the PDF, since no font has them."""
    return letters_lacking(document, _lacking(document, tema))


def get_ready() -> None:
    """Load the library and read the fonts that most documents are set in."""
    load()
    from rapportgen.writers.pdf.render import type_of  # noqa: PLC0415  # loads the library

    type_of(DEFAULT_FONT)


def _lacking(document: Document, tema: Tema) -> frozenset[str]:
    from rapportgen.writers.pdf.letters import lacks  # noqa: PLC0415  # loads the library

    return lacking(document, carried(tema.typsnitt.sida), lacks)


def _manuscript(document: Document, tema: Tema, assets: Assets) -> Manuscript:
    pictures = {LOGO: assets.logo.content} if assets.logo else {}
    return Manuscript(
        html=page(document, tema, logo_image(assets.logo, address(LOGO))),
        font=carried(tema.typsnitt.sida),
        pictures=pictures,
        files=document.attachments,
        moment=document.made_at,
    )
