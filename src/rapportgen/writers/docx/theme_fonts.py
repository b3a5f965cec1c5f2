"""The fonts that the theme of a Word file gives running text and headings."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.parts.document import DocumentPart

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def theme_font(role: str, theme: Part) -> str | None:
    """Return the font of a role, "major" for headings or "minor", if the theme names one."""
    for latin in parse_xml(theme.blob).iter(f"{_A}latin"):
        if latin.getparent().tag == f"{_A}{role}Font":
            return latin.get("typeface") or None
    return None


def theme_of(document: DocumentPart) -> Part | None:
    """Return the theme of a document, if it has one."""
    try:
        return document.part_related_by(RELATIONSHIP_TYPE.THEME)
    except KeyError:
        return None
