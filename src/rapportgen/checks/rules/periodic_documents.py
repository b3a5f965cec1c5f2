"""RG4: progress reports and requisitions say what the förbund asks them for."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, pack_check
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.lagesrapport import Lagesrapport
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.packs.pack import Pack
from rapportgen.values.listing import listed


@pack_check("RG412", "lägesrapport-utan-svar", Severity.WARNING)
def progress_reports_tell_how_it_goes(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En lägesrapport säger inte hur det går, eller hur projektet ser ut att sluta.

    Förbundet frågar om tidplanen, målen och ekonomin, och vill se en prognos. Om mål frågas bara
    när projektet har mål, och om ekonomi när det har en budget. Regeln gäller när mallpaketet har
    ett dokument för varje lägesrapport.

    Fel:

        mallpaket: standard
        lägesrapporter:
          - {datum: 2018-07-15, period: januari – juni 2018}

    Rätt:

        mallpaket: standard
        lägesrapporter:
          - datum: 2018-07-15
            period: januari – juni 2018
            tidplan: ja
            prognos: Vi räknar med att bli klara i tid.
    """
    for report in projekt.lägesrapporter if _makes_each(pack, "lägesrapporter") else ():
        if missing := [*_unanswered(projekt, report)]:
            yield Finding(
                report.at("period"),
                f"Lägesrapporten för {report.period.text} saknar {listed(missing)}.",
                "Svara ja, nej eller delvis om det som går att svara på, och skriv en prognos.",
            )


def _unanswered(projekt: Projekt, report: Lagesrapport) -> Iterator[str]:
    """Yield what a progress report does not answer, of what the project gives reason to ask."""
    if report.tidplan is None:
        yield "tidplan"
    if report.mål is None and projekt.mål is not None:
        yield "mål"
    if report.ekonomi is None and projekt.budget is not None:
        yield "ekonomi"
    if report.prognos is None:
        yield "prognos"


@pack_check("RG413", "ofullständig-rekvisition", Severity.WARNING)
def requisitions_say_what_is_paid_to_whom(projekt: Projekt, pack: Pack) -> Iterator[Finding]:
    """En rekvisition säger inte till vem pengarna ska, vilket konto, vilken dag eller för vad.

    Utan det går den att skriva under men inte att betala ut. Poster behövs när projektet har en
    budget. Regeln gäller när mallpaketet har ett dokument för varje rekvisition.

    Fel:

        mallpaket: standard
        parter: [{namn: Ekeby kommun, roll: projektägare}]
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        rekvisitioner:
          - {period: januari – juni 2018, datum: 2018-07-15, belopp: 85 000}

    Rätt:

        mallpaket: standard
        parter: [{namn: Ekeby kommun, roll: projektägare}]
        firmatecknare: [{funktion: Kommundirektör, organisation: Ekeby kommun}]
        rekvisitioner:
          - period: januari – juni 2018
            datum: 2018-07-15
            part: Ekeby kommun
            konto: bankgiro 000-0000
            belopp: 85 000
    """
    for requisition in projekt.rekvisitioner if _makes_each(pack, "rekvisitioner") else ():
        if missing := [*_unsaid(projekt, requisition)]:
            yield Finding(
                requisition.at("period"),
                f"Rekvisitionen för {requisition.period.text} saknar {listed(missing)}.",
                "Fyll i det som saknas, så att förbundet kan betala.",
            )


def _unsaid(projekt: Projekt, requisition: Rekvisition) -> Iterator[str]:
    """Yield what a requisition lacks of what the one who pays needs to know."""
    for key in ("datum", "part", "konto"):
        if getattr(requisition, key) is None:
            yield key
    if not requisition.poster and projekt.budget is not None:
        yield "poster"


def _makes_each(pack: Pack, key: str) -> bool:
    """Return whether the pack has a document that is made once for each item of a list."""
    return any(document.per == key for document in pack.documents.values())
