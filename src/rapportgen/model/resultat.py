"""What came of the project: results in words, tables and shares."""

from typing import Annotated

from rapportgen.model.kinds import (
    Andel,
    Belopp,
    JaNej,
    Malvardestext,
    Period,
    Prosatext,
    Tal,
    Text,
)
from rapportgen.schema.kinds import shorthand
from rapportgen.schema.record import Field, Record


class Resultatrad(Record):
    """En rad i en resultattabell."""

    rad: Text = Field(description="Vad raden visar.")
    värden: Annotated[tuple[Malvardestext, ...], Field(min_length=1)] = Field(
        description="Ett värde för varje mättillfälle."
    )
    summerar: JaNej = Field(True, description="false för en rad som inte ingår i kolumnens summa.")


class Resultattabell(Record):
    """En tabell med resultat vid ett eller flera mättillfällen."""

    rubrik: Text = Field(description="Tabellens rubrik.")
    mättillfällen: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="Kolumnernas rubriker."
    )
    rader: Annotated[tuple[Resultatrad, ...], Field(min_length=1)] = Field(description="Raderna.")
    enhet: Text | None = Field(None, description="Vad talen räknar.", examples=["individer"])
    summerar_till: Andel | None = Field(None, description="Det som varje kolumn ska summera till.")
    anmärkning: Text | None = Field(None, description="En not under tabellen.")


class Resultatandel(Record):
    """En andel som räknas fram ur antal."""

    text: Text = Field(description="Vad andelen visar.")
    täljare: Annotated[tuple[Tal, ...], Field(min_length=1), shorthand(lambda text: [text])] = (
        Field(description="Talen som läggs ihop och delas med nämnaren.")
    )
    nämnare: Tal = Field(description="Talet som det delas med.")
    anges: Andel = Field(description="Andelen som den står i texten.", examples=["63 %"])


class Resultat(Record):
    """Projektets resultat."""

    text: Prosatext | None = Field(None, description="Resultatet i ord.")
    tabeller: tuple[Resultattabell, ...] = Field((), description="Resultat i siffror.")
    andelar: tuple[Resultatandel, ...] = Field((), description="Andelar, med talen bakom dem.")


class Utfall(Record):
    """Verklig kostnad för en post under en period."""

    post: Text = Field(description="Postens namn, som i budgeten.")
    period: Period | None = Field(None, description="Tiden som utfallet gäller.")
    belopp: Belopp = Field(description="Verklig kostnad i kronor.")
    kommentar: Text | None = Field(None, description="Förklaring till en avvikelse från budgeten.")
