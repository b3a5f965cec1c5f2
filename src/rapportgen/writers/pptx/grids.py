"""Tables on slides, divided between rows, with the header on every slide."""

from dataclasses import dataclass, replace

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines, Text
from rapportgen.writers.pptx.cutting import cut
from rapportgen.writers.pptx.geometry import BODY, NOTES
from rapportgen.writers.pptx.lines import rows
from rapportgen.writers.pptx.packing import shared_out
from rapportgen.writers.pptx.plain import plain
from rapportgen.writers.pptx.settings import Setting, setting
from rapportgen.writers.pptx.sizes import NOTE_SIZE

_NOTE_LINE = NOTE_SIZE * 1.24
_ABOVE_NOTE = 2.0
_AIRIEST = 1.4
_GAP = 8.0  # between a table and its notes


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of a table on one slide, with how high each is; the header's height comes first.

    `notes` stand below it. `cut` says in full what had to be cut.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    setting: Setting
    heights: tuple[float, ...]
    notes: tuple[Inlines, ...] = ()
    cut: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Return whether all that the rows say has room."""
        return self.setting.whole and not self.cut


@dataclass(frozen=True, slots=True)
class _Fitted:
    row: Row
    height: float
    cut: str = ""


def grids(table: Table, wideness: float) -> list[Grid]:
    """Return the table's rows slide by slide; notes that have room stand on the last one."""
    notes = table.notes if notes_fit(table, wideness) else ()
    room = BODY.height - (NOTES.height + _GAP if notes else 0)
    found = setting(table, room, wideness)
    head = found.height([column.header for column in table.columns])
    fitted = [(_fitted(row, room - head, found),) for row in table.rows]
    pages = shared_out(fitted, lambda page: head + sum(row.height for row in page), room) or [()]
    made = [_grid(table, page, head, found) for page in pages]
    if len(made) == 1:
        made = [_airy(made[0], room)]
    return [*made[:-1], replace(made[-1], notes=notes)]


def notes_fit(table: Table, wideness: float) -> bool:
    """Return whether the table's notes have room below it."""
    room = NOTES.width / (NOTE_SIZE * wideness)
    heights = (rows(plain(note), room) * _NOTE_LINE + _ABOVE_NOTE for note in table.notes)
    return sum(heights) <= NOTES.height


def _grid(table: Table, page: tuple[_Fitted, ...], head: float, found: Setting) -> Grid:
    return Grid(
        caption=table.caption,
        columns=table.columns,
        rows=tuple(fitted.row for fitted in page),
        setting=found,
        heights=(head, *(fitted.height for fitted in page)),
        cut=tuple(fitted.cut for fitted in page if fitted.cut),
    )


def _airy(grid: Grid, room: float) -> Grid:
    """Return a small table with higher rows, so that it does not look lost on its slide."""
    stretch = min(_AIRIEST, room / sum(grid.heights))
    return replace(grid, heights=tuple(height * stretch for height in grid.heights))


def _fitted(row: Row, room: float, found: Setting) -> _Fitted:
    """Return a row that a slide can hold; its cells are cut when they are longer than that."""
    high = found.height(row.cells)
    if high <= room:
        return _Fitted(row, high)
    pairs = zip(row.cells, found.widths, strict=True)
    cells = tuple(_cut(cell, width, room, found) for cell, width in pairs)
    return _Fitted(replace(row, cells=cells), room, " – ".join(map(plain, row.cells)))


def _cut(cell: Inlines, width: float, room: float, found: Setting) -> Inlines:
    said = plain(cell)
    shown = cut(said, lambda text: found.cell_height(text, width) <= room)
    return cell if shown == said else (Text(shown),)
