"""Characters made fit for XML 1.0, for Word and for PowerPoint."""

import re

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_LINE_END = re.compile("\r\n?|\n")


def clean(text: str) -> str:
    """Return the text without what XML 1.0 forbids; a tab, which moves text in Word, is a space."""
    return _ILLEGAL.sub("", text).replace("\t", " ")


def escaped(text: str) -> str:
    """Return the text as XML content or attribute value."""
    return clean(text).translate(_ESCAPES)


def lines(text: str) -> list[str]:
    """Return the text's lines as XML content."""
    return [escaped(line) for line in _LINE_END.split(text)]
