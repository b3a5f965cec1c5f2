"""PDF with Typst: the document as calls of functions, set in the program's own fonts.

The second engine beside WeasyPrint: it makes a document in a tenth of the time and needs no library
of the system, but is a package that does not come along unless asked for.
"""

from collections.abc import Iterator
from importlib import import_module

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import DEFAULT_FONT, carried
from rapportgen.paper.letters import letters_lacking, with_stand_ins
from rapportgen.values.fault import Fault
from rapportgen.writers.typst.rules import TYPST_MISSING, TYPST_NOT_LOADED

__all__ = ["HOLDS_FILES", "get_ready", "shortfalls", "write"]

HOLDS_FILES = True
"""The attachments of a document go inside it."""


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes | Fault:
    """Return the document as PDF, or the fault that says what is missing."""
    try:
        import_module("typst")
    except ModuleNotFoundError:
        return TYPST_MISSING
    except (ImportError, MemoryError):
        return TYPST_NOT_LOADED
    from rapportgen.writers.typst.compiling import compiled  # noqa: PLC0415  # loads the library

    return compiled(with_stand_ins(document, _lacking(document, tema)), tema, assets)


def shortfalls(document: Document, tema: Tema, _assets: Assets = NO_ASSETS) -> Iterator[Fault]:
    """Return which letters stand otherwise in the PDF, since no font has them."""
    return letters_lacking(document, _lacking(document, tema))


def get_ready() -> None:
    """Load the library and read the fonts that most documents are set in."""
    from rapportgen.writers.typst.compiling import compiler_of  # noqa: PLC0415  # loads the library

    compiler_of(DEFAULT_FONT)


def _lacking(document: Document, tema: Tema) -> frozenset[str]:
    from rapportgen.writers.typst.letters import lacking_in  # noqa: PLC0415  # loads the library

    return lacking_in(document, carried(tema.typsnitt.sida))
