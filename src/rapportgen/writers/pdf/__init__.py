"""PDF: the HTML on paper, tagged, with its own fonts, the same bytes every time."""

from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.html.paper import page
from rapportgen.writers.pdf.rules import PANGO_MISSING

__all__ = ["write"]


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes | Fault:  # noqa: ARG001
    """Return the document as PDF, or the fault that says what the computer lacks."""
    try:
        # The library is heavy, and prints in English before it fails where Pango is missing.
        with redirect_stdout(StringIO()):
            import_module("weasyprint")
    except OSError:
        return PANGO_MISSING
    from rapportgen.writers.pdf.render import render  # noqa: PLC0415  # loads the library

    return render(page(document, tema))
