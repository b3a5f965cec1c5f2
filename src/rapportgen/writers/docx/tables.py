"""Tables: fixed widths, a repeated header row, unbroken rows, sums that stay with their terms."""

from collections.abc import Sequence
from typing import NamedTuple

from rapportgen.document.blocks import Alignment, RowKind, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.office.addresses import fitted
from rapportgen.office.text import escaped
from rapportgen.writers.docx.captions import caption
from rapportgen.writers.docx.inlines import runs
from rapportgen.writers.docx.keeping import is_tall, kept_rows, row_heights
from rapportgen.writers.docx.looks import Look, look
from rapportgen.writers.docx.paragraphs import paragraph
from rapportgen.writers.docx.story import Story

_LABEL = "Tabell"
_HEADER_STYLE = "Tabellhuvud"
_STYLES: dict[RowKind, str] = {
    "body": "Tabelltext",
    "subtotal": "Tabelldelsumma",
    "sum": "Tabellsumma",
}
_SIDES: dict[Alignment, str] = {"left": "", "right": "Right"}
_HEADER_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_WHOLE_ROW = "<w:trPr><w:cantSplit/></w:trPr>"
_TALL_ROW = ""
_LINE = 27  # twentieths of a point, with a share of the white around rows, to a point of type


class _Cell(NamedTuple):
    """A cell's style, its width in twentieths of a point and its room for text in ems."""

    style: str
    width: int
    room: float


def table(node: Table, story: Story, *, tied: bool = False) -> str:
    """Return the table between its caption and its notes; the end of a tied one stays with more."""
    found = look(node, story)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in found.widths)
    return (
        f"{caption(_LABEL, node.number, node.caption, story)}"
        f"<w:tbl>{_properties(node, found)}<w:tblGrid>{grid}</w:tblGrid>\n"
        f"{_rows(node, found, story, tied=tied)}</w:tbl>\n"
        f"{_after(node.notes, story, tied=tied)}"
    )


def _properties(node: Table, found: Look) -> str:
    """Return the table's properties; a sum in the last row gets the style's last-row look."""
    last_row = int(bool(node.rows) and node.rows[-1].kind == "sum")
    headers = [" ".join(plain(column.header).split()) for column in node.columns]
    name = escaped(node.caption or _name_of_columns(headers))
    told = escaped(f"Kolumner: {', '.join(headers)}.")
    return (
        f'<w:tblPr><w:tblStyle w:val="Rapporttabell{found.setting.suffix}"/>'
        f'<w:tblW w:w="{sum(found.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"04E0" if last_row else "04A0"}" w:firstRow="1" '
        f'w:lastRow="{last_row}" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{name}"/><w:tblDescription w:val="{told}"/></w:tblPr>'
    )


def _name_of_columns(headers: Sequence[str]) -> str:
    """Return a name for those who listen to a table that has no caption."""
    *others, last = [header for header in headers if header] or [""]
    if others:
        return f"Tabell med kolumnerna {', '.join(others)} och {last}"
    return f"Tabell med kolumnen {last}" if last else "Tabell utan rubrik"


def _rows(node: Table, found: Look, story: Story, *, tied: bool) -> str:
    sides = [_SIDES[column.align] + found.setting.suffix for column in node.columns]
    headers = [column.header for column in node.columns]
    rooms = found.rooms()
    shapes = {
        style: [
            _Cell(style + side, width, room)
            for side, width, room in zip(sides, found.widths, rooms, strict=True)
        ]
        for style in (_HEADER_STYLE, *_STYLES.values())
    }
    rows = [_row(_HEADER_ROW, headers, shapes[_HEADER_STYLE], story, keep=bool(node.rows))]
    half = _lines_of_half_a_page(found, story)
    heights = row_heights(node, rooms)
    kept = kept_rows(node, heights, half, tied=tied or bool(node.notes))
    rows += [
        _row(_row_properties(height, half), row.cells, shapes[_STYLES[row.kind]], story, keep=keep)
        for row, height, keep in zip(node.rows, heights, kept, strict=True)
    ]
    return "".join(rows)


def _lines_of_half_a_page(found: Look, story: Story) -> int:
    """Return how many lines of the table a page that stands, or lies, has room for, halved."""
    return int(story.text_height / (found.setting.points * _LINE)) // 2


def _row_properties(height: int, half: int) -> str:
    return _TALL_ROW if is_tall(height, half) else _WHOLE_ROW


def _row(
    properties: str,
    cells: Sequence[Inlines],
    shapes: Sequence[_Cell],
    story: Story,
    *,
    keep: bool,
) -> str:
    """Return a row whose cells have these shapes."""
    inside = "".join(
        _cell(shape, runs(fitted(cell, shape.room), story.part, shape.style), keep=keep)
        for cell, shape in zip(cells, shapes, strict=True)
    )
    return f"<w:tr>{properties}{inside}</w:tr>\n"


def _cell(shape: _Cell, text: str, *, keep: bool) -> str:
    width = f'<w:tcPr><w:tcW w:w="{shape.width}" w:type="dxa"/></w:tcPr>'
    return f"<w:tc>{width}{paragraph(shape.style, text, keep=keep)}</w:tc>"


def _after(notes: Sequence[Inlines], story: Story, *, tied: bool) -> str:
    """Return the notes and the paragraph that Word needs between one table and the next."""
    below = "".join(paragraph("Tabellnot", runs(note, story.part), keep=tied) for note in notes)
    return below + paragraph("Tabellslut", "", leads=tied)
