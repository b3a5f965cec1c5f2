"""Tables on slides, divided between rows, with the header on every slide."""

from dataclasses import dataclass, replace

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines, Text
from rapportgen.slides.cutting import cut
from rapportgen.slides.geometry import BODY, NOTES
from rapportgen.slides.lines import rows
from rapportgen.slides.packing import shared_out
from rapportgen.slides.plain import plain
from rapportgen.slides.settings import Setting, settings, total_height
from rapportgen.slides.sizes import NOTE_SIZE, SPREAD_TABLE_SIZES

_NOTE_LINE = NOTE_SIZE * 1.24
_ABOVE_NOTE = 2.0
_AIRIEST = 1.4
_NEARLY = 1.25  # how many more slides a larger type may cost
_GAP = 8.0  # between a table and its notes


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of a table on one slide, with how high each is; the header's height comes first.

    `notes` stand below it. `cut` says in full what had to be cut. `stretch` is how much higher the
    rows are than they need be.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    setting: Setting
    heights: tuple[float, ...]
    notes: tuple[Inlines, ...] = ()
    cut: tuple[str, ...] = ()
    stretch: float = 1.0


@dataclass(frozen=True, slots=True)
class _Fitted:
    row: Row
    height: float
    cut: str = ""


def grids(table: Table, wideness: float) -> list[Grid]:
    """Return the table's rows slide by slide; notes that have room stand on the last one."""
    notes = table.notes if notes_fit(table, wideness) else ()
    room = BODY.height - (NOTES.height + _GAP if notes else 0)
    found = _chosen(table, room, wideness)
    made = [_grid(table, page, found) for page in _pages(table, room, found)]
    if len(made) == 1:
        made = [_airy(made[0], room)]
    return [*made[:-1], replace(made[-1], notes=notes)]


def _chosen(table: Table, room: float, wideness: float) -> Setting:
    """Return the largest setting in which the table has room on a slide.

    One without such a setting is divided over slides that are nearly as few as they can be, and if
    possible so that no row is cut.
    """
    tried = settings(table, wideness)
    legible = [found for found in tried if found.size >= SPREAD_TABLE_SIZES[-1]] or tried
    for found in legible:
        if total_height(table, found) <= room:
            return found
    several = [found for found in legible if found.size in SPREAD_TABLE_SIZES] or legible[:1]
    counts = [_counts(_pages(table, room, found)) for found in several]
    cut, pages = min(counts)
    good = (
        found
        for found, count in zip(several, counts, strict=True)
        if count[0] == cut and count[1] <= pages * _NEARLY
    )
    return next(good)


def _counts(pages: list[tuple[_Fitted, ...]]) -> tuple[int, int]:
    """Return how many rows are cut, and the number of slides."""
    return sum(bool(row.cut) for page in pages for row in page), len(pages)


def _pages(table: Table, room: float, found: Setting) -> list[tuple[_Fitted, ...]]:
    head = _head(table, found)
    fitted = [(_fitted(row, room - head, found),) for row in table.rows]
    return shared_out(fitted, lambda page: head + sum(row.height for row in page), room) or [()]


def _head(table: Table, found: Setting) -> float:
    return found.height([column.header for column in table.columns])


def notes_fit(table: Table, wideness: float) -> bool:
    """Return whether the table's notes have room below it."""
    room = NOTES.width / (NOTE_SIZE * wideness)
    heights = (rows(plain(note), room) * _NOTE_LINE + _ABOVE_NOTE for note in table.notes)
    return sum(heights) <= NOTES.height


def _grid(table: Table, page: tuple[_Fitted, ...], found: Setting) -> Grid:
    return Grid(
        caption=table.caption,
        columns=table.columns,
        rows=tuple(fitted.row for fitted in page),
        setting=found,
        heights=(_head(table, found), *(fitted.height for fitted in page)),
        cut=tuple(fitted.cut for fitted in page if fitted.cut),
    )


def _airy(grid: Grid, room: float) -> Grid:
    """Return a small table with higher rows, so that it does not look lost on its slide."""
    stretch = min(_AIRIEST, room / sum(grid.heights))
    heights = tuple(height * stretch for height in grid.heights)
    return replace(grid, heights=heights, stretch=stretch)


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
