"""What a pack's own files say: `pack.yaml`, and the heads of its document templates."""

from typing import Annotated

from rapportgen.packs.krav import Krav
from rapportgen.packs.tema import Tema
from rapportgen.schema.kinds import Kind, choice
from rapportgen.schema.record import Field, Record
from rapportgen.values.ja_nej import parse_ja_nej

Text = Annotated[str, Field(min_length=1)]
JaNej = Annotated[bool, Kind(parse_ja_nej, {"type": ["boolean", "string"]})]
Niva = Annotated[
    str,
    choice(
        {
            "av": "Regeln gäller inte hos er.",
            "varning": "Det som regeln hittar är en varning.",
            "fel": "Det som regeln hittar är ett fel.",
        }
    ),
]

Dokumentform = Annotated[
    str,
    choice(
        {
            "handling": "Ett papper att skriva under och arkivera.",
            "bildspel": "Bilder att visa. Varje rubrik på första nivån börjar en ny bild.",
            "webbsida": "En sida på en webbplats.",
        }
    ),
]


class Fraga(Record):
    """A guiding question and the part of the project that answers it."""

    fråga: Text
    svar: Text


class Fragerubrik(Record):
    """A fixed heading of a form with its guiding questions."""

    rubrik: Text
    frågor: tuple[Fraga, ...]


class Packfil(Record):
    """The file `pack.yaml`; what it leaves out is inherited."""

    namn: Text
    ärver: Text | None = None
    tema: Tema = Field(default_factory=Tema)
    rubriker: dict[Text, Text] = Field(default_factory=dict)
    frågor: dict[Text, tuple[Fragerubrik, ...]] = Field(default_factory=dict)
    regler: dict[Text, Niva] = Field(default_factory=dict)
    krav: Krav = Field(default_factory=Krav)


class Mallhuvud(Record):
    """The head of a document template: its title and the parts of a project that it requires.

    A document that is put on the web says so, since the whole world reads it. One that is made anew
    for each item of a list says which list: `per: rekvisitioner`.
    """

    titel: Text
    kräver: tuple[Text, ...] = ()
    webb: JaNej = False
    form: Dokumentform = "handling"
    format: tuple[Text, ...] = ("docx", "pdf", "html")
    per: Text | None = None
