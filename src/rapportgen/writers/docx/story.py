"""What the parts of a body need to know of each other while it is written."""

from dataclasses import dataclass

from docx.parts.document import DocumentPart


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its style of running text, its depth in lists, its tie to the next."""

    style: str = "BodyText"
    depth: int = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """One document being written; widths are in twentieths of a point, as everywhere in Word.

    `em` is the type size in tables; `part` keeps the links and the lists.
    """

    numbered: bool
    text_width: int
    em: int
    part: DocumentPart
