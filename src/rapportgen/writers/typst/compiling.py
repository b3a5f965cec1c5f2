"""Code to PDF/A and PDF/UA-1 with Typst. Importing this module loads the library."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import typst

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import Assets
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import carried
from rapportgen.paper.dating import dated
from rapportgen.values.fault import Fault
from rapportgen.writers.typst.identity import identified
from rapportgen.writers.typst.origin import renamed
from rapportgen.writers.typst.page import page
from rapportgen.writers.typst.rules import cannot
from rapportgen.writers.typst.typefaces import folder_of

PARTS = files(__package__).joinpath("parts")

WITHOUT_FILES: list[typst.PDFStandard] = ["a-2a", "ua-1"]
WITH_FILES: list[typst.PDFStandard] = ["a-3a", "ua-1"]


def compiled(document: Document, tema: Tema, assets: Assets) -> bytes | Fault:
    """Return the document as PDF; the same one always gives the same bytes.

    It is PDF/A-3a with files inside and PDF/A-2a without.
    """
    compiler = compiler_of(carried(tema.typsnitt.sida))
    try:
        pdf = compiler.compile(
            page(document, tema, assets).encode(),
            format="pdf",
            pdf_standards=WITH_FILES if document.attachments else WITHOUT_FILES,
            timestamp=dated(document.made_at),
        )
    except typst.TypstError as error:
        return cannot(error.diagnostic)
    assert isinstance(pdf, bytes)  # noqa: S101 - one file, since it is PDF
    return renamed(identified(pdf))


@cache
def compiler_of(font: str) -> typst.Compiler:
    """Return what sets pages in a font, made once for all documents of a process."""
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,  # for letters of other scripts, and signs
        font_paths=[str(folder_of(font))],
    )
    return typst.Compiler(root=str(PARTS), font_paths=fonts, ignore_system_fonts=True)
