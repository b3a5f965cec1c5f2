"""The items of a list in the project, each of which gets a document of its own."""

from dataclasses import dataclass

from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType
from rapportgen.schema.record import Record


@dataclass(frozen=True, slots=True)
class Item:
    """One of several, with its number in the file, from 1."""

    number: int
    record: Record


def items(document: DocumentType, projekt: Projekt) -> tuple[Item | None, ...]:
    """Return what a document is made anew for: the items of its list, or once for the project."""
    if document.per is None:
        return (None,)
    listed = part(projekt, document.per)
    records = listed if isinstance(listed, tuple) else ()
    found = (record for record in records if isinstance(record, Record))
    return tuple(Item(number, record) for number, record in enumerate(found, 1))
