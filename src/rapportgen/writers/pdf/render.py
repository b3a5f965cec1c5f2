"""HTML to PDF/A-3a and PDF/UA-1 with WeasyPrint. Importing this module loads the library.

The fonts are shared by all documents of a process, so a process renders one document at a time.
"""

import gc
import logging
import warnings
from functools import cache
from hashlib import sha256
from importlib.resources import files
from multiprocessing.util import Finalize

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from rapportgen.writers.pdf.archive import declare_accessible
from rapportgen.writers.pdf.fetcher import ClosedFetcher
from rapportgen.writers.pdf.fonts import FONTS
from rapportgen.writers.pdf.pictures import set_in_the_font_of_the_page

VARIANT = "pdf/a-3a"
STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
FETCHER = ClosedFetcher(FONTS)

# What the library has to say is in English and about CSS: nothing a reader of the screen can use.
logging.getLogger("weasyprint").propagate = False


def render(html: str) -> bytes:
    """Return the HTML as PDF; the same text always gives the same bytes."""
    fonts, style = _fonts_and_style()
    source = HTML(string=html, url_fetcher=FETCHER)
    set_in_the_font_of_the_page(source)
    pages = source.render(font_config=fonts, stylesheets=[style], pdf_variant=VARIANT)
    declare_accessible(pages.metadata)
    identifier = sha256(html.encode()).hexdigest()[:32]
    with warnings.catch_warnings():
        # The library leaves the closing of its colour profile's file to the interpreter.
        warnings.simplefilter("ignore", ResourceWarning)
        pdf: bytes = pages.write_pdf(pdf_variant=VARIANT, pdf_identifier=identifier)
    return pdf


@cache
def _fonts_and_style() -> tuple[FontConfiguration, CSS]:
    """Return the fonts, read once for all documents of a process, and the style naming them."""
    fonts = FontConfiguration()
    # The library keeps the font files in a temporary folder until its object is let go of; a
    # worker process ends without doing so.
    Finalize(None, _let_go, exitpriority=0)
    return fonts, CSS(string=STYLE, url_fetcher=FETCHER, font_config=fonts)


def _let_go() -> None:
    _fonts_and_style.cache_clear()
    gc.collect()
