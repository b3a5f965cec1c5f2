"""Colour in reports, without knowing how a terminal shows it."""

from collections.abc import Callable
from typing import Literal

Role = Literal["path", "fel", "varning", "mark", "help", "quiet"]
Paint = Callable[[Role, str], str]


def plain(_: Role, text: str) -> str:
    """Return the text as it is."""
    return text
