"""Tables as HTML: a caption, one header row, figures to the right, notes below."""

from collections.abc import Sequence

from rapportgen.document.blocks import Column, Row, RowKind, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.paper.captions import table_address, table_title
from rapportgen.paper.column_widths import MEASURED, column_widths
from rapportgen.paper.table_breaks import is_long, kept_whole
from rapportgen.paper.table_width import (
    has_long_word,
    is_crowded,
    is_figure,
    is_on_its_side,
    is_small,
    is_smallest,
    room_of,
)
from rapportgen.writers.html import escape
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.landmarks import landmark

ROW_CLASSES: dict[RowKind, str] = {"body": "", "subtotal": "delsumma", "sum": "summa"}
_MANY_ON_A_PHONE = 3
"""From this number of columns a table is wider than the screen of a phone."""


def table(node: Table, widths: Sequence[float] = ()) -> str:
    """Return the table in a frame that scrolls sideways on small screens.

    The columns share the width as a page has room for them, if they have no `widths` already.
    """
    title = table_title(node)
    found = widths or column_widths(node, room_of(node), MEASURED)
    label = escape.text(landmark(title or "Tabell"))
    parts = (
        f'<figure class="{_table_classes(node, found)}"{_identity(node)}>',
        f'<div class="rulla" role="region" aria-label="{label}" tabindex="0">',
        f'<table style="--kolumner:{len(node.columns)}">',
        *_caption(title),
        _widths(found),
        f"<thead><tr>{''.join(map(_header, node.columns))}</tr></thead>",
        "<tbody>",
        *(_row(row, node, found) for row in node.rows),
        "</tbody>",
        "</table>",
        "</div>",
        *_notes(node.notes),
        "</figure>",
    )
    return "\n".join(parts)


def _table_classes(node: Table, widths: Sequence[float]) -> str:
    classes = {
        "tabell": True,
        "trang": is_small(node),
        "minst": is_smallest(node),
        "liggande": is_on_its_side(node),
        "bryt": is_crowded(node),
        "tre": len(node.columns) == _MANY_ON_A_PHONE,
        "bred": len(node.columns) > _MANY_ON_A_PHONE,
        "hel": kept_whole(node, widths),
    }
    return " ".join(name for name, applies in classes.items() if applies)


def _identity(node: Table) -> str:
    return f' id="{table_address(node.number)}"' if node.number else ""


def _caption(caption: str) -> tuple[str, ...]:
    return (f"<caption>{escape.text(caption)}</caption>",) if caption else ()


def _widths(widths: Sequence[float]) -> str:
    total = sum(widths)
    shares = (f'<col style="width:{100 * width / total:.4g}%">' for width in widths)
    return f"<colgroup>{''.join(shares)}</colgroup>"


def _header(column: Column) -> str:
    aligned = "tal" if column.align == "right" else ""
    names = _class(aligned, _long_word(plain(column.header)))
    return f'<th scope="col"{names}>{inlines(column.header)}</th>'


def _row(row: Row, node: Table, widths: Sequence[float]) -> str:
    # The first cell is a td: a row header makes the PDF lose what the column headers belong to.
    cells = map(_cell, row.cells, node.columns)
    return f"<tr{_row_classes(row, widths)}>{''.join(cells)}</tr>"


def _row_classes(row: Row, widths: Sequence[float]) -> str:
    return _class(ROW_CLASSES[row.kind], "lang" if is_long(row, widths) else "")


def _cell(content: Inlines, column: Column) -> str:
    text = plain(content)
    if is_figure(text, column):
        return f'<td class="tal">{inlines(content)}</td>'
    aligned = "tal ord" if column.align == "right" else ""
    return f"<td{_class(aligned, _long_word(text))}>{inlines(content)}</td>"


def _long_word(text: str) -> str:
    return "langt" if has_long_word(text) else ""


def _class(*names: str) -> str:
    given = " ".join(filter(None, names))
    return f' class="{given}"' if given else ""


def _notes(notes: tuple[Inlines, ...]) -> tuple[str, ...]:
    if not notes:
        return ()
    paragraphs = (f"<p>{inlines(note)}</p>" for note in notes)
    return ('<div class="noter">', *paragraphs, "</div>")
