"""Prose: a text that its author writes as Markdown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prosa:
    """A text to be read as Markdown; every other text is shown as it is."""

    text: str
