"""Signs that are made of several characters: flags, families, skin tones, keycaps, accents.

They are one sign for a reader, so that one thing stands in their place when a part of them lacks.
"""

import re
from collections.abc import Iterator
from unicodedata import category

VARIANTS = "\ufe0e\ufe0f"
"""What tells whether the letter before it is a sign or a picture."""

_JOINER = "\u200d"
_TONES = "\U0001f3fb-\U0001f3ff"
_TAGS = "\U000e0020-\U000e007f"
_MARKS = "\u0300-\u036f\u20d0-\u20ff"
_SIGN = f"[^\\s{_JOINER}][{VARIANTS}{_TONES}{_TAGS}]*"


def with_what_it_stands_on(found: re.Match[str]) -> str:
    """Return some letters of a text, with the one before them if they stand on that."""
    start = found.start()
    if start and _stands_on_another(found[0].lstrip(VARIANTS)[:1]):
        start -= 1
    return found.string[start : found.end()]


def stretches_of(letters: frozenset[str]) -> re.Pattern[str]:
    """Return what finds stretches of signs that have some of the letters.

    Its group is the letter that marks of them stand on, which is there to be shown.
    """
    if not letters:
        return re.compile(r"(?!)")
    lacks = _one_of(letters)
    marks = _one_of(filter(_stands_on_another, letters))
    tones = _one_of(filter(re.compile(f"[{_TONES}]").match, letters))
    before = (
        rf"(?:{_SIGN}{_JOINER})+(?={lacks})"  # joined into one with the next
        rf"|[^\w\s][{VARIANTS}]*(?={tones})"
        rf"|(?!{lacks})([^\s{VARIANTS}{_JOINER}])[{VARIANTS}]*(?={marks})"
    )
    part = rf"{lacks}[{VARIANTS}{_TONES}{_TAGS}{_MARKS}]*(?:{_JOINER}(?:{_SIGN})?)*"
    return re.compile(rf"(?:{before})?(?:{part})+")


def clusters(text: str) -> Iterator[str]:
    """Yield each letter with the marks that stand on it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _stands_on_another(text[at]):
            yield text[start:at]
            start = at


def _stands_on_another(letter: str) -> bool:
    return bool(letter) and category(letter)[0] == "M" and letter not in VARIANTS


def _one_of(letters: Iterator[str] | frozenset[str]) -> str:
    """Return a class of the letters, which finds nothing if there are none."""
    inside = re.escape("".join(sorted(letters)))
    return f"[{inside}]" if inside else "(?!)"
