"""What a document is made of, from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal

from rapportgen.document.charts import Bars, Timeline
from rapportgen.document.inlines import Inlines

BoxName = Literal["omslag", "underskrift", "citat"]
Form = Literal["handling", "bildspel", "webbsida"]
RowKind = Literal["body", "subtotal", "sum"]
Alignment = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 0 is the document's title (once, in the box "omslag"), 1 to 6 its sections.

    `number` is the heading's number ("2.1") in packs that number their headings; `anchor` is its
    name for links within the document.
    """

    level: int
    content: Inlines
    number: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents: a heading, without its notes and links."""

    level: int
    number: str | None
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents; each format finds the page numbers itself."""

    title: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list; an item holds paragraphs and lists."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value; an empty value is a line to write on."""

    label: str
    value: Inlines


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with values: the cover's particulars, the lines to sign on."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `weight` is its share of the width relative to the other columns."""

    header: Inlines
    align: Alignment = "left"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; it has exactly one cell for every column."""

    cells: tuple[Inlines, ...]
    kind: RowKind = "body"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; the first cell of each row names the row.

    `caption` is its visible title and its name for those who listen; `notes` stand below it.
    `number` is its place among the tables of a paper: "Tabell 2. Kostnader". A table without a
    caption has no number.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Inlines, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of figures, drawn as each format does best.

    `description` is its alternative text. `table` has the same figures to read: it stands right
    below the chart, or elsewhere in the paper as the table with the number `figures_in`. `number`
    is the chart's place among the charts of a paper: "Diagram 1. Kostnader per år".
    """

    title: str
    data: Bars | Timeline
    description: str
    table: Table
    number: int | None = None
    figures_in: int | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that belong together and get a look of their own: cover, signature, quotation."""

    name: BoxName
    blocks: tuple[Block, ...]


Block = Heading | Contents | Paragraph | List | Facts | Table | Chart | Box


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes inside the document, in formats that can hold one."""

    name: str
    media_type: str
    description: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, independent of format.

    `title` and `kind` ("Slutrapport") are for properties and running headers; `date` is the
    document's own date. A draft says UTKAST on every page. `form` is what the document is meant
    for: a paper to sign and file, slides to show (each heading of level 1 begins one), a web page.
    `moment` is when it is to say that it was made, where that is asked for.
    """

    title: str
    kind: str
    author: str
    date: date | None
    blocks: tuple[Block, ...]
    keywords: tuple[str, ...] = ()
    draft: bool = False
    form: Form = "handling"
    attachments: tuple[Attachment, ...] = ()
    moment: datetime | None = None

    @property
    def made_at(self) -> datetime | None:
        """Return when it says that it was made: never the clock's time."""
        if self.moment or self.date is None:
            return self.moment
        return datetime.combine(self.date, time(), UTC)
