"""What the parts of a body need to know of each other while it is written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from docx.parts.document import DocumentPart

from rapportgen.packs.tema import Farger
from rapportgen.writers.docx.page import Area
from rapportgen.writers.docx.sizes import Setting


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its styles of text and facts, its depth in lists, its tie onwards.

    `party` is who signs there.
    """

    style: str = "BodyText"
    fact: str = "Uppgift"
    depth: int = 0
    keep: bool = False
    party: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One document being written; measures are in twentieths of a point, as everywhere in Word.

    `settings` are the ways to set tables, largest first; `part` keeps the links, the lists
    and the charts, which are drawn in the `colours`.
    `contents_depth` is how many levels of headings a table of contents tells of, and
    `bookmark_ids` are the ids that no bookmark has yet.
    """

    numbered: bool
    area: Area
    settings: tuple[Setting, ...]
    part: DocumentPart
    colours: Farger
    contents_depth: int
    bookmark_ids: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.area.width

    @property
    def text_height(self) -> int:
        """Return the height between the margins."""
        return self.area.height
