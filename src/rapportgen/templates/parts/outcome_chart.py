"""Budget against outcome as bars, post by post."""

from collections.abc import Iterator

from rapportgen.document.blocks import Chart
from rapportgen.document.charts import ACTUAL, PLANNED, Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.arithmetic import ZERO
from rapportgen.model.projekt import Projekt
from rapportgen.templates.parts.chart_words import KRONOR, few, having
from rapportgen.templates.parts.outcome import Compared, compared, outcome_table
from rapportgen.values import swedish


def outcome_chart(projekt: Projekt, title: str = "Budget och utfall per post") -> tuple[Chart, ...]:
    """Return budget and outcome as bars, or nothing when no post has both."""
    rows, table = compared(projekt), outcome_table(projekt)
    told = [each for each in rows if each.budget is not None and each.outcome is not None]
    if not told or not table:
        return ()
    budget = Series("Budget", tuple(each.budget for each in rows), PLANNED)
    outcome = Series("Utfall", tuple(each.outcome for each in rows), ACTUAL)
    bars = Bars(tuple(one_line(each.post) for each in rows), (budget, outcome), KRONOR)
    return (Chart(title, bars, " ".join(_description(rows, told)), table),)


def _description(rows: list[Compared], told: list[Compared]) -> Iterator[str]:
    budget = sum((each.budget or ZERO for each in told), ZERO)
    outcome = sum((each.outcome or ZERO for each in told), ZERO)
    yield "Stapeldiagram med budget och utfall för varje post."
    yield f"Utfallet är {swedish.kronor(outcome)} av budgetens {swedish.kronor(budget)}."
    yield from _furthest(told)
    if untold := [each.post for each in rows if each.outcome is None]:
        yield f"Utfall saknas för {few(untold)}."


def _furthest(told: list[Compared]) -> Iterator[str]:
    """Yield which posts lie the furthest above and below the budget."""
    deviations = {each.post: each.deviation for each in told}
    over, under = max(deviations.values()), min(deviations.values())
    if over > 0:
        yield f"Mest över budgeten är {having(deviations, over)}, med {swedish.kronor(over)}."
    if under < 0:
        yield f"Mest under är {having(deviations, under)}, med {swedish.kronor(-under)}."
    if over == under == 0:
        yield "Varje post har kostat det som budgeten säger."
