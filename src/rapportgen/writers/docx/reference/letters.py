"""The letters of the reference document's running text, and the colour of its headings."""

import re
from dataclasses import dataclass

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WORDS_OWN = 20  # half points, where a document says nothing
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
    sizes = [size.get(qn("w:val"), "") for each in properties for size in each.iter(qn("w:sz"))]
    points = float(next(iter(sizes), _WORDS_OWN)) / 2
    return Letters(
        next(iter(fonts), None), min(max(points, _SMALLEST), _LARGEST), _heading_colour(styles)
    )


def _font(properties: BaseOxmlElement, theme: Part | None) -> str | None:
    for fonts in properties.iter(qn("w:rFonts")):
        if named := fonts.get(qn("w:ascii")):
            return str(named)
        if theme is not None and (role := fonts.get(qn("w:asciiTheme"))):
            return _of_theme("major" if role.startswith("major") else "minor", theme)
    return None


def _of_theme(role: str, theme: Part) -> str | None:
    for latin in parse_xml(theme.blob).iter(f"{_A}latin"):
        if latin.getparent().tag == f"{_A}{role}Font":
            return latin.get("typeface") or None
    return None


def _heading_colour(styles: BaseOxmlElement) -> str | None:
    """Return the colour of headings of the first level as #rrggbb, if it is their own."""
    for style in styles.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is None or name.get(qn("w:val"), "").casefold() != "heading 1":
            continue
        for colour in style.findall(f"{qn('w:rPr')}/{qn('w:color')}"):
            said = colour.get(qn("w:val"), "")
            return f"#{said}" if re.fullmatch("[0-9A-Fa-f]{6}", said) else None
    return None
