"""Characters made fit for XML 1.0."""

import re

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_LINE_END = re.compile("\r\n?|\n")


def escaped(text: str) -> str:
    """Return the text as XML content or attribute value, without what XML 1.0 forbids."""
    return _ILLEGAL.sub("", text).translate(_ESCAPES)


def lines(text: str) -> list[str]:
    """Return the text's lines as XML content; a tab is a space, as tabs have a meaning in Word."""
    return [escaped(line) for line in _LINE_END.split(text.replace("\t", " "))]
