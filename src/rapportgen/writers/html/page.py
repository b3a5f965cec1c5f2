"""The file, laid out as what the document is meant for."""

from typing import assert_never

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import paper, slides, website
from rapportgen.writers.html.landmarks import landmarks
from rapportgen.writers.html.logo import logo_image


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes:
    """Return the document as one HTML file in UTF-8, with everything it needs inside it."""
    with landmarks():
        return _page(document, tema, assets).encode()


def _page(document: Document, tema: Tema, assets: Assets) -> str:
    match document.form:
        case "handling":
            return paper.page(document, tema, logo_image(assets.logo))
        case "bildspel":
            return slides.page(document, tema, assets.logo)
        case "webbsida":
            return website.page(document, tema, logo_image(assets.logo))
        case _:
            assert_never(document.form)
