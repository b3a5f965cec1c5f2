"""What the theme decides about the template: colours, fonts, type sizes, heading numbers."""

from rapportgen.office.text import escaped
from rapportgen.packs.reading_colours import reading_colours
from rapportgen.packs.tema import Farger, Tema, Typsnitt
from rapportgen.writers.docx.page import text_width
from rapportgen.writers.docx.paragraphs import numbered
from rapportgen.writers.docx.sizes import settings

_FACT_LABEL = 2835
_HEADING_LEVELS = (1, 2, 3, 4, 5, 6)
_HEADING_LIST = 3

# The lines of a table of contents: where their text begins, and how far before it their numbers.
_CONTENTS = {"toc1": "0", "toc2": "284", "toc2_number": "0"}
_NUMBERED_CONTENTS = {"toc1": "454", "toc2": "1077", "toc2_number": "623"}


def tokens(tema: Tema, *, numbered_headings: bool) -> dict[str, str]:
    """Return what stands in the template's places, as XML; measures as Word counts them."""
    return {
        "font": escaped(tema.typsnitt.word),
        "width": str(text_width(tema)),
        "fact": str(_FACT_LABEL),
        **_colours(tema.färger),
        **_sizes(tema.typsnitt.grad),
        **_tables(tema.typsnitt),
        **_headings(numbered_headings=numbered_headings),
        **(_NUMBERED_CONTENTS if numbered_headings else _CONTENTS),
    }


def _colours(colours: Farger) -> dict[str, str]:
    """Return the colours of lines and surfaces, and those of text, which can always be read."""
    reading = reading_colours(colours)
    return {
        "accent": colours.accent[1:],
        "heading": reading.heading[1:],
        "table_head": reading.table_head[1:],
        "text": reading.text[1:],
        "text_on_surface": reading.text_on_surface[1:],
        "line": colours.linje[1:],
        "surface": colours.yta[1:],
    }


def _sizes(body: float) -> dict[str, str]:
    """Return the type sizes in half points, all following the size of running text."""
    points = {
        "title": body * 2.2,
        "heading1": body + 5,
        "heading2": body + 2.5,
        "heading3": body + 1,
        "body": body,
        "small": body - 2,
    }
    return {name: str(round(size * 2)) for name, size in points.items()}


def _tables(font: Typsnitt) -> dict[str, str]:
    """Return the type sizes of tables, in half points, and the sides of their cells."""
    ordinary, tight = settings(font)
    return {
        "table": str(round(ordinary.points * 2)),
        "table_side": str(ordinary.side),
        "tight_table": str(round(tight.points * 2)),
        "tight_table_side": str(tight.side),
    }


def _headings(*, numbered_headings: bool) -> dict[str, str]:
    """Return what ties heading styles and heading numbers together, or nothing in its place."""
    return {
        token: xml if numbered_headings else ""
        for level in _HEADING_LEVELS
        for token, xml in (
            (f"heading_style_{level}", f'<w:pStyle w:val="Heading{level}"/>'),
            (f"heading_number_{level}", numbered(_HEADING_LIST, level - 1)),
        )
    }
