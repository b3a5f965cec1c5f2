"""PDF on disk, for other programs to read."""

from pathlib import Path

from programs import missing

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.formats import DEFAULT_PDF_ENGINE, writer

ENGINE = DEFAULT_PDF_ENGINE
"""What makes the PDF; the tests of both engines set it, one after the other."""


def written(document: Document, tema: Tema, assets: Assets = NO_ASSETS, engine: str = "") -> bytes:
    """Return the document as PDF; where Pango is missing, the test is skipped, but not in CI."""
    pdf = writer("pdf", engine or ENGINE)(document, tema, assets)
    if isinstance(pdf, Fault):
        assert pdf.rule.code == "RG902", pdf
        missing("Pango")
    return pdf


def saved(
    folder: Path, document: Document, tema: Tema, assets: Assets = NO_ASSETS, engine: str = ""
) -> Path:
    """Return the path of the document as PDF in the folder."""
    path = folder / "document.pdf"
    path.write_bytes(written(document, tema, assets, engine))
    return path
