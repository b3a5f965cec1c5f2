"""RG3: when the decision was made, and when the document was drawn up."""

from collections.abc import Iterator
from datetime import date

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.measurements import measurements
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path


@check("RG306", "beslut-efter-periodens-slut")
def decision_comes_before_the_end(projekt: Projekt) -> Iterator[Finding]:
    """Förbundets beslut är daterat efter projektets slut.

    Fel:

        period: 2018
        beslut: {datum: 2019-02-01}

    Rätt:

        period: 2018
        beslut: {datum: 2018-02-01}
    """
    decision, end = projekt.beslut, projekt.period.end
    if decision and decision.datum > end:
        yield Finding(
            decision.at("datum"),
            f"Beslutet är daterat {decision.datum}, {days_between(end, decision.datum)} efter "
            f"projektets slut, {end}.",
            "Kontrollera årtalet.",
            (Behind(projekt.at("period"), "Projektets period."),),
        )


@check("RG307", "beslut-före-ansökan", Severity.WARNING)
def decision_comes_after_the_application(projekt: Projekt) -> Iterator[Finding]:
    """Förbundets beslut är daterat före den ansökan eller plan som det gäller.

    En handling som är upprättad innan projektet börjar är en ansökan eller en plan. Förbundet kan
    inte besluta om den innan den finns. Är planen omarbetad efter beslutet skriver du ett undantag.

    Fel:

        upprättad: 2018-03-01
        period: 2018-07-01 – 2018-12-31
        beslut: {datum: 2018-02-01}

    Rätt:

        upprättad: 2018-03-01
        period: 2018-07-01 – 2018-12-31
        beslut: {datum: 2018-04-01}
    """
    decision, drawn_up, start = projekt.beslut, projekt.upprättad, projekt.period.start
    if decision and drawn_up and start and decision.datum < drawn_up < start:
        yield Finding(
            decision.at("datum"),
            f"Beslutet är daterat {decision.datum}, {days_between(decision.datum, drawn_up)} före "
            f"handlingen som det gäller: den är upprättad {drawn_up}.",
            "Kontrollera båda årtalen. Är planen omarbetad efter beslutet skriver du ett undantag "
            "med skälet under ignorera.",
            (Behind(projekt.at("upprättad"), "Dagen då handlingen upprättades."),),
        )


@check("RG308", "uppgift-från-framtiden", Severity.WARNING)
def reports_tell_of_the_past(projekt: Projekt) -> Iterator[Finding]:
    """Ett mätt värde eller en verklig kostnad är daterad efter den dag då rapporten upprättades.

    En handling som är upprättad när projektet har börjat är en rapport, och den kan bara berätta om
    det som har hänt. Skriver du nya uppgifter i filen ändrar du också dagen under `upprättad`.

    Fel:

        upprättad: 2018-06-30
        period: 2018
        mål:
          delmål:
            - {text: Platserna fylls, utfall: [{datum: 2018-12-31, värde: 41}]}

    Rätt:

        upprättad: 2019-01-15
        period: 2018
        mål:
          delmål:
            - {text: Platserna fylls, utfall: [{datum: 2018-12-31, värde: 41}]}
    """
    drawn_up, start = projekt.upprättad, projekt.period.start
    if drawn_up is None or start is None or drawn_up <= start:
        return
    for path, what, day in _told(projekt):
        if day > drawn_up:
            yield Finding(
                path,
                f"{what} {day}, {days_between(drawn_up, day)} efter att handlingen upprättades, "
                f"{drawn_up}.",
                "Kontrollera årtalet, eller ändra upprättad till dagen då rapporten skrivs.",
                (Behind(projekt.at("upprättad"), "Dagen då handlingen upprättades."),),
            )


def _told(projekt: Projekt) -> Iterator[tuple[Path, str, date]]:
    """Yield the path, the words and the first day of all that a report tells has happened."""
    for measured in measurements(projekt):
        yield measured.at("datum"), "Målet är mätt", measured.datum
    for outcome in projekt.utfall:
        if outcome.period and outcome.period.start:
            yield outcome.at("period"), "Kostnaden börjar", outcome.period.start
