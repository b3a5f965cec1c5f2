"""PDF on disk, for other programs to read."""

from pathlib import Path

from programs import missing

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.pdf import write


def written(document: Document, tema: Tema) -> bytes:
    """Return the document as PDF; where Pango is missing, the test is skipped, but not in CI."""
    pdf = write(document, tema)
    if isinstance(pdf, Fault):
        missing("Pango")
    return pdf


def saved(folder: Path, document: Document, tema: Tema) -> Path:
    """Return the path of the document as PDF in the folder."""
    path = folder / "document.pdf"
    path.write_bytes(written(document, tema))
    return path
