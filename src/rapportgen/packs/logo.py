"""A pack's logo: the picture that its `pack.yaml` names, inside its own folder."""

import os
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.assets import Logo
from rapportgen.packs.folders import is_inside
from rapportgen.packs.pictures import picture
from rapportgen.packs.rules import UNUSABLE_LOGO
from rapportgen.packs.tema import Logotyp
from rapportgen.packs.whole_files import is_too_large, whole_file
from rapportgen.source.source import Source

_KEYS = ("tema", "logotyp")


def read_logo(folder: Path, named: Logotyp, source: Source) -> Logo | Diagnostic | None:
    """Return the logo that a pack names itself, None if it names none, or why it is not usable."""
    if not named.fil:
        return None
    if not named.alternativtext.strip():
        return Diagnostic(
            UNUSABLE_LOGO,
            source.key_place(_KEYS),
            "Logotypen saknar alternativtext, den text som läses upp för den som inte ser bilden.",
            "Skriv alternativtext: och det som står i logotypen, till exempel förbundets namn.",
        )
    found = _picture(folder, named)
    if isinstance(found, Logo):
        return found
    message, remedy = found
    return Diagnostic(UNUSABLE_LOGO, source.place((*_KEYS, "fil")), message, remedy)


def _picture(folder: Path, named: Logotyp) -> Logo | tuple[str, str]:
    """Return the picture of a logo, or what is wrong with its file and what to do."""
    file = folder / named.fil
    # Path.exists would raise an error for a name that is too long.
    if os.path.exists(file) and not is_inside(file, folder):  # noqa: PTH110
        return (
            f"Logotypen {named.fil} ligger inte i mallpaketets mapp.",
            "Lägg bilden bredvid pack.yaml och skriv bara dess namn.",
        )
    content = whole_file(file)
    if content is None:
        return (
            f"Logotypen {named.fil} finns inte i mappen {folder.name}, eller går inte att läsa.",
            "Lägg bilden bredvid pack.yaml, och kontrollera hur namnet stavas.",
        )
    if is_too_large(content):
        return (
            f"Logotypen {named.fil} är större än 5 MB.",
            "Spara bilden i mindre storlek. 1 000 bildpunkter på bredden räcker.",
        )
    found = picture(content)
    if found is None:
        return (
            f"Logotypen {named.fil} är ingen hel PNG- eller JPEG-bild.",
            "Spara bilden som PNG eller JPEG.",
        )
    if found.for_print:
        return (
            f"Logotypen {named.fil} har färger för tryckeri (CMYK), som ett arkiv inte tar emot.",
            "Spara bilden i RGB, som för en skärm.",
        )
    return Logo(content, found.media_type, found.width, found.height, named.alternativtext.strip())
