"""A text that has one line, and ends at a word where there is no more room."""

import re
from collections.abc import Callable, Iterable

DOTS = "…"

_BEFORE_DOTS = " ,;:.–-("


def fitting(text: str, fits: Callable[[str], bool]) -> str:
    """Return the text, or the first words that fit, with dots, or its first letters."""
    if fits(text):
        return text
    words = (space.start() for space in re.finditer(" ", text))
    return _longest(text, words, fits) or _longest(text, range(1, len(text)), fits) or DOTS


def _longest(text: str, ends: Iterable[int], fits: Callable[[str], bool]) -> str:
    found = ""
    for end in ends:
        shorter = text[:end].rstrip(_BEFORE_DOTS) + DOTS
        if not fits(shorter):
            break
        found = shorter
    return found
