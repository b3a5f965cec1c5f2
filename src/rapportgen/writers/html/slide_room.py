"""How much room blocks take on a slide, by estimate; a slide may grow, so nothing is cut off.

Sizes are in ems of a slide's ordinary type, of which its text is about 40 wide and 18 high.
"""

from collections.abc import Sequence
from math import ceil
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Contents,
    Entry,
    Facts,
    Heading,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import lines

STEPS = (1.2, 1.0, 0.9, 0.8, 0.7, 0.6)
"""The sizes of type that a slide is tried in."""

HEIGHT = 18.2
LINE = 70
"""The characters of a line."""

HEADING_LINE = 42
HEADING_LEADING = 2.0
PLACE = " (1 av 2)"
"""What a heading may say after its own words."""

LEADING = 1.4
TABLE_TYPE = 0.8
CHART = 15.8
ENTRY = 1.7
ENTRIES_TITLE = 2.2
TWO_COLUMNS = 10
"""From this number of entries a table of contents has two columns."""
SIGNATURE = 2.6


Unit = tuple[Block, ...]
"""Blocks that stay together: one, a heading with what follows it, a chart beside its table."""


def stands_beside(chart: Chart, table: Table) -> bool:
    """Return whether a table has the figures of a chart, and room beside it on half of a slide."""
    small = len(table.columns) <= 3 and len(table.rows) <= 8
    return small and table.rows == chart.table.rows


def room_below(heading: Heading | None) -> float:
    """Return the height that is left on a slide below its heading, in ems of the ordinary type."""
    more = lines(plain(heading.content) + PLACE, HEADING_LINE) - 1 if heading else 0
    return HEIGHT - more * HEADING_LEADING


def step(units: Sequence[Unit], room: float = HEIGHT) -> int | None:
    """Return how many steps smaller the type must be for all to fit, None if none is enough."""
    return next((at for at, size in enumerate(STEPS) if height(units, size) <= room), None)


def height(units: Sequence[Unit], size: float) -> float:
    """Return the height of the units in type of a size, in ems of the ordinary type."""
    return size * sum(_unit(unit, LINE / size, size) for unit in units)


def _unit(unit: Unit, characters: float, size: float) -> float:
    match unit:
        case (*above, Chart() as chart, Table() as table) if stands_beside(chart, table):
            beside = max(_block(chart, characters, size), _table(table, characters / 2))
            return beside + sum(_block(block, characters, size) for block in above)
        case _:
            return sum(_block(block, characters, size) for block in unit)


def _block(block: Block, characters: float, size: float) -> float:
    match block:
        case Paragraph(content):
            return lines(plain(content), characters) * LEADING + 0.7
        case Heading(content=content):
            return lines(plain(content), characters) * LEADING + 1.2
        case List(items):
            return sum(_item(item, characters, size) for item in items) + 0.6
        case Facts(facts):
            return LEADING * len(facts) + 1.4
        case Table():
            return _table(block, characters)
        case Chart():
            return CHART / size
        case Contents(_, entries):
            return ENTRY * _rows(entries, characters) + ENTRIES_TITLE
        case Box():
            return _box(block, characters * 0.85, size)
        case _:
            assert_never(block)


def _rows(entries: Sequence[Entry], characters: float) -> int:
    """Return how many lines a table of contents is high; columns seldom end level."""
    if len(entries) < TWO_COLUMNS:
        return sum(lines(entry.text, characters) for entry in entries)
    return ceil(sum(lines(entry.text, characters * 0.42) for entry in entries) / 2) + 1


def _box(box: Box, characters: float, size: float) -> float:
    if box.name == "underskrift":
        return SIGNATURE * sum(
            len(each.facts) + 2 for each in box.blocks if isinstance(each, Facts)
        )
    return sum(_block(block, characters, size) for block in box.blocks) + 1


def _item(item: Sequence[Block], characters: float, size: float) -> float:
    return sum(_block(block, characters - 3, size) - 0.4 for block in item)


def _table(table: Table, characters: float) -> float:
    total = sum(column.weight for column in table.columns)
    rooms = [characters / TABLE_TYPE * column.weight / total - 3 for column in table.columns]
    rows = [tuple(column.header for column in table.columns), *(row.cells for row in table.rows)]
    heights = [max(map(_lines, row, rooms)) * LEADING + 0.75 for row in rows]
    notes = [lines(plain(note), characters) * LEADING for note in table.notes]
    return TABLE_TYPE * (sum(heights) + sum(notes) + (1.9 if table.caption else 0)) + 0.8


def _lines(cell: Inlines, room: float) -> int:
    return lines(plain(cell), max(room, 4))
