"""Column widths: shares of the text width by weight, but room for every figure on one line."""

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from rapportgen.document.blocks import Column, Table
from rapportgen.writers.docx.inlines import plain

# In ems, rounded up from bold figures and lower case letters in common sans serif fonts.
_CHARACTER = 0.6
_HARD_SPACE = 0.33
_CELL_MARGINS = 190
# A longer word in running text is hyphenated by Word.
_LONGEST_WORD = 14 * _CHARACTER
_HARD_SPACES = "\u00a0\u202f\u2009"
_BREAKS = re.compile(r"[ \t\n\r\u00ad-]")


def column_widths(table: Table, width: int, em: int) -> list[int]:
    """Return one width per column, together exactly `width`; `em` is the type size in the table."""
    least = [
        round(_longest(table, index, column) * em) + _CELL_MARGINS
        for index, column in enumerate(table.columns)
    ]
    return shared([column.weight for column in table.columns], least, width)


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


def _longest(table: Table, index: int, column: Column) -> float:
    """Return the length in ems of the longest piece of the column that must not be broken."""
    texts = [plain(column.header), *(plain(row.cells[index]) for row in table.rows)]
    longest = max(_length(piece) for text in texts for piece in _BREAKS.split(text))
    return longest if column.align == "right" else min(longest, _LONGEST_WORD)


def _length(piece: str) -> float:
    spaces = sum(piece.count(space) for space in _HARD_SPACES)
    return (len(piece) - spaces) * _CHARACTER + spaces * _HARD_SPACE


def _divided(shares: Sequence[float], width: int) -> list[int]:
    """Return whole widths in proportion to the shares, summing to `width`."""
    total = sum(shares)
    edges = [0, *(round(part * width / total) for part in accumulate(shares))]
    return [right - left for left, right in pairwise(edges)]
