"""Tables as Typst code: a caption, one header row, figures to the right, notes below."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from rapportgen.document.blocks import Column, Table
from rapportgen.document.inlines import Inlines
from rapportgen.document.plain import plain
from rapportgen.paper.captions import table_address, table_title
from rapportgen.paper.column_widths import column_widths
from rapportgen.paper.table_breaks import is_long, kept_whole
from rapportgen.paper.table_room import SMALLEST, type_size
from rapportgen.paper.table_width import (
    has_long_word,
    is_crowded,
    is_figure,
    ordinary_widths,
)
from rapportgen.writers.typst.code import Code, Value, call
from rapportgen.writers.typst.heights import fits, row_height
from rapportgen.writers.typst.inlines import inlines, leading_nowhere, leads, text
from rapportgen.writers.typst.notes import once

_CAPITALS = re.compile(r"[^\W\d_a-zåäö]{8}")
"""So many capital letters are wider than the estimate of words."""

_NOTHING = 1e-6
"""Less than this is only how numbers are rounded."""

_LEAST = 7.0
"""The least type that can be read, in points."""

_AROUND = 5.0
"""The height of a title and a header, in ems."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with the heights of its rows and of a page, in ems of its type.

    Rows that are `long` may break over pages.
    """

    node: Table
    heights: tuple[float, ...]
    long: frozenset[int]
    page: float
    address: str


def table(node: Table, room: float, page: float, text_size: float) -> Code:
    """Return the table, where a page is so wide and so high, in ems of text of so many points."""
    size, widths = _fitted(node, room, min(SMALLEST, _LEAST / text_size))
    is_too_wide = sum(widths) * size > room + _NOTHING
    unit = "em" if is_too_wide else "fr"
    grid = _grid(node, widths, room / size, page / size)
    title = table_title(node)
    whole = kept_whole(node, widths) and fits(sum(grid.heights) + _AROUND, grid.page)
    tied = set() if whole else set(_tied(grid))
    return call(
        "tabular",
        title=text(title) if title else None,
        anchor=table_address(node.number) if node.number else None,
        size=size,
        widths=tuple(Code(f"{width:.4g}{unit}") for width in widths),
        aligned=tuple(Code(column.align) for column in node.columns),
        header=tuple(_header(column.header, grid.address) for column in node.columns),
        rows=tuple(_row(at, grid, tied) for at in range(len(node.rows))),
        whole=whole,
        notes=tuple(map(inlines, node.notes)),
    )


def _fitted(node: Table, room: float, least: float) -> tuple[float, tuple[float, ...]]:
    """Return the size of the type beside running text's, and the widths of columns in ems of it.

    It is smaller than usual where the theme's type or margins leave less room than the words need;
    below the least size the table rather grows into the margin.
    """
    size = type_size(node)
    widths = column_widths(node, room / size)
    fitting = room / sum(widths)
    if fitting > size - _NOTHING:
        return size, widths
    size = max(fitting, least)
    return size, column_widths(node, room / size)


def _grid(node: Table, widths: tuple[float, ...], room: float, page: float) -> Grid:
    heights = tuple(row_height(row, widths) for row in node.rows)
    long = frozenset(
        at
        for at, row in enumerate(node.rows)
        if is_long(row, widths) or not fits(heights[at], page)
    )
    crowded = is_crowded(node) or sum(ordinary_widths(node)) > room
    address = "narrow-address" if crowded else "address"
    return Grid(node, heights, long, page, address)


def _header(content: Inlines, address: str) -> Code:
    words = inlines(content, address)
    said = once(words, leading_nowhere(content, address)) if leads(content) else words
    return said if _may_break(plain(content)) else call("unhyphenated", said)


def _may_break(text: str) -> bool:
    """Return whether words of a cell may break: its column is as wide as its other words need."""
    return has_long_word(text) or bool(_CAPITALS.search(text))


def _tied(grid: Grid) -> Iterator[int]:
    """Yield which rows stand on the page of the one over them, where there is room for both."""
    height, long_above = _AROUND, True
    for at, own in enumerate(grid.heights):
        long = at in grid.long
        tied = not (long or long_above) and fits(height + own, grid.page) and _belongs(at, grid)
        height = (height if tied else _AROUND) + own
        long_above = long
        if tied:
            yield at


def _belongs(at: int, grid: Grid) -> bool:
    """Return whether a row belongs with the one over it: no row is alone, and no sum."""
    return at in {1, len(grid.node.rows) - 1} or grid.node.rows[at].kind != "body"


def _row(at: int, grid: Grid, tied: Container[int]) -> Value:
    row = grid.node.rows[at]
    pairs = zip(row.cells, grid.node.columns, strict=True)
    cells = tuple(_cell(content, column, grid.address) for content, column in pairs)
    return {"kind": row.kind, "long": at in grid.long, "tied": at in tied, "cells": cells}


def _cell(content: Inlines, column: Column, address: str) -> Code:
    words, said = inlines(content, address), plain(content)
    breaks = not is_figure(said, column) and _may_break(said)
    return words if breaks else call("unhyphenated", words)
