"""A förbund's own demands on a budget, with its figures."""

from decimal import Decimal
from typing import Annotated

from rapportgen.schema.kinds import Kind
from rapportgen.schema.record import Field, Record
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp

Andel = Annotated[Decimal, Kind(parse_andel, {"type": ["string", "number"]})]
Belopp = Annotated[Decimal, Kind(parse_belopp, {"type": ["string", "number"]})]


class Krav(Record):
    """What a förbund demands; a demand that is left out is not made."""

    parter: int | None = Field(None, ge=1, description="Minst så många parter.")
    egen_insats: Andel | None = Field(
        None, description="Minst så stor del av summan som egen insats."
    )
    ospecificerat: Andel | None = Field(
        None, description="Högst så stor del av summan på slaget övrigt."
    )
    avrundning: Belopp | None = Field(
        None, description="Posternas belopp skrivs i hela så många kronor."
    )
    påslag: Andel | None = Field(None, description="Högst så stort påslag på en lön.")
    avvikelse: Andel | None = Field(
        None,
        description="Så mycket får utfallet av en post överstiga budgeten utan kommentar.",
    )
