"""What the theme decides: colours, type and margins, put into the parts once per theme."""

from collections.abc import Mapping
from functools import lru_cache

from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.paragraphs import numbered
from rapportgen.writers.docx.template import filled
from rapportgen.writers.docx.text import escaped

_PAGE_WIDTH = 11906
_TWIPS_PER_MM = 1440 / 25.4
_FACT_LABEL = 2835
_HEADING_LEVELS = (1, 2, 3, 4)
_HEADING_LIST = 3
_UNTHEMED = ("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/settings.xml")


def text_width(tema: Tema) -> int:
    """Return the width between the margins, in twentieths of a point."""
    return _PAGE_WIDTH - _twips(tema.marginaler.vänster) - _twips(tema.marginaler.höger)


def page_tokens(tema: Tema) -> dict[str, str]:
    """Return the margins, with header and footer midway between text and paper edge."""
    top, bottom = _twips(tema.marginaler.topp), _twips(tema.marginaler.botten)
    tokens = {
        "top": top,
        "bottom": bottom,
        "left": _twips(tema.marginaler.vänster),
        "right": _twips(tema.marginaler.höger),
        "header_distance": top // 2,
        "footer_distance": bottom // 2,
    }
    return {name: str(value) for name, value in tokens.items()}


def heading_tokens(*, numbered_headings: bool) -> dict[str, str]:
    """Return what ties heading styles and heading numbers together, or nothing in its place."""
    return {
        token: xml if numbered_headings else ""
        for level in _HEADING_LEVELS
        for token, xml in (
            (f"heading_style_{level}", f'<w:pStyle w:val="Heading{level}"/>'),
            (f"heading_number_{level}", numbered(_HEADING_LIST, level - 1)),
        )
    }


@lru_cache(maxsize=32)
def themed_parts(tema: Tema, *, numbered_headings: bool) -> Mapping[str, str]:
    """Return the parts that are the same for every document with the theme."""
    font, colours = escaped(tema.typsnitt.word), _colours(tema)
    footer = filled("word/footer.xml")
    return {
        **{name: filled(name) for name in _UNTHEMED},
        "word/fontTable.xml": filled("word/fontTable.xml", font=font),
        "word/footer.xml": footer,
        "word/footer-first.xml": footer,
        "word/theme/theme1.xml": filled("word/theme/theme1.xml", font=font, **colours),
        "word/styles.xml": filled(
            "word/styles.xml",
            font=font,
            width=str(text_width(tema)),
            fact=str(_FACT_LABEL),
            **colours,
            **_sizes(tema.typsnitt.grad),
            **heading_tokens(numbered_headings=numbered_headings),
        ),
    }


def _colours(tema: Tema) -> dict[str, str]:
    colours = tema.färger
    return {
        "accent": colours.accent[1:],
        "text": colours.text[1:],
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
        "table": body - 1,
        "small": body - 2,
    }
    return {name: str(round(size * 2)) for name, size in points.items()}


def _twips(millimetres: int) -> int:
    return round(millimetres * _TWIPS_PER_MM)
