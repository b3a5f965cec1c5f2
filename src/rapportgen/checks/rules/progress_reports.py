"""RG3, RG4: progress reports keep to the project's time and explain what is not as planned."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.checks.outside import outside
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.lagesrapport import Lagesrapport, Lagessvar
from rapportgen.model.projekt import Projekt

_MOST_DAYS_EARLY = 31
_ASKED = {
    "tidplan": "Arbetet följer tidplanen",
    "mål": "Målen ser ut att nås",
    "ekonomi": "Kostnaderna följer budgeten",
}


@check("RG319", "lägesrapport-utanför-perioden")
def progress_reports_lie_within_the_period(projekt: Projekt) -> Iterator[Finding]:
    """En lägesrapport gäller tid före eller efter projektets period.

    Hela kalenderår får du alltid skriva: de läses som den del av året då projektet pågår.

    Fel:

        period: juli – december 2018
        lägesrapporter:
          - {datum: 2018-10-15, period: april – september 2018}

    Rätt:

        period: juli – december 2018
        lägesrapporter:
          - {datum: 2018-10-15, period: juli – september 2018}
    """
    for report in projekt.lägesrapporter:
        where = report.at("period")
        yield from outside(where, "Lägesrapporten gäller", report.period, projekt)


@check("RG320", "lägesrapport-i-förväg", Severity.WARNING)
def progress_reports_tell_of_the_past(projekt: Projekt) -> Iterator[Finding]:
    """En lägesrapport är daterad mer än 31 dagar före slutet av den tid som den gäller.

    Då är en stor del av tiden kvar. Ofta är det årtalet eller månaden som är fel.

    Fel:

        period: 2018
        lägesrapporter:
          - {datum: 2018-01-15, period: januari – juni 2018}

    Rätt:

        period: 2018
        lägesrapporter:
          - {datum: 2018-06-15, period: januari – juni 2018}
    """
    for report in projekt.lägesrapporter:
        end = min(report.period.end, projekt.period.end)
        if (end - report.datum).days > _MOST_DAYS_EARLY:
            yield Finding(
                report.at("datum"),
                f"Lägesrapporten är daterad {report.datum}, {days_between(report.datum, end)} före "
                f"slutet av tiden som den gäller, {end}.",
                "Kontrollera årtalet och månaden.",
                (Behind(report.at("period"), "Tiden som rapporten gäller."),),
            )


@check("RG411", "läge-utan-förklaring", Severity.WARNING)
def departures_are_explained(projekt: Projekt) -> Iterator[Finding]:
    """En lägesrapport svarar nej eller delvis, men förklarar inte varför.

    Förbundet vill veta vad som inte går enligt planen och vad ni gör åt det.

    Fel:

        lägesrapporter:
          - {datum: 2018-07-15, period: januari – juni 2018, tidplan: delvis}

    Rätt:

        lägesrapporter:
          - datum: 2018-07-15
            period: januari – juni 2018
            tidplan: {enligt_plan: delvis, förklaring: Rekryteringen tog två månader längre tid.}
    """
    for report in projekt.lägesrapporter:
        for key, answer in _answers(report):
            if answer.enligt_plan != "ja" and answer.förklaring is None:
                yield Finding(
                    report.at(key),
                    f"{_ASKED[key]}: {answer.enligt_plan}. Förklaringen saknas.",
                    "Skriv under förklaring vad som inte går enligt planen, och vad ni gör åt det.",
                )


def _answers(report: Lagesrapport) -> Iterator[tuple[str, Lagessvar]]:
    for key in _ASKED:
        if (answer := getattr(report, key)) is not None:
            yield key, answer
