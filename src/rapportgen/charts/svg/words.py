"""How much room words take in a picture, by estimate: whoever shows it picks the font."""

import re
from collections.abc import Iterator

_NARROW = frozenset("ijltfrI.,:;!|'()[]-–−/\"")
_BROAD = frozenset("mwMWÅÄÖOQ@%—…")
_SPACE = frozenset(" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
_ELLIPSIS = "…"


def width(text: str, size: float) -> float:
    """Return about how wide the text is on one line, in the unit of its size."""
    return size * sum(map(_ems, text))


def longest_word(text: str, size: float) -> float:
    """Return the width of the widest word."""
    return max((width(word, size) for word in _words(text)), default=0)


def wrapped(text: str, room: float, size: float, most: int) -> tuple[str, ...]:
    """Return the text as lines that fit the room, at most so many; what is cut off ends in …."""
    lines = list(_lines(text, room, size))
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], cut(" ".join(lines[most - 1 :]), room, size))


def cut(text: str, room: float, size: float) -> str:
    """Return the text, or as much of its beginning as fits the room, with … at its end."""
    if width(text, size) <= room:
        return text
    kept = _that_fit(text, room - width(_ELLIPSIS, size), size)
    return text[:kept].rstrip() + _ELLIPSIS


def _words(text: str) -> list[str]:
    """Return what stands between spaces, hard ones left alone."""
    return re.findall(r"[^ \t\n]+", text)


def _lines(text: str, room: float, size: float) -> Iterator[str]:
    line = ""
    for word in _pieces(text, room, size):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size) > room:
            yield line
            longer = word
        line = longer
    yield line


def _pieces(text: str, room: float, size: float) -> Iterator[str]:
    """Yield the words, each one that is wider than a line in several pieces."""
    for word in _words(text):
        rest = word
        while width(rest, size) > room:
            kept = max(1, _that_fit(rest, room - width("-", size), size))
            yield f"{rest[:kept]}-"
            rest = rest[kept:]
        if rest:
            yield rest


def _that_fit(text: str, room: float, size: float) -> int:
    """Return how many characters of the text fit the room."""
    taken, count = 0.0, 0
    for character in text:
        taken += size * _ems(character)
        if taken > room:
            break
        count += 1
    return count


def _ems(character: str) -> float:
    if character in _SPACE:
        return 0.3
    if character in _NARROW:
        return 0.34
    if character in _BROAD:
        return 0.84
    if character.isdigit():
        return 0.62
    return 0.68 if character.isupper() else 0.59
