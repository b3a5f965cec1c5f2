"""The document's properties, as the archive and the screen reader find them."""

from datetime import date

from rapportgen.document.blocks import Document
from rapportgen.writers.docx.template import filled
from rapportgen.writers.docx.text import escaped

# Word wants a moment; without a date of its own the document must still not show the clock's.
_NO_DATE = date(2000, 1, 1)


def core_properties(document: Document) -> str:
    """Return the core properties; created and modified are the document's own date."""
    return filled(
        "docProps/core.xml",
        title=escaped(document.title),
        subject=escaped(document.kind),
        author=escaped(document.author),
        keywords=escaped(", ".join(document.keywords)),
        moment=f"{(document.date or _NO_DATE).isoformat()}T00:00:00Z",
    )
