"""What came of the project: results in words, tables and shares."""

from typing import Annotated

from rapportgen.model.kinds import (
    Andel,
    Belopp,
    Flode,
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
    flöde: Flode | None = Field(
        None,
        description="Radens del i ett flöde: ingående + nya − avslutade = utgående.",
        examples=["utgående"],
    )
    del_av: Text | None = Field(
        None,
        description="Namnet på den rad i samma tabell som raden är en del av.",
        examples=["Antal deltagare"],
    )


class Resultattabell(Record):
    """En tabell med resultat vid ett eller flera mättillfällen."""

    rubrik: Text = Field(description="Tabellens rubrik.")
    mättillfällen: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="Kolumnernas rubriker."
    )
    rader: Annotated[tuple[Resultatrad, ...], Field(min_length=1)] = Field(description="Raderna.")
    enhet: Text | None = Field(None, description="Vad talen räknar.", examples=["individer"])
    summerar_till: Andel | None = Field(None, description="Det som varje kolumn ska summera till.")
    bas: Text | None = Field(
        None,
        description="Namnet på den rad vars antal procenten i tabellen räknas av.",
        examples=["Antal avslut"],
    )
    röjandeskyddad: JaNej = Field(
        False,
        description="true när den som lämnar ut statistiken har ändrat tal för att skydda enskilda "
        "personer. Då behöver summorna inte stämma.",
    )
    anmärkning: Text | None = Field(None, description="En not under tabellen.")


class Resultatandel(Record):
    """En andel som räknas fram ur antal."""

    text: Text = Field(description="Vad andelen visar.")
    täljare: Annotated[tuple[Tal, ...], Field(min_length=1), shorthand(lambda text: [text])] = (
        Field(description="Talen som läggs ihop och delas med nämnaren.")
    )
    nämnare: Tal = Field(description="Talet som det delas med.")
    anges: Andel = Field(description="Andelen som den står i texten.", examples=["63 %"])
    mål: Text | None = Field(
        None, description="Id på det delmål vars utfall andelen är.", examples=["plan"]
    )


class Resultatsumma(Record):
    """En summa som räknas fram ur antal."""

    text: Text = Field(description="Vad summan visar.")
    termer: Annotated[tuple[Tal, ...], Field(min_length=1), shorthand(lambda text: [text])] = Field(
        description="Talen som läggs ihop."
    )
    anges: Tal = Field(description="Summan som den står i texten.", examples=["281"])


class Resultat(Record):
    """Projektets resultat."""

    text: Prosatext | None = Field(None, description="Resultatet i ord.")
    tabeller: tuple[Resultattabell, ...] = Field((), description="Resultat i siffror.")
    andelar: tuple[Resultatandel, ...] = Field((), description="Andelar, med talen bakom dem.")
    summor: tuple[Resultatsumma, ...] = Field((), description="Summor, med talen bakom dem.")


class Utfall(Record):
    """Verklig kostnad för en post under en period."""

    post: Text = Field(description="Postens namn, som i budgeten.")
    period: Period | None = Field(None, description="Tiden som utfallet gäller.")
    belopp: Belopp = Field(description="Verklig kostnad i kronor.")
    kommentar: Text | None = Field(None, description="Förklaring till en avvikelse från budgeten.")
