"""The colours of text: those of the theme, or black and white where they are too faint to read."""

from dataclasses import dataclass

from rapportgen.packs.contrast import readable
from rapportgen.packs.tema import Farger

PAPER = "#ffffff"


@dataclass(frozen=True, slots=True)
class ReadingColours:
    """Colours with enough contrast to what they stand on, written #rrggbb."""

    heading: str
    table_head: str
    text: str
    text_on_surface: str


def reading_colours(colours: Farger) -> ReadingColours:
    """Return the colours of headings, table headers and running text, on paper and on a surface."""
    return ReadingColours(
        heading=readable(colours.accent, PAPER),
        table_head=readable(colours.accent, colours.yta),
        text=readable(colours.text, PAPER),
        text_on_surface=readable(colours.text, colours.yta),
    )
