"""Tables as HTML: a caption, one header row, figures to the right, notes below."""

from rapportgen.document.blocks import Column, Row, RowKind, Table
from rapportgen.document.inlines import Inlines
from rapportgen.writers.html import escape
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.table_breaks import is_long, kept_whole

MANY_COLUMNS = 7
"""From this number of columns a table is set smaller, to fit the width of a page."""

TOO_MANY_COLUMNS = 9
"""From this number of columns a table is printed on a page turned on its side."""

ROW_CLASSES: dict[RowKind, str] = {"body": "", "subtotal": "delsumma", "sum": "summa"}


def table(node: Table) -> str:
    """Return the table in a frame that scrolls sideways on small screens."""
    label = escape.text(node.caption or "Tabell")
    parts = (
        f'<figure class="{_classes(node)}">',
        f'<div class="rulla" role="region" aria-label="{label}" tabindex="0">',
        f'<table style="--kolumner:{len(node.columns)}">',
        *_caption(node.caption),
        _widths(node.columns),
        f"<thead><tr>{''.join(map(_header, node.columns))}</tr></thead>",
        "<tbody>",
        *(_row(row, node) for row in node.rows),
        "</tbody>",
        "</table>",
        "</div>",
        *_notes(node.notes),
        "</figure>",
    )
    return "\n".join(parts)


def _classes(node: Table) -> str:
    classes = {
        "tabell": True,
        "trang": len(node.columns) >= MANY_COLUMNS,
        "liggande": len(node.columns) >= TOO_MANY_COLUMNS,
        "hel": kept_whole(node),
    }
    return " ".join(name for name, applies in classes.items() if applies)


def _caption(caption: str) -> tuple[str, ...]:
    return (f"<caption>{escape.text(caption)}</caption>",) if caption else ()


def _widths(columns: tuple[Column, ...]) -> str:
    total = sum(column.weight for column in columns)
    shares = (f'<col style="width:{100 * column.weight / total:.4g}%">' for column in columns)
    return f"<colgroup>{''.join(shares)}</colgroup>"


def _header(column: Column) -> str:
    return f'<th scope="col"{_alignment(column)}>{inlines(column.header)}</th>'


def _row(row: Row, node: Table) -> str:
    # The first cell is a td: a row header makes the PDF lose what the column headers belong to.
    cells = (
        f"<td{_alignment(column)}>{inlines(cell)}</td>"
        for cell, column in zip(row.cells, node.columns, strict=True)
    )
    return f"<tr{_row_classes(row, node)}>{''.join(cells)}</tr>"


def _row_classes(row: Row, node: Table) -> str:
    names = " ".join(filter(None, (ROW_CLASSES[row.kind], "lang" if is_long(row, node) else "")))
    return f' class="{names}"' if names else ""


def _alignment(column: Column) -> str:
    return ' class="tal"' if column.align == "right" else ""


def _notes(notes: tuple[Inlines, ...]) -> tuple[str, ...]:
    if not notes:
        return ()
    paragraphs = (f"<p>{inlines(note)}</p>" for note in notes)
    return ('<div class="noter">', *paragraphs, "</div>")
