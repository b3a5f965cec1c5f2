"""RG3: when the goals are measured."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between, years_after
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.measurements import measurements
from rapportgen.model.projekt import Projekt


@check("RG302", "mätning-före-projektet")
def measurements_come_after_the_start(projekt: Projekt) -> Iterator[Finding]:
    """Ett mål är mätt före projektets början.

    Ett utfall är något som projektet har åstadkommit. Ofta är det årtalet som är fel. Ett värde
    från tiden före projektet hör hemma i bakgrunden eller i målets text.

    Fel:

        period: 2018
        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 40
              utfall: [{datum: 2017-12-31, värde: 41}]

    Rätt:

        period: 2018
        mål:
          delmål:
            - text: Platserna fylls
              målvärde: 40
              utfall: [{datum: 2018-12-31, värde: 41}]
    """
    start = projekt.period.start
    for measured in measurements(projekt):
        if start is not None and measured.datum < start:
            yield Finding(
                measured.at("datum"),
                f"Målet är mätt {measured.datum}, {days_between(measured.datum, start)} före "
                f"projektets början, {start}.",
                "Kontrollera årtalet. Ett värde från tiden före projektet skriver du i bakgrunden.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )


@check("RG303", "mätning-långt-efter-projektet", Severity.WARNING)
def measurements_come_within_a_year(projekt: Projekt) -> Iterator[Finding]:
    """Ett mål är mätt mer än ett år efter projektets slut.

    Att mäta ett halvår efter slutet är vanligt. Längre fram är det ofta årtalet som är fel.

    Fel:

        period: 2018
        mål:
          delmål:
            - text: Deltagarna har arbete
              målvärde: 40
              utfall: [{datum: 2020-06-30, värde: 41}]

    Rätt:

        period: 2018
        mål:
          delmål:
            - text: Deltagarna har arbete
              målvärde: 40
              utfall: [{datum: 2019-06-30, värde: 41}]
    """
    end = projekt.period.end
    for measured in measurements(projekt):
        if measured.datum > end and measured.datum > years_after(end, 1):
            yield Finding(
                measured.at("datum"),
                f"Målet är mätt {measured.datum}, {days_between(end, measured.datum)} efter "
                f"projektets slut, {end}.",
                "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under "
                "ignorera.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )
