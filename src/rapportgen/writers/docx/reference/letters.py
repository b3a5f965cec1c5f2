"""The letters of the reference document's running text, and the colour of its headings."""

import re
from dataclasses import dataclass

from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.writers.docx.measures import points
from rapportgen.writers.docx.theme_fonts import theme_font

_WORDS_OWN = 10.0  # points, where a document says nothing
_SMALLEST, _LARGEST = 8.0, 14.0  # points: what the measures of tables are made for


@dataclass(frozen=True, slots=True)
class Letters:
    """Font and size in points of running text; None where the document leaves it to Word."""

    font: str | None
    points: float
    heading_colour: str | None


def letters(styles: BaseOxmlElement, theme: Part | None) -> Letters:
    """Return what the styles say of running text and of the first heading."""
    properties = [
        *styles.findall(f"{qn('w:style')}[@{qn('w:default')}='1']/{qn('w:rPr')}"),
        *styles.findall(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"),
    ]
    fonts = [font for each in properties if (font := _font(each, theme))]
    sizes = [size for each in properties if (size := _size(each))]
    body = next(iter(sizes), _WORDS_OWN)
    return Letters(
        next(iter(fonts), None), min(max(body, _SMALLEST), _LARGEST), _heading_colour(styles)
    )


@dataclass(frozen=True, slots=True)
class StyleLetters:
    """Font and size in points of a style, where it or what it is built on says them."""

    font: str | None
    points: float | None


def letters_of_style(name: str, styles: BaseOxmlElement, theme: Part | None) -> StyleLetters | None:
    """Return the letters of the paragraph style with a name, or None if there is no such style."""
    known = {style.get(qn("w:styleId")): style for style in styles.iter(qn("w:style"))}
    found = next((style for style in known.values() if _is_named(style, name)), None)
    if found is None:
        return None
    line: list[BaseOxmlElement] = []
    while found is not None and found not in line:
        line.append(found)
        below = found.find(qn("w:basedOn"))
        found = None if below is None else known.get(below.get(qn("w:val")))
    said = [properties for style in line for properties in style.findall(qn("w:rPr"))]
    return StyleLetters(
        next((font for each in said if (font := _font(each, theme))), None),
        next((size for each in said if (size := _size(each))), None),
    )


def _is_named(style: BaseOxmlElement, name: str) -> bool:
    found = style.find(qn("w:name"))
    return found is not None and found.get(qn("w:val"), "").casefold() == name.casefold()


def _size(properties: BaseOxmlElement) -> float | None:
    """Return a size in points."""
    for size in properties.iter(qn("w:sz")):
        return points(size.get(qn("w:val")), 2)
    return None


def _font(properties: BaseOxmlElement, theme: Part | None) -> str | None:
    for fonts in properties.iter(qn("w:rFonts")):
        role, named = fonts.get(qn("w:asciiTheme"), ""), fonts.get(qn("w:ascii"))
        of_theme = theme_font(role[:5], theme.blob) if role and theme is not None else None
        if found := of_theme or named:
            return str(found)
    return None


def _heading_colour(styles: BaseOxmlElement) -> str | None:
    """Return the colour of headings of the first level as #rrggbb, if it is their own."""
    for style in styles.iter(qn("w:style")):
        if not _is_named(style, "heading 1"):
            continue
        for colour in style.findall(f"{qn('w:rPr')}/{qn('w:color')}"):
            said = colour.get(qn("w:val"), "")
            return f"#{said}" if re.fullmatch("[0-9A-Fa-f]{6}", said) else None
    return None
