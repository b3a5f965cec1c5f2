"""The theme tokens of a pack, read by every writer."""

import re
from typing import Annotated

from rapportgen.schema import rules
from rapportgen.schema.kinds import Kind
from rapportgen.schema.record import Field, Record
from rapportgen.values.fault import Fault

_COLOUR = "#[0-9a-fA-F]{6}"


def _parse_colour(text: str) -> str | Fault:
    if re.fullmatch(_COLOUR, text):
        return text
    return Fault(
        rules.OUT_OF_RANGE,
        f"”{text[:60]}” är ingen färg.",
        'Skriv färgen som #rrggbb inom citattecken, till exempel "#1f4e5f".',
    )


Colour = Annotated[str, Kind(_parse_colour, {"type": "string", "pattern": f"^{_COLOUR}$"})]
Millimetres = Annotated[int, Field(ge=5, le=60)]


class Farger(Record):
    """Colours as #rrggbb."""

    accent: Colour = Field("#1f4e5f", description="Rubriker, linjer och tabellhuvuden.")
    text: Colour = Field("#1a1a1a", description="Löpande text.")
    linje: Colour = Field("#9aa5ab", description="Tunna linjer i tabeller och ramar.")
    yta: Colour = Field("#eef3f5", description="Ljus bakgrund i tabellhuvud, summarad och rutor.")


class Typsnitt(Record):
    """Fonts: PDF carries its own; Word and HTML use what the reader's computer has."""

    sida: str = Field("Source Sans Pro", description="Typsnitt i PDF och HTML.")
    word: str = Field("Calibri", description="Typsnitt i Word och PowerPoint.")
    grad: float = Field(11, ge=9, le=14, description="Brödtextens grad i punkter.")


class Marginaler(Record):
    """Page margins in millimetres."""

    topp: Millimetres = Field(25, description="Övre marginal i millimeter.")
    botten: Millimetres = Field(22, description="Nedre marginal i millimeter.")
    vänster: Millimetres = Field(25, description="Vänster marginal i millimeter.")
    höger: Millimetres = Field(25, description="Höger marginal i millimeter.")


class Logotyp(Record):
    """A picture in the pack's own folder, with the text for those who do not see it."""

    fil: str = Field("", description="Bilden, en PNG- eller JPEG-fil i mallpaketets mapp.")
    alternativtext: str = Field(
        "", description="Texten som läses upp för den som inte ser logotypen."
    )


class Tema(Record):
    """The look of a förbund's documents."""

    färger: Farger = Field(default_factory=Farger, description="Färger, skrivna som #rrggbb.")
    typsnitt: Typsnitt = Field(default_factory=Typsnitt, description="Typsnitt.")
    marginaler: Marginaler = Field(default_factory=Marginaler, description="Sidans marginaler.")
    numrerade_rubriker: bool = Field(False, description="Numrera rubrikerna (1, 1.1, 1.1.1).")
    sidhuvud: str = Field("", description="Förbundets namn som det står i sidhuvudet.")
    logotyp: Logotyp = Field(default_factory=Logotyp, description="Förbundets logotyp.")
