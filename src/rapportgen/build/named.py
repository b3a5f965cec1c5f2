"""Documents by the names of a command line: `rekvisition` for all, `rekvisition-2` for one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType
from rapportgen.templates.items import Item, items


@dataclass(frozen=True, slots=True)
class Named:
    """A document, or the one of its items that has a number."""

    document: DocumentType
    number: int | None = None

    @property
    def titel(self) -> str:
        """Return what the document is called, with its number."""
        number = "" if self.number is None else f" {self.number}"
        return f"{self.document.titel}{number}"


def named(name: str, documents: Mapping[str, DocumentType]) -> Named | None:
    """Return the document that a name stands for, or None when there is none."""
    if name in documents:
        return Named(documents[name])
    stem, number = parted(name)
    document = documents.get(stem)
    if number is None or document is None or document.per is None:
        return None
    return Named(document, number)


def parted(name: str) -> tuple[str, int | None]:
    """Return a name without the number after its last hyphen, and the number."""
    stem, hyphen, number = name.rpartition("-")
    return (stem, int(number)) if hyphen and number.isdecimal() else (name, None)


def chosen(named: Named, projekt: Projekt) -> Iterator[Item | None]:
    """Yield the items of a document that its name stands for."""
    for item in items(named.document, projekt):
        if item is None or named.number in {None, item.number}:
            yield item
