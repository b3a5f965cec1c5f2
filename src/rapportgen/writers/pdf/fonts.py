"""The fonts that the program carries as CSS, read when a theme asks for them, with own names."""

from functools import cache

from rapportgen.paper.fonts import FAMILIES, font_file, needed
from rapportgen.writers.pdf.addresses import address

_STYLES = {
    "regular": "",
    "italic": " font-style: italic;",
    "semibold": " font-weight: 600;",
    "bold": " font-weight: 700;",
    "bold_italic": " font-weight: 700; font-style: italic;",
}


def font_names(font: str) -> str:
    """Return the names of a font in CSS, and of what has the letters that it lacks.

    An installed font of the same name never changes a page, since these are names of our own.
    """
    own = ", ".join(f'"{_own_name(name)}"' for name in needed(font))
    return f"{own}, {FAMILIES[font].generic}"


def font_style(font: str) -> str:
    """Return the CSS that declares a font, and sets the page in it."""
    faces = "".join(
        f'@font-face {{ font-family: "{_own_name(name)}"; '
        f'src: url("{address(_face(name, face))}");{style} }}\n'
        for name in needed(font)
        for face, style in _STYLES.items()
    )
    return f"{faces}html {{ font-family: {font_names(font)} !important; }}\n"


@cache
def font_files(font: str) -> dict[str, bytes]:
    """Return the files of a font, by the names in the CSS that declares it."""
    return {
        _face(name, face): font_file(name, face).read_bytes()
        for name in needed(font)
        for face in _STYLES
    }


def _own_name(font: str) -> str:
    return f"{font} rapportgen"


def _face(font: str, face: str) -> str:
    return f"{font.replace(' ', '-')}/{face}"
