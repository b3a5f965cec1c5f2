"""What a line of text is made of."""

from __future__ import annotations

from dataclasses import dataclass

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""The kinds of address that a link may lead to, whatever the format."""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, shown exactly as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text of strong importance."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed text."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a web page, a mail address or a telephone number."""

    content: Inlines
    href: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within the same paragraph."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note to what stands before it; formats number their notes themselves."""

    content: Inlines


Inline = Text | Strong | Emphasis | Link | LineBreak | Footnote
Inlines = tuple[Inline, ...]
