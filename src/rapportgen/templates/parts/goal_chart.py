"""The goals as bars: the latest outcomes in per cent of the targets."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Chart
from rapportgen.document.charts import Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.mal import Delmal, Mal
from rapportgen.templates.parts.chart_words import PERCENT, extremes, few, figure
from rapportgen.templates.parts.goals import compared_goals, goal_table
from rapportgen.values.listing import listed

_WHOLE = Decimal(100)
_MOST_TOLD = 4

Compared = list[tuple[Delmal, Decimal]]


def goal_chart(goals: Mal, title: str = "Målen: utfall mot målvärde") -> Chart | tuple[()]:
    """Return outcomes in per cent of their targets, or nothing for fewer than two such goals."""
    found, table = compared_goals(goals), goal_table(goals)
    if not found or not table:
        return ()
    outcomes = Series("Utfall", tuple(percent for _, percent in found))
    targets = Series("Målvärde", tuple(_WHOLE for _ in found))
    bars = Bars(tuple(_label(goal) for goal, _ in found), (outcomes, targets), PERCENT)
    return Chart(title, bars, " ".join(_description(found)), table)


def _label(goal: Delmal) -> str:
    """Return a goal in few words: what is measured, and whether less is better."""
    words = one_line(goal.indikator or goal.text)
    bound = " (högst)" if goal.jämförelse == "högst" else ""
    return words[:1].upper() + words[1:] + bound


def _description(found: Compared) -> Iterator[str]:
    yield "Stapeldiagram med målens utfall i procent av målvärdet, som är 100\N{NO-BREAK SPACE}%."
    if len(found) <= _MOST_TOLD:
        yield f"{listed([f'{_label(goal)}: {figure(part, PERCENT)}' for goal, part in found])}."
    else:
        yield extremes({_label(goal): percent for goal, percent in found}, PERCENT)
    if less := [_label(goal) for goal, _ in found if goal.jämförelse == "högst"]:
        yield f"Lägre är bättre för {few(less)}."
