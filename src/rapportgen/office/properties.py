"""The document's properties, as the archive and the screen reader find them."""

from datetime import datetime
from typing import Protocol

from rapportgen.document.blocks import Document
from rapportgen.office.text import clean

_LONGEST = 255  # characters, the most that Office and its libraries hold in a property


class CoreProperties(Protocol):
    """The properties of a file, as the libraries of Word and PowerPoint alike let them be set."""

    title: str
    subject: str
    author: str
    last_modified_by: str
    keywords: str
    created: datetime | None
    modified: datetime | None


def set_properties(properties: CoreProperties, document: Document) -> None:
    """Say what the document is; created and modified are when it says so."""
    properties.title = _fitted(f"{document.kind}: {document.title}")
    properties.subject = _fitted(document.kind)
    properties.author = _fitted(document.author)
    properties.last_modified_by = _fitted(document.author)
    properties.keywords = _fitted(", ".join(document.keywords))
    if moment := document.made_at:
        properties.created = moment
        properties.modified = moment


def _fitted(text: str) -> str:
    characters = clean(text)
    return characters if len(characters) <= _LONGEST else f"{characters[: _LONGEST - 1]}…"
