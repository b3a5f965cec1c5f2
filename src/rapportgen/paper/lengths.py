"""How much room text takes on paper, by estimate: the browser and the PDF measure it exactly."""

from math import ceil

LETTER = 0.54
"""The width of a letter or a figure in bold type, on the average, in ems."""

HARD_SPACE = 0.22
"""The width of a space that never breaks, in ems."""


def lines(text: str, characters: float) -> int:
    """Return how many lines the text takes where a line holds this number of characters."""
    return sum(max(1, ceil(len(part) / characters)) for part in text.split("\n"))


def width(word: str) -> float:
    """Return how wide the word is on one line, in ems of its type."""
    spaces = word.count("\u00a0")
    return LETTER * (len(word) - spaces) + HARD_SPACE * spaces
