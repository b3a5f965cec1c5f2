"""A text as a person reads it: without invisible characters, and with YAML's escapes read."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Soft hyphens and characters without width; what reports show in their place; a character behind
# a backslash, by its number or by a letter; a line that goes on behind a backslash.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffd"
_HIDDEN = (
    rf"[{UNSEEN}]+"
    r"|\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U(000[0-9A-Fa-f]{5})|([nrtLPN_ ])|(\r?\n))"
)
_LETTERS = {"t": " ", "_": " ", " ": " "}  # the others break the line


class AsRead(NamedTuple):
    """The characters that are read, each with where it starts and ends in the text as written."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def as_read(text: str) -> AsRead:
    """Return a text as a person reads it."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for match in re.finditer(_HIDDEN, text):
        pieces.append(text[position : match.start()])
        starts.extend(range(position, match.start()))
        ends.extend(range(position + 1, match.start() + 1))
        position = match.end()
        if character := _character(match):
            pieces.append(character)
            starts.append(match.start())
            ends.append(match.end())
    pieces.append(text[position:])
    starts.extend(range(position, len(text)))
    ends.extend(range(position + 1, len(text) + 1))
    return AsRead("".join(pieces), starts, ends)


def _character(match: re.Match[str]) -> str:
    number = match[1] or match[2] or match[3]
    if number:
        # A half of a code would be no character, and an invisible one is not read.
        character = chr(int(number, 16))
        return character if character.isprintable() or character.isspace() else ""
    if match[4] or match[5]:
        return _LETTERS.get(match[4], "\n")
    return ""
