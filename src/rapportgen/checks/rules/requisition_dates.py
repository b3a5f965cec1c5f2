"""RG3: requisitions are written when their time has begun, and when there is a decision."""

from collections.abc import Iterator
from datetime import date

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition


@check("RG316", "rekvisition-i-förväg", Severity.WARNING)
def requisitions_are_not_written_in_advance(projekt: Projekt) -> Iterator[Finding]:
    """En rekvisition är daterad före sin egen period, eller före förbundets beslut.

    En rekvisition begär pengar för det som har kostat, ur det som förbundet har beviljat. Ofta är
    det årtalet som är fel. Betalar förbundet i förväg skriver du ett undantag med det skälet.

    Fel:

        period: 2018
        rekvisitioner:
          - {period: juli – december 2018, datum: 2018-01-15, belopp: 90 000}

    Rätt:

        period: 2018
        rekvisitioner:
          - {period: juli – december 2018, datum: 2019-01-15, belopp: 90 000}
    """
    for requisition in projekt.rekvisitioner:
        for what, day, behind in _comes_first(projekt, requisition):
            if requisition.datum is not None and requisition.datum < day:
                yield Finding(
                    requisition.at("datum"),
                    f"Rekvisitionen är daterad {requisition.datum}, "
                    f"{days_between(requisition.datum, day)} före {what}, {day}.",
                    "Kontrollera årtalet. Betalar förbundet i förväg skriver du ett undantag med "
                    "skälet under ignorera.",
                    (behind,),
                )
                break


def _comes_first(projekt: Projekt, requisition: Rekvisition) -> Iterator[tuple[str, date, Behind]]:
    """Yield what a requisition waits for, in words, with its day and where that is stated."""
    if requisition.period.start is not None:
        told = Behind(requisition.at("period"), "Rekvisitionens period.")
        yield "periodens början", requisition.period.start, told
    if decision := projekt.beslut:
        yield (
            "beslutet",
            decision.datum,
            Behind(decision.at("datum"), "Dagen då beslutet fattades."),
        )
