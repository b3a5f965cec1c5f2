"""Where words may be divided at the end of a line."""

import re
from functools import cache

from pyphen import Pyphen  # type: ignore[import-untyped] # it has no types

_LETTERS = re.compile(r"[^\W\d_]{4,}")


def hyphenation_places(word: str) -> list[int]:
    """Return the places in a Swedish word where a hyphen may stand, the last one first."""
    found = _LETTERS.search(word)
    if found is None or found[0].isupper():
        return []
    places = _swedish().positions(found[0])
    return [found.start() + int(place) for place in reversed(places)]


@cache
def _swedish() -> Pyphen:
    return Pyphen(lang="sv_SE")
