"""The fonts that the program carries as packages: which file each face of a family is."""

from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import font_hanken_grotesk
import font_roboto
import font_source_sans_pro
import font_source_serif_pro

from rapportgen.packs.typsnitt import DEFAULT_FONT

FACES = ("regular", "italic", "semibold", "bold", "bold_italic")


@dataclass(frozen=True, slots=True)
class Family:
    """A font with the files of its faces; one without a semibold has a medium in its place.

    `zero` is the width of a nought in ems as WeasyPrint measures it (1ch); `semibold_weight` is
    what the file of that face calls itself.
    """

    package: ModuleType
    regular: str
    italic: str
    semibold: str
    bold: str
    bold_italic: str
    zero: float
    generic: str = "sans-serif"
    semibold_weight: int = 600


FAMILIES = {
    "Source Sans Pro": Family(
        font_source_sans_pro,
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-It.ttf",
        "SourceSansPro-Semibold.ttf",
        "SourceSansPro-Bold.ttf",
        "SourceSansPro-BoldIt.ttf",
        zero=0.538,
    ),
    "Source Serif Pro": Family(
        font_source_serif_pro,
        "SourceSerifPro-Regular.ttf",
        "SourceSerifPro-It.ttf",
        "SourceSerifPro-Semibold.ttf",
        "SourceSerifPro-Bold.ttf",
        "SourceSerifPro-BoldIt.ttf",
        zero=0.502,
        generic="serif",
    ),
    "Roboto": Family(
        font_roboto,
        "Roboto-Regular.ttf",
        "Roboto-Italic.ttf",
        "Roboto-Medium.ttf",
        "Roboto-Bold.ttf",
        "Roboto-BoldItalic.ttf",
        zero=0.582,
        semibold_weight=500,
    ),
    "Hanken Grotesk": Family(
        font_hanken_grotesk,
        "HankenGrotesk-Regular.otf",
        "HankenGrotesk-Italic.otf",
        "HankenGrotesk-SemiBold.otf",
        "HankenGrotesk-Bold.otf",
        "HankenGrotesk-BoldItalic.otf",
        zero=0.56,
    ),
}


def needed(font: str) -> tuple[str, ...]:
    """Return a font with the one that has the letters that it lacks."""
    return tuple(dict.fromkeys((font, DEFAULT_FONT)))


def font_file(font: str, face: str) -> Path:
    """Return the file of a face of a font."""
    family = FAMILIES[font]
    name: str = getattr(family, face)
    return Path(family.package.font_directory) / name
