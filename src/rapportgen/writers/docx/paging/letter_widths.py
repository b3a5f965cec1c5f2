"""How wide letters are, in ems, for the fonts whose letters are known one by one."""

import unicodedata
from typing import NamedTuple

from rapportgen.writers.docx.paging import letters_of_arial, letters_of_calibri, letters_of_times

_EM = 2048  # the units of the fonts


class Widths(dict[str, float]):
    """The widths of letters, in ems."""

    def __missing__(self, letter: str) -> float:
        base = unicodedata.normalize("NFKD", letter)[:1]
        known = base != letter and base in self
        found = self[letter] = self[base] if known else self["n"]
        return found


def _widths(groups: tuple[tuple[int, str], ...]) -> Widths:
    found = Widths((letter, width / _EM) for width, letters in groups for letter in letters)
    return Widths(found | {"\u200b": 0.0, "\u00ad": 0.0})


class Letters(NamedTuple):
    """The widths of a font's letters."""

    regular: Widths
    bold: Widths


CALIBRI, ARIAL, TIMES = (
    Letters(_widths(font.REGULAR), _widths(font.BOLD))
    for font in (letters_of_calibri, letters_of_arial, letters_of_times)
)
LETTERS = {"Calibri": CALIBRI, "Arial": ARIAL, "Times New Roman": TIMES}
"""The widths by the names that typefaces give."""


def ems(text: str, widths: Widths) -> float:
    """Return the width of the text on one line, in ems."""
    return sum(map(widths.__getitem__, text))
