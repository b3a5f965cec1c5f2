"""Text on one line, whose figures keep together: hard spaces in numbers and before their units."""

import re

_INSIDE_FIGURE = re.compile(
    r"(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=(?:%|kr|kronor|tkr|mkr|procent)\b|%)"
)

_WHITE_SPACE = re.compile(r"[^\S\u00a0\u2007\u202f]+")  # all of it but hard spaces


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces and with its figures kept together."""
    return bound(_WHITE_SPACE.sub(" ", text).strip(" "))


def bound(text: str) -> str:
    """Return a text whose figures cannot be split between two lines."""
    return _INSIDE_FIGURE.sub("\N{NO-BREAK SPACE}", text)
