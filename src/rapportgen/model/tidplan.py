"""What happens when: activities and the follow-up of the project."""

from typing import Annotated

from rapportgen.model.kinds import Prosatext, Text, Tidpunkt
from rapportgen.schema.kinds import shorthand
from rapportgen.schema.record import Field, Record


class Aktivitet(Record):
    """En aktivitet i tidplanen."""

    aktivitet: Text = Field(description="Aktivitetens namn.")
    beskrivning: Prosatext | None = Field(None, description="Vad aktiviteten innehåller.")
    tid: Tidpunkt = Field(description="När aktiviteten pågår.")
    anmärkning: Text | None = Field(None, description="Det som läggs till efter tiden.")
    deltagare: Text | None = Field(None, description="Vilka som deltar.")
    ansvarig: Text | None = Field(None, description="Vem som ansvarar.")
    mål: tuple[Text, ...] = Field((), description="Id på de delmål som aktiviteten bidrar till.")


class TidsattText(Record):
    """En text som kan ha en tid och en ansvarig."""

    text: Prosatext = Field(description="Texten.")
    tid: Tidpunkt | None = Field(None, description="När det sker.")
    ansvarig: Text | None = Field(None, description="Vem som ansvarar.")


Uppfoljning = Annotated[TidsattText, shorthand(lambda text: {"text": text})]
