"""A förbund's own demands on a budget, with its figures."""

from decimal import Decimal
from typing import Annotated

from rapportgen.schema import rules
from rapportgen.schema.kinds import Kind
from rapportgen.schema.record import Field, Record
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp
from rapportgen.values.fault import Fault

_COARSEST = Decimal(1_000)


def _parse_part_of_whole(text: str) -> Decimal | Fault:
    share = parse_andel(text)
    if isinstance(share, Fault) or share <= 1:
        return share
    return Fault(
        rules.OUT_OF_RANGE,
        f"”{text[:60]}” är mer än 100 %.",
        "Skriv en andel mellan 0 och 100 %, till exempel 20 %.",
    )


def _parse_step(text: str) -> Decimal | Fault:
    step = parse_belopp(text)
    if isinstance(step, Fault) or 0 < step <= _COARSEST:
        return step
    return Fault(
        rules.OUT_OF_RANGE,
        f"Det går inte att avrunda till hela ”{text[:60]}” kronor.",
        "Skriv ett belopp över 0 och högst 1 000 kronor, till exempel 100.",
    )


Andel = Annotated[Decimal, Kind(_parse_part_of_whole, {"type": ["string", "number"]})]
Steg = Annotated[Decimal, Kind(_parse_step, {"type": ["string", "number"]})]


class Krav(Record):
    """What a förbund demands; a demand that is left out is not made."""

    parter: int | None = Field(None, ge=1, description="Minst så många parter som deltar.")
    egen_insats: Andel | None = Field(
        None, description="Minst så stor del av summan som egen insats."
    )
    ospecificerat: Andel | None = Field(
        None, description="Högst så stor del av summan på slaget övrigt."
    )
    avrundning: Steg | None = Field(
        None, description="Posternas belopp skrivs i hela så många kronor."
    )
    påslag: Andel | None = Field(None, description="Högst så stort påslag på ett pris.")
    avvikelse: Andel | None = Field(
        None,
        description="Så mycket får utfallet av en post överstiga budgeten utan kommentar.",
    )
