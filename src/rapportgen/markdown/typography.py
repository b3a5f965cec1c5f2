"""Figures in running text keep together: hard spaces inside numbers and before their units."""

import re

_INSIDE_FIGURE = re.compile(
    r"(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=(?:%|kr|kronor|tkr|mkr|procent)\b|%)"
)


def bound(text: str) -> str:
    """Return a text whose figures cannot be split between two lines."""
    return _INSIDE_FIGURE.sub("\N{NO-BREAK SPACE}", text)
