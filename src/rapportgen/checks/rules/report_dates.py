"""RG3: a document is drawn up near its project, and a report when there is anything to report."""

from collections.abc import Iterator
from datetime import date

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between, years_after
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt

FAR = 5  # years: plans and reports are written within a few, and a wrong century is far beyond
RESULTS = ("resultat.text", "resultat.tabeller", "resultat.andelar", "resultat.summor")


@check("RG317", "rapport-daterad-före-projektet", Severity.WARNING)
def reports_are_drawn_up_after_the_start(projekt: Projekt) -> Iterator[Finding]:
    """Filen har ett resultat, men är upprättad innan projektet börjar.

    Då står ansökans dag kvar i rapporten. Skriv rapportens egen dag under `upprättad` när du börjar
    skriva under `resultat`.

    Fel:

        upprättad: 2018-05-15
        period: juli – december 2018
        resultat: {text: De flesta deltagarna kom i arbete.}

    Rätt:

        upprättad: 2019-01-15
        period: juli – december 2018
        resultat: {text: De flesta deltagarna kom i arbete.}
    """
    drawn_up, start = projekt.upprättad, projekt.period.start
    if drawn_up is None or start is None or _is_long_before(drawn_up, start):
        return
    if drawn_up < start and _has_result(projekt):
        yield Finding(
            projekt.at("upprättad"),
            f"Resultatet är ifyllt, men handlingen är upprättad {drawn_up}, "
            f"{days_between(drawn_up, start)} före projektets början, {start}.",
            "Skriv rapportens egen dag under upprättad, i stället för ansökans.",
            (
                Behind(projekt.at("resultat"), "Resultatet."),
                Behind(projekt.at("period"), "Projektets period."),
            ),
        )


def _has_result(projekt: Projekt) -> bool:
    return any(part(projekt, name) for name in RESULTS)


def _is_long_before(drawn_up: date, start: date) -> bool:
    return drawn_up < years_after(start, -FAR)


@check("RG321", "upprättad-långt-från-projektet", Severity.WARNING)
def documents_are_drawn_up_near_the_project(projekt: Projekt) -> Iterator[Finding]:
    """Handlingen är upprättad mer än fem år före projektets början eller efter dess slut.

    Ofta är det årtalet som är fel: 1926 i stället för 2026, eller två omkastade siffror. Dagen står
    på omslaget till alla dokument.

    Fel:

        upprättad: 1918-05-15
        period: juli – december 2018

    Rätt:

        upprättad: 2018-05-15
        period: juli – december 2018
    """
    drawn_up, start, end = projekt.upprättad, projekt.period.start, projekt.period.end
    if drawn_up is None:
        return
    if start is not None and _is_long_before(drawn_up, start):
        distance = f"{days_between(drawn_up, start)} före projektets början, {start}"
    elif drawn_up > years_after(end, FAR):
        distance = f"{days_between(end, drawn_up)} efter projektets slut, {end}"
    else:
        return
    yield Finding(
        projekt.at("upprättad"),
        f"Handlingen är upprättad {drawn_up}, {distance}.",
        "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under ignorera.",
        (Behind(projekt.at("period"), "Projektets period."),),
    )
