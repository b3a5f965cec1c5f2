"""Goals: what is to be reached, how it is measured, what came of it."""

from rapportgen.model.kinds import (
    Datum,
    Jamforelse,
    Malvardestext,
    Prosatext,
    Tal,
    Text,
    Uppnatt,
)
from rapportgen.schema.record import Field, Record


class Malutfall(Record):
    """Ett mätt värde för ett mål."""

    datum: Datum = Field(description="Dagen som värdet gäller.")
    värde: Malvardestext = Field(
        description="Det mätta värdet: ett tal eller en andel.", examples=["41", "70 %", "41 av 48"]
    )
    kommentar: Text | None = Field(None, description="Förklaring till utfallet.")


class Delmal(Record):
    """Ett mål som går att följa upp."""

    id: Text | None = Field(
        None, description="Ett kort ord som aktiviteter hänvisar till.", examples=["platser"]
    )
    text: Text = Field(description="Målet i en mening.")
    indikator: Text | None = Field(None, description="Det som mäts.", examples=["fyllda platser"])
    jämförelse: Jamforelse | None = Field(
        None, description="Om värdet ska vara minst, högst eller lika med målvärdet."
    )
    målvärde: Malvardestext | None = Field(None, description="Värdet som ska nås.")
    antal: Tal | None = Field(
        None,
        description="Målvärdet som ett antal, när målet anges både som andel och som antal.",
        examples=["39"],
    )
    utfall: tuple[Malutfall, ...] = Field((), description="Mätta värden.")
    uppnått: Uppnatt | None = Field(
        None, description="Om målet är uppnått, enligt det senaste utfallet.", examples=["delvis"]
    )


class Mal(Record):
    """Projektets mål."""

    övergripande: Prosatext | None = Field(None, description="Det övergripande målet.")
    delmål: tuple[Delmal, ...] = Field((), description="Mål som går att följa upp, ett i taget.")
    frågor: tuple[Text, ...] = Field(
        (), description="Frågor som uppföljningen av målen ska besvara."
    )
