"""RG3: a report is not drawn up before there is anything to report."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt

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
    if drawn_up is None or start is None:
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
