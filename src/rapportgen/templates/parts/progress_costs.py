"""Costs so far against the plan, as a table and as bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from rapportgen.document.blocks import Chart, Table
from rapportgen.document.charts import ACTUAL, PLANNED, Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.arithmetic import ZERO, rounded
from rapportgen.model.costs import costs_by_post, planned, posts_by_name, summed
from rapportgen.model.lagesrapport import Lagesrapport
from rapportgen.model.progress import costs_until, planned_until, share_gone
from rapportgen.model.projekt import Projekt
from rapportgen.templates.parts.budget import COMES_ON_TOP
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.templates.parts.chart_words import KRONOR
from rapportgen.values import swedish

_WITHOUT_COSTS = 2  # the columns of the plan: nothing spent and nothing told look alike in figures
_THOUSANDTH = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class _SoFar:
    """A post: its whole budget and what of it is planned by now, None when open; and its costs."""

    post: str
    budget: Decimal | None
    planned: Decimal | None
    costs: Decimal


def costs_so_far_table(
    projekt: Projekt, report: Lagesrapport, caption: str = "Kostnader hittills"
) -> Table | tuple[()]:
    """Return costs against the plan at the end of a report's time, or nothing without a budget."""
    rows = _so_far(projekt, _end(projekt, report))
    if not rows:
        return ()
    headers = ("Hela budgeten", "Plan hittills", "Utfall hittills", "Avvikelse")
    used = len(headers) if costs_until(projekt, _end(projekt, report)) else _WITHOUT_COSTS
    columns = (column("Post", weight=4), *(column(name, "right", 2) for name in headers[:used]))
    body = [row(each.post, *_cells(each)[:used]) for each in rows]
    whole = row("Summa", *_cells(_whole(rows))[:used], kind="sum")
    notes = tuple(text(words) for words in _notes(projekt, report))
    return Table(caption, columns, (*body, whole), notes)


def costs_so_far_chart(
    projekt: Projekt, report: Lagesrapport, title: str = "Plan och utfall hittills"
) -> tuple[Chart, ...]:
    """Return costs beside the plan as bars, or nothing when there is no cost so far."""
    rows, table = _so_far(projekt, _end(projekt, report)), costs_so_far_table(projekt, report)
    if not table or not any(each.costs for each in rows):
        return ()
    plan = Series("Plan hittills", tuple(each.planned for each in rows), PLANNED)
    costs = Series("Utfall hittills", tuple(each.costs for each in rows), ACTUAL)
    bars = Bars(tuple(one_line(each.post) for each in rows), (plan, costs), KRONOR)
    told = " ".join(("Stapeldiagram med plan och utfall hittills för varje post.", _told(rows)))
    return (Chart(title, bars, told, table),)


def _end(projekt: Projekt, report: Lagesrapport) -> date:
    return min(report.period.end, projekt.period.end)


def _so_far(projekt: Projekt, end: date) -> list[_SoFar]:
    costs = costs_by_post(costs_until(projekt, end))
    known = posts_by_name(projekt)
    found = []
    for name in dict.fromkeys((*known, *costs)):
        posts = known.get(name, [])
        parts = [planned_until(post, projekt.period, end) for post in posts]
        by_now = sum((part for part in parts if part is not None), ZERO)
        budget = planned(posts)
        spent = summed(costs.get(name, ()))
        found.append(_SoFar(name, budget, None if budget is None else by_now, spent))
    return found


def _cells(so_far: _SoFar) -> tuple[str, ...]:
    beyond = so_far.costs - (so_far.planned or ZERO)
    costs = (swedish.kronor(so_far.costs), swedish.kronor(beyond))
    if so_far.budget is None or so_far.planned is None:
        return (COMES_ON_TOP, "", *costs)
    return (swedish.kronor(so_far.budget), swedish.kronor(so_far.planned), *costs)


def _whole(rows: list[_SoFar]) -> _SoFar:
    return _SoFar("Summa", *_sums(rows))


def _sums(rows: list[_SoFar]) -> tuple[Decimal, Decimal, Decimal]:
    return (
        sum((each.budget or ZERO for each in rows), ZERO),
        sum((each.planned or ZERO for each in rows), ZERO),
        sum((each.costs for each in rows), ZERO),
    )


def _told(rows: list[_SoFar]) -> str:
    _, plan, costs = _sums(rows)
    both = f"Utfallet är {swedish.kronor(costs)} och planen {swedish.kronor(plan)}"
    if costs == plan:
        return f"{both}."
    side = "mer" if costs > plan else "mindre"
    return f"{both}, alltså {swedish.kronor(abs(costs - plan))} {side} än planerat."


def _notes(projekt: Projekt, report: Lagesrapport) -> Iterator[str]:
    end = _end(projekt, report)
    gone = _percent(share_gone(projekt.period, end))
    yield (
        f"Hittills är till och med {swedish.datum(end)}. Då har {gone} av projektets tid gått. "
        "Planen räknar med att varje kostnad är jämnt fördelad över sin tid."
    )
    if not costs_until(projekt, end):
        yield "Inga kostnader är redovisade för tiden hittills."
    if any(cost.period is None for cost in projekt.utfall):
        yield "Kostnader som inte säger vilken tid de gäller är inte med."


def _percent(share: Fraction) -> str:
    exact = rounded(share, _THOUSANDTH)
    return swedish.procent(exact, 0 if exact * 100 % 1 == 0 else 1)
