"""The fonts that the theme of a Word file gives running text and headings."""

from docx.oxml import parse_xml

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def theme_font(role: str, theme: bytes) -> str | None:
    """Return the font of a role, "major" for headings or "minor", if the theme names one."""
    for latin in parse_xml(theme).iter(f"{_A}latin"):
        if latin.getparent().tag == f"{_A}{role}Font":
            return latin.get("typeface") or None
    return None
