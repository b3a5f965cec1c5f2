"""The theme tokens of a pack, read by every writer."""

from typing import Annotated

from rapportgen.schema.record import Field, Record

Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
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
    word: str = Field("Calibri", description="Typsnitt i Word.")
    grad: float = Field(11, ge=9, le=14, description="Brödtextens grad i punkter.")


class Marginaler(Record):
    """Page margins in millimetres."""

    topp: Millimetres = Field(25, description="Övre marginal i millimeter.")
    botten: Millimetres = Field(22, description="Nedre marginal i millimeter.")
    vänster: Millimetres = Field(25, description="Vänster marginal i millimeter.")
    höger: Millimetres = Field(25, description="Höger marginal i millimeter.")


class Tema(Record):
    """The look of a förbund's documents."""

    färger: Farger = Field(default_factory=Farger, description="Färger, skrivna som #rrggbb.")
    typsnitt: Typsnitt = Field(default_factory=Typsnitt, description="Typsnitt.")
    marginaler: Marginaler = Field(default_factory=Marginaler, description="Sidans marginaler.")
    numrerade_rubriker: bool = Field(False, description="Numrera rubrikerna (1, 1.1, 1.1.1).")
    sidhuvud: str = Field("", description="Förbundets namn som det står i sidhuvudet.")
