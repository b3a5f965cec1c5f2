"""What the parts of a body need to know of each other while it is written."""

from dataclasses import dataclass

from docx.parts.document import DocumentPart

from rapportgen.writers.docx.sizes import Setting


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its styles of text and facts, its depth in lists, its tie onwards."""

    style: str = "BodyText"
    fact: str = "Uppgift"
    depth: int = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """One document being written; widths are in twentieths of a point, as everywhere in Word.

    `settings` are the ways to set tables, largest first; `part` keeps the links and the lists.
    """

    numbered: bool
    text_width: int
    settings: tuple[Setting, ...]
    part: DocumentPart
