"""Column widths: shares of the text width by weight, but room for every figure on one line."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from rapportgen.document.blocks import Column, Table
from rapportgen.document.words import words
from rapportgen.office import letters
from rapportgen.office.addresses import opened

# In ems. A longer word in running text is hyphenated by Word; where one stands alone, in a
# heading or as the name of a row, it stays whole unless it is beyond all reason.
_LONGEST_WORD = 7.0
_LONGEST_NAME = 16.0
_LONGEST_FIGURE = 20.0
BREAKS = re.compile("[ \t\n\r\u00ad\u200b-]")
"""Where a text may be broken between lines without being hyphenated."""
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Needs:
    """What each column needs in ems: with all words whole, with its names, at least its figures."""

    words: tuple[float, ...]
    whole: tuple[float, ...]
    figures: tuple[float, ...]


def needs(table: Table) -> Needs:
    """Return the widths of the longest pieces of each column that must not be broken."""
    columns = [_pieces(table, index, column) for index, column in enumerate(table.columns)]
    return Needs(
        words=tuple(_widest(names + texts, _name) for names, texts in columns),
        whole=tuple(max(_widest(names, _name), _widest(texts, _text)) for names, texts in columns),
        figures=tuple(_widest(names + texts, _text) for names, texts in columns),
    )


def shared(weights: Sequence[float], least: Sequence[int], width: int) -> list[int]:
    """Return `width` divided by weight, no share below its least while there is room for all."""
    if sum(least) >= width:
        return _divided(least, width)
    held: set[int] = set()
    while True:
        room = width - sum(least[i] for i in held)
        total = sum(weight for i, weight in enumerate(weights) if i not in held)
        short = {
            i
            for i, weight in enumerate(weights)
            if i not in held and weight * room < least[i] * total
        }
        if not short:
            break
        held |= short
    return _divided(
        [least[i] if i in held else weight * room / total for i, weight in enumerate(weights)],
        width,
    )


def _pieces(table: Table, index: int, column: Column) -> tuple[list[str], list[str]]:
    """Return the pieces of the column's names (its heading, and names of rows) and of its texts."""
    header = _split(words(column.header))
    cells = [piece for row in table.rows for piece in _split(words(row.cells[index]))]
    return (header + cells, []) if index == 0 else (header, cells)


def _split(text: str) -> list[str]:
    return BREAKS.split(opened(text))


def _widest(pieces: Sequence[str], measure: Callable[[str], float]) -> float:
    return max(map(measure, set(pieces)), default=0.0)


def _name(piece: str) -> float:
    return min(letters.width(piece), _LONGEST_FIGURE if _FIGURE.search(piece) else _LONGEST_NAME)


def _text(piece: str) -> float:
    return min(letters.width(piece), _LONGEST_FIGURE if _FIGURE.search(piece) else _LONGEST_WORD)


def _divided(shares: Sequence[float], width: int) -> list[int]:
    """Return whole widths in proportion to the shares, summing to `width`."""
    total = sum(shares)
    edges = [0, *(round(part * width / total) for part in accumulate(shares))]
    return [right - left for left, right in pairwise(edges)]
