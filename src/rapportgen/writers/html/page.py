"""The file, laid out as what the document is meant for."""

from collections.abc import Callable

from rapportgen.document.blocks import Document, Form
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import paper, slides, website
from rapportgen.writers.html.logo import logo_image

LAYOUTS: dict[Form, Callable[[Document, Tema, tuple[str, ...]], str]] = {
    "handling": paper.page,
    "bildspel": slides.page,
    "webbsida": website.page,
}


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes:
    """Return the document as one HTML file in UTF-8, with everything it needs inside it."""
    return LAYOUTS[document.form](document, tema, logo_image(assets.logo)).encode()
