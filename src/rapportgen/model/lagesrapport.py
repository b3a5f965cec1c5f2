"""Progress reports: how the project goes so far, compared with its plan."""

from typing import Annotated

from rapportgen.model.kinds import Belopp, Datum, Enligtplan, Period, Prosatext, Text
from rapportgen.schema.kinds import shorthand
from rapportgen.schema.record import Field, Record


class Lagessvar(Record):
    """Ett svar på om en del av projektet går enligt planen."""

    enligt_plan: Enligtplan = Field(description="Om det går enligt planen.", examples=["delvis"])
    förklaring: Text | None = Field(
        None, description="Varför det inte går enligt planen, och vad ni gör åt det."
    )


Svar = Annotated[Lagessvar, shorthand(lambda word: {"enligt_plan": word})]


class Prognos(Record):
    """Hur projektet ser ut att sluta."""

    belopp: Belopp | None = Field(
        None, description="Vad hela projektet beräknas kosta när det är slut, i kronor."
    )
    text: Prosatext | None = Field(None, description="Hur projektet ser ut att sluta, i ord.")


class Lagesrapport(Record):
    """En rapport om läget mitt i projektet."""

    datum: Datum = Field(description="Dagen då rapporten skrevs.")
    period: Period = Field(description="Tiden som rapporten gäller.")
    sammanfattning: Prosatext | None = Field(None, description="Läget i korthet.")
    genomfört: Prosatext | None = Field(None, description="Vad som har gjorts under tiden.")
    tidplan: Svar | None = Field(None, description="Om arbetet följer tidplanen.")
    mål: Svar | None = Field(None, description="Om målen ser ut att nås.")
    ekonomi: Svar | None = Field(None, description="Om kostnaderna följer budgeten.")
    avvikelser: Prosatext | None = Field(None, description="Det som har blivit annorlunda.")
    risker: Prosatext | None = Field(
        None, description="Det som kan hindra projektet, och vad ni gör åt det."
    )
    prognos: Annotated[Prognos, shorthand(lambda text: {"text": text})] | None = Field(
        None, description="Hur projektet ser ut att sluta."
    )
    nästa_steg: Prosatext | None = Field(None, description="Vad som händer härnäst.")
