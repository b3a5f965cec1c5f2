"""RG2: the forecast of a progress report must agree with the budget and with the costs."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import kronor
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.budget import Budget
from rapportgen.model.costs import summed
from rapportgen.model.lagesrapport import Lagesrapport
from rapportgen.model.progress import costs_until
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall


@check("RG235", "prognos-under-utfallet", Severity.WARNING)
def forecasts_hold_what_is_spent(projekt: Projekt) -> Iterator[Finding]:
    """En prognos är lägre än det som projektet redan har kostat.

    Prognosen är hela projektets kostnad, även det som redan är betalt. Jämförelsen gäller de
    kostnader vars tid är slut när rapportens tid är det.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 400 000}
          summa: 400 000
        utfall:
          - {post: Handläggare, period: januari – juni 2018, belopp: 210 000}
        lägesrapporter:
          - {datum: 2018-07-15, period: januari – juni 2018, prognos: {belopp: 190 000}}

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 400 000}
          summa: 400 000
        utfall:
          - {post: Handläggare, period: januari – juni 2018, belopp: 210 000}
        lägesrapporter:
          - {datum: 2018-07-15, period: januari – juni 2018, prognos: {belopp: 400 000}}
    """
    for report in projekt.lägesrapporter:
        forecast = report.prognos.belopp if report.prognos else None
        if forecast is not None:
            costs = costs_until(projekt, report.period.end)
            if forecast < summed(costs):
                yield _below_the_costs(report, forecast, costs)


def _below_the_costs(report: Lagesrapport, forecast: Decimal, costs: list[Utfall]) -> Finding:
    spent = summed(costs)
    return Finding(
        report.at("prognos", "belopp"),
        f"Prognosen är {kronor(forecast)}, men till och med {report.period.end} har projektet "
        f"redan kostat {kronor(spent)}. Det är {kronor(spent - forecast)} mer.",
        "Skriv vad hela projektet beräknas kosta, även det som redan är betalt.",
        tuple(Behind(cost.at("belopp"), cost.post, kronor(cost.belopp)) for cost in costs),
    )


@check("RG236", "prognos-över-budgeten", Severity.WARNING)
def forecasts_above_the_budget_are_no_plan(projekt: Projekt) -> Iterator[Finding]:
    """En prognos är högre än budgeten, men rapporten säger att ekonomin går enligt planen.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 400 000}
          summa: 400 000
        lägesrapporter:
          - datum: 2018-07-15
            period: januari – juni 2018
            ekonomi: ja
            prognos: {belopp: 430 000}

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 400 000}
          summa: 400 000
        lägesrapporter:
          - datum: 2018-07-15
            period: januari – juni 2018
            ekonomi: {enligt_plan: nej, förklaring: Lönerna har blivit högre.}
            prognos: {belopp: 430 000}
    """
    if projekt.budget is None:
        return
    for report in projekt.lägesrapporter:
        forecast = report.prognos.belopp if report.prognos else None
        if forecast is not None and forecast > projekt.budget.summa and _is_as_planned(report):
            yield _above_the_budget(report, forecast, projekt.budget)


def _above_the_budget(report: Lagesrapport, forecast: Decimal, budget: Budget) -> Finding:
    planned = budget.summa
    return Finding(
        report.at("ekonomi"),
        f"Kostnaderna följer budgeten: ja. Men prognosen är {kronor(forecast)} och budgeten "
        f"{kronor(planned)}. Det är {kronor(forecast - planned)} mer.",
        "Ändra svaret och förklara varför det blir dyrare, eller ändra prognosen.",
        (
            Behind(report.at("prognos", "belopp"), "Prognosen", kronor(forecast)),
            Behind(budget.at("summa"), "Budgetens summa", kronor(planned)),
        ),
    )


def _is_as_planned(report: Lagesrapport) -> bool:
    return report.ekonomi is not None and report.ekonomi.enligt_plan == "ja"
