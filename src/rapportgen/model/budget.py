"""The budget as it is written: posts, stated sums and financing."""

from typing import Annotated

from rapportgen.model.kinds import (
    Andel,
    Artal,
    Belopp,
    Finansieringstyp,
    JaNej,
    Slag,
    Slagnyckel,
    Tal,
    Text,
)
from rapportgen.schema.record import Field, Record

PerAr = Annotated[dict[Artal, Belopp], Field(min_length=1)]
PerSlag = Annotated[dict[Slagnyckel, Belopp], Field(min_length=1)]
PerNamn = Annotated[dict[Text, Belopp], Field(min_length=1)]


class Post(Record):
    """En kostnad i budgeten."""

    post: Text = Field(description="Kostnadens namn.", examples=["Projektledare"])
    slag: Slag = Field("övrigt", description="Vilket slag av kostnad det är.")
    part: Text | None = Field(
        None, description="Parten som har kostnaden, med samma namn som under parter."
    )
    antal: Tal | None = Field(None, description="Antal personer eller saker.", examples=["4"])
    tjänstgöringsgrad: Andel | None = Field(
        None, description="Hur stor del av heltid varje person arbetar."
    )
    månader: Tal | None = Field(
        None, description="Antal månader som kostnaden gäller.", examples=["9", "1,5"]
    )
    timmar: Tal | None = Field(
        None, description="Antal timmar som kostnaden gäller.", examples=["120"]
    )
    månadskostnad: Belopp | None = Field(
        None, description="Kronor för en heltid i en månad.", examples=["40 000"]
    )
    timkostnad: Belopp | None = Field(None, description="Kronor för en timme.", examples=["850"])
    styckpris: Belopp | None = Field(
        None, description="Kronor för en av antalet.", examples=["250"]
    )
    påslag: Andel | None = Field(
        None, description="Lönebikostnader ovanpå priset.", examples=["42,68 %"]
    )
    avrundning: Belopp | None = Field(
        None,
        description="Det uträknade beloppet avrundas till närmaste så många kronor.",
        examples=["100"],
    )
    belopp: Belopp | None = Field(
        None, description="Postens belopp i kronor. Går det att räkna ut ska det stämma."
    )
    per_år: PerAr | None = Field(None, description="Beloppet fördelat på år.")
    per_part: PerNamn | None = Field(None, description="Beloppet fördelat på parter.")
    öppen: JaNej = Field(
        False, description="true för en kostnad som tillkommer och ännu inte har något belopp."
    )
    anmärkning: Text | None = Field(None, description="En not under tabellen.")


class Finansiering(Record):
    """En del av finansieringen."""

    källa: Text = Field(description="Vem som betalar.")
    typ: Finansieringstyp | None = Field(None, description="Vilket slag av finansiering det är.")
    belopp: Belopp = Field(description="Belopp i kronor.")
    andel: Andel | None = Field(None, description="Delen av summan, i hela procent.")


class Budget(Record):
    """Budgeten."""

    poster: Annotated[tuple[Post, ...], Field(min_length=1)] = Field(description="Kostnaderna.")
    per_slag: PerSlag | None = Field(None, description="Delsummor per slag av kostnad.")
    per_part: PerNamn | None = Field(None, description="Delsummor per part.")
    per_år: PerAr | None = Field(None, description="Delsummor per år.")
    summa: Belopp = Field(
        description="Summan av alla poster. Den skrivs ut för att kunna kontrolleras."
    )
    finansiering: tuple[Finansiering, ...] = Field((), description="Vem som betalar vad.")
    anmärkning: Text | None = Field(None, description="En not under budgeten.")
