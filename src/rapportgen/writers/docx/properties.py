"""The document's properties, as the archive and the screen reader find them."""

from datetime import UTC, date, datetime, time

from docx.opc.coreprops import CoreProperties

from rapportgen.document.blocks import Document
from rapportgen.writers.docx.text import clean

# Word wants a moment; without a date of its own the document must still not show the clock's.
_NO_DATE = date(2000, 1, 1)
_LONGEST = 255  # characters, the most that Word and python-docx hold in a property


def set_properties(properties: CoreProperties, document: Document) -> None:
    """Say what the document is; created and modified are the document's own date."""
    moment = datetime.combine(document.date or _NO_DATE, time(), UTC)
    properties.title = _fitted(document.title)
    properties.subject = _fitted(document.kind)
    properties.author = _fitted(document.author)
    properties.last_modified_by = _fitted(document.author)
    properties.keywords = _fitted(", ".join(document.keywords))
    properties.created = moment
    properties.modified = moment


def _fitted(text: str) -> str:
    characters = clean(text)
    return characters if len(characters) <= _LONGEST else f"{characters[: _LONGEST - 1]}…"
