"""HTML to PDF/A and PDF/UA-1 with WeasyPrint. Importing this module loads the library.

The fonts are shared by all documents of a process, so a process renders one document at a time.
"""

import gc
import logging
import warnings
from dataclasses import dataclass
from functools import cache
from importlib import resources
from multiprocessing.util import Finalize

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from rapportgen.writers.pdf.archive import declare_accessible
from rapportgen.writers.pdf.attached import attached
from rapportgen.writers.pdf.fetcher import ClosedFetcher
from rapportgen.writers.pdf.finishing import finish
from rapportgen.writers.pdf.fonts import font_files, font_names, font_style
from rapportgen.writers.pdf.letting_go import new_fonts
from rapportgen.writers.pdf.manuscript import Manuscript
from rapportgen.writers.pdf.pictures import set_pictures_in

VARIANT = "pdf/a-2a"
VARIANT_WITH_FILES = "pdf/a-3a"
"""The same with files inside, which some archives refuse."""

STYLE = resources.files(__package__).joinpath("style.css").read_text(encoding="utf-8")

# What the library has to say is in English and about CSS: nothing a reader of the screen can use.
logging.getLogger("weasyprint").propagate = False


@dataclass(frozen=True, slots=True)
class Type:
    """A font ready to set pages in, and the style that names it."""

    fonts: FontConfiguration
    style: CSS


def render(manuscript: Manuscript) -> bytes:
    """Return a manuscript as PDF; the same one always gives the same bytes.

    It is PDF/A-3a with files inside and PDF/A-2a without.
    """
    set_in = type_of(manuscript.font)
    variant = VARIANT_WITH_FILES if manuscript.files else VARIANT
    source = HTML(string=manuscript.html, url_fetcher=ClosedFetcher(manuscript.pictures))
    set_pictures_in(font_names(manuscript.font), source)
    pages = source.render(font_config=set_in.fonts, stylesheets=[set_in.style], pdf_variant=variant)
    declare_accessible(pages.metadata)
    with warnings.catch_warnings():
        # The library leaves the closing of its colour profile's file to the interpreter.
        warnings.simplefilter("ignore", ResourceWarning)
        pdf: bytes = pages.write_pdf(
            finisher=finish,
            pdf_variant=variant,
            pdf_identifier=manuscript.identifier,
            attachments=[attached(file, manuscript.moment) for file in manuscript.files],
        )
    return pdf


@cache
def type_of(font: str) -> Type:
    """Return what a page is set with in a font, read once for all documents of a process."""
    fonts, fetcher = new_fonts(), ClosedFetcher(font_files(font))
    style = CSS(string=font_style(font) + STYLE, url_fetcher=fetcher, font_config=fonts)
    if type_of.cache_info().currsize == 0:
        # The library keeps the font files in a temporary folder until its object is let go of; a
        # worker process ends without doing so.
        Finalize(None, _let_go, exitpriority=0)
    return Type(fonts, style)


def _let_go() -> None:
    type_of.cache_clear()
    gc.collect()
