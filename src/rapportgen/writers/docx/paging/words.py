"""How wide words are: measured once, since documents say much the same."""

from functools import lru_cache
from typing import NamedTuple

from rapportgen.writers.docx.paging.letter_widths import LETTERS, ems

_KEPT = 8_192


class Letters(NamedTuple):
    """What decides how wide words become; `em` and the `space` between letters are in points."""

    font: str
    em: float
    space: float
    caps: bool
    bold: bool


class Word(NamedTuple):
    """A piece of text that is not broken but by a hyphen, and its width in points.

    `ink` is the width without the spaces at its end.
    """

    text: str
    letters: Letters
    ink: float
    width: float


@lru_cache(maxsize=_KEPT)
def word(text: str, letters: Letters) -> Word:
    """Return a word with its width."""
    shown = text.upper() if letters.caps else text
    inked = shown.rstrip(" ")
    ink = width_of(inked, letters)
    return Word(shown, letters, ink, ink + width_of(shown[len(inked) :], letters))


def width_of(text: str, letters: Letters) -> float:
    """Return the width of text that is set as it stands, in points."""
    font = LETTERS[letters.font]
    widths = font.bold if letters.bold else font.regular
    return ems(text, widths) * letters.em + len(text) * letters.space
