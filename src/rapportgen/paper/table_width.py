"""How wide a table is on paper, by estimate, and what follows: its type, its page, its words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapportgen.document.blocks import Column, Table
from rapportgen.document.plain import plain
from rapportgen.paper.lengths import width

MANY_COLUMNS = 7
"""From this number of columns a table turns on its side rather than be set smaller."""

WORTH_A_PAGE = 5
"""So many rows it must have for that: a few rows would stand alone on a page turned for them."""

TOO_MANY_COLUMNS = 9
"""From this number of columns a table is printed on a page turned on its side."""

PAGE = 42.0
"""The width of a page's text, in ems of a table's ordinary type."""

SMALL_PAGE = 51.0
"""The same in ems of the smaller type."""

PAGE_ON_ITS_SIDE = 65.0
"""The same of a page turned on its side, in ems of the ordinary type."""

SMALL_PAGE_ON_ITS_SIDE = 79.0
"""The same in ems of the smaller type."""

SMALLEST_PAGE_ON_ITS_SIDE = 91.0
"""The same in the smallest type: seven points, where running text has eleven."""

PADDING = 1.2
"""What a column takes beside its text, in ems."""

BROKEN_WORD = 5.0
"""What a part of a long word needs to be readable, in ems."""

LONG_WORD = 7.2
"""A word up to this width never breaks, in ems: about thirteen letters."""

_SPACES = re.compile(r"[ \n]")

_SYLLABLES = re.compile(r"[^\W\d_]{5}")
"""What a long word has that can be divided; a number with strokes and letters cannot."""

LONGEST_FIGURE = 20
"""A cell of more characters than this in a column of figures is read as text."""


def is_small(node: Table) -> bool:
    """Return whether the table is set smaller to fit the width of a page."""
    if is_on_its_side(node):
        return _ordinary(node) > PAGE_ON_ITS_SIDE
    return _least(node) > PAGE


def is_on_its_side(node: Table) -> bool:
    """Return whether the table is printed on a page turned on its side.

    One of many columns and rows is before it is set smaller, such as a budget over several years.
    """
    columns = len(node.columns)
    if columns >= TOO_MANY_COLUMNS or _least(node) > SMALL_PAGE:
        return True
    worth_a_page = columns >= MANY_COLUMNS and len(node.rows) >= WORTH_A_PAGE
    return worth_a_page and _ordinary(node) > PAGE


def is_smallest(node: Table) -> bool:
    """Return whether the table is set in the smallest type, to fit even a page on its side."""
    return _least(node) > SMALL_PAGE_ON_ITS_SIDE


def is_crowded(node: Table) -> bool:
    """Return whether long words of the table must break for it to fit the width of its page."""
    return _ordinary(node) > room_of(node)


def is_figure(text: str, column: Column) -> bool:
    """Return whether the text of a cell in the column is a figure, which never breaks."""
    return column.align == "right" and len(text) <= LONGEST_FIGURE


def has_long_word(text: str) -> bool:
    """Return whether the text has a word that breaks where the table is crowded."""
    return max(_sizes(text)) > LONG_WORD


def room_of(node: Table) -> float:
    """Return the width of the table's page, in ems of the type that the table is set in."""
    if is_smallest(node):
        return SMALLEST_PAGE_ON_ITS_SIDE
    if is_on_its_side(node):
        return SMALL_PAGE_ON_ITS_SIDE if is_small(node) else PAGE_ON_ITS_SIDE
    return SMALL_PAGE if is_small(node) else PAGE


@lru_cache(maxsize=64)  # all that is asked of a table begins with its widths
def ordinary_widths(node: Table) -> tuple[float, ...]:
    """Return the width of each column in ems when no word breaks."""
    return tuple(max(_figures(node, at), *_words(node, at)) + PADDING for at in _columns(node))


@lru_cache(maxsize=64)
def least_widths(node: Table) -> tuple[float, ...]:
    """Return the width of each column in ems when long words break and figures do not."""
    return tuple(max(_figures(node, at), *_parts(node, at)) + PADDING for at in _columns(node))


def _ordinary(node: Table) -> float:
    return sum(ordinary_widths(node))


def _least(node: Table) -> float:
    return sum(least_widths(node))


def _broken(word: str) -> float:
    whole = width(word)
    return BROKEN_WORD if whole > LONG_WORD and _SYLLABLES.search(word) else whole


def _columns(node: Table) -> range:
    return range(len(node.columns))


def _figures(node: Table, at: int) -> float:
    column = node.columns[at]
    return max((width(text) for text in _cells(node, at) if is_figure(text, column)), default=0)


def _words(node: Table, at: int) -> list[float]:
    return [size for text in _texts(node, at) for size in _sizes(text)]


def _parts(node: Table, at: int) -> list[float]:
    return [_broken(word) for text in _texts(node, at) for word in _SPACES.split(text)]


def _texts(node: Table, at: int) -> Iterator[str]:
    column = node.columns[at]
    yield plain(column.header)
    yield from (text for text in _cells(node, at) if not is_figure(text, column))


def _sizes(text: str) -> list[float]:
    return [width(word) for word in _SPACES.split(text)]


def _cells(node: Table, at: int) -> Iterator[str]:
    return (plain(row.cells[at]) for row in node.rows)
