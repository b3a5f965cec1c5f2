"""Text cut where there is no more room, which is always told."""

from collections.abc import Callable

_CUT = "…"


def cut(text: str, fits: Callable[[str], bool]) -> str:
    """Return the text, or as much of its beginning as fits, with a sign that it goes on."""
    if fits(text):
        return text
    shortest, longest = 0, len(text)
    while longest - shortest > 1:
        middle = (shortest + longest) // 2
        if fits(text[:middle].rstrip() + _CUT):
            shortest = middle
        else:
            longest = middle
    return text[:shortest].rstrip() + _CUT
