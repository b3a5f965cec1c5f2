"""The fonts that the program carries: read when a theme asks for them, under names of their own."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import font_hanken_grotesk
import font_roboto
import font_source_sans_pro
import font_source_serif_pro

from rapportgen.packs.typsnitt import DEFAULT_FONT
from rapportgen.writers.pdf.addresses import address


@dataclass(frozen=True, slots=True)
class Family:
    """A font with the files of its faces; one without a semibold has a medium in its place."""

    package: ModuleType
    regular: str
    italic: str
    semibold: str
    bold: str
    bold_italic: str
    generic: str = "sans-serif"


FAMILIES = {
    "Source Sans Pro": Family(
        font_source_sans_pro,
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-It.ttf",
        "SourceSansPro-Semibold.ttf",
        "SourceSansPro-Bold.ttf",
        "SourceSansPro-BoldIt.ttf",
    ),
    "Source Serif Pro": Family(
        font_source_serif_pro,
        "SourceSerifPro-Regular.ttf",
        "SourceSerifPro-It.ttf",
        "SourceSerifPro-Semibold.ttf",
        "SourceSerifPro-Bold.ttf",
        "SourceSerifPro-BoldIt.ttf",
        generic="serif",
    ),
    "Roboto": Family(
        font_roboto,
        "Roboto-Regular.ttf",
        "Roboto-Italic.ttf",
        "Roboto-Medium.ttf",
        "Roboto-Bold.ttf",
        "Roboto-BoldItalic.ttf",
    ),
    "Hanken Grotesk": Family(
        font_hanken_grotesk,
        "HankenGrotesk-Regular.otf",
        "HankenGrotesk-Italic.otf",
        "HankenGrotesk-SemiBold.otf",
        "HankenGrotesk-Bold.otf",
        "HankenGrotesk-BoldItalic.otf",
    ),
}
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
    own = ", ".join(f'"{_own_name(name)}"' for name in _needed(font))
    return f"{own}, {FAMILIES[font].generic}"


def font_style(font: str) -> str:
    """Return the CSS that declares a font, and sets the page in it."""
    faces = "".join(
        f'@font-face {{ font-family: "{_own_name(name)}"; '
        f'src: url("{address(_face(name, face))}");{style} }}\n'
        for name in _needed(font)
        for face, style in _STYLES.items()
    )
    return f"{faces}html {{ font-family: {font_names(font)} !important; }}\n"


@cache
def font_files(font: str) -> dict[str, bytes]:
    """Return the files of a font, by the names in the CSS that declares it."""
    return {
        _face(name, face): _file(FAMILIES[name], face).read_bytes()
        for name in _needed(font)
        for face in _STYLES
    }


def _needed(font: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((font, DEFAULT_FONT)))


def _file(family: Family, face: str) -> Path:
    name: str = getattr(family, face)
    return Path(family.package.font_directory) / name


def _own_name(font: str) -> str:
    return f"{font} rapportgen"


def _face(font: str, face: str) -> str:
    return f"{font.replace(' ', '-')}/{face}"
