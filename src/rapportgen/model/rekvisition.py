"""Requisitions: what is asked to be paid out of what was granted."""

from rapportgen.model.kinds import Belopp, Datum, Period, Text
from rapportgen.schema.record import Field, Record


class Rekvisitionspost(Record):
    """En posts del av en rekvisition."""

    post: Text = Field(description="Postens namn, som i budgeten.")
    belopp: Belopp = Field(description="Rekvirerat belopp i kronor.")


class Rekvisition(Record):
    """En begäran om utbetalning för en period."""

    period: Period = Field(description="Tiden som rekvisitionen gäller.")
    datum: Datum | None = Field(None, description="Dagen då rekvisitionen skrevs.")
    part: Text | None = Field(
        None, description="Parten som ska få pengarna, med samma namn som under parter."
    )
    poster: tuple[Rekvisitionspost, ...] = Field((), description="Beloppet fördelat på poster.")
    belopp: Belopp = Field(
        description="Hela beloppet i kronor. Det skrivs ut för att kunna kontrolleras."
    )
    konto: Text | None = Field(
        None, description="Kontot som pengarna ska betalas till.", examples=["bankgiro 123-4567"]
    )
    bilagor: tuple[Text, ...] = Field((), description="Underlaget som bifogas.")
