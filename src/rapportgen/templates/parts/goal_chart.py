"""The goals as bars: the latest outcomes in per cent of the targets."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Chart
from rapportgen.document.charts import ACTUAL, PLANNED, Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.mal import Delmal, Mal
from rapportgen.templates.display import shown_limit
from rapportgen.templates.parts.chart_words import PERCENT, extremes, few, figure
from rapportgen.templates.parts.goals import (
    NOT_REACHED,
    compared_goals,
    goal_table,
    reached_words,
)
from rapportgen.values.listing import listed

_WHOLE = Decimal(100)
_MOST_TOLD = 4

Compared = list[tuple[str, Delmal, Decimal]]
"""Goals by the names that tell them apart, with their outcomes in per cent of the targets."""


def goal_chart(goals: Mal, title: str = "Målen: utfall mot målvärde") -> tuple[Chart, ...]:
    """Return outcomes in per cent of their targets, or nothing for fewer than two such goals."""
    found, table = _named(compared_goals(goals)), goal_table(goals)
    if not found or not table:
        return ()
    targets = Series("Målvärde", tuple(_WHOLE for _ in found), PLANNED)
    outcomes = Series("Utfall", tuple(percent for _, _, percent in found), ACTUAL)
    bars = Bars(tuple(_label(name, goal) for name, goal, _ in found), (targets, outcomes), PERCENT)
    return (Chart(title, bars, " ".join(_description(found)), table),)


def _label(name: str, goal: Delmal) -> str:
    """Return a goal in few words: what is measured, whether less is better, whether it is met."""
    bound = f"högst {shown_limit(goal)}" if goal.jämförelse == "högst" else ""
    told = ": ".join(filter(None, [bound, _verdict(goal)]))
    return f"{name} ({told})" if told else name


def _named(compared: list[tuple[Delmal, Decimal]]) -> Compared:
    """Return goals with what is measured as their names, or their texts where that is the same."""
    measured = [_capitalized(goal.indikator or goal.text) for goal, _ in compared]
    return [
        (_capitalized(goal.text) if measured.count(name) > 1 else name, goal, percent)
        for name, (goal, percent) in zip(measured, compared, strict=True)
    ]


def _capitalized(text: str) -> str:
    words = one_line(text)
    return words[:1].upper() + words[1:]


def _verdict(goal: Delmal) -> str:
    """Return that a goal is met; that it is not met where a short bar might look like it."""
    verdict = reached_words(goal)
    return "" if verdict == NOT_REACHED and goal.jämförelse != "högst" else verdict


def _description(found: Compared) -> Iterator[str]:
    yield "Stapeldiagram med målens utfall i procent av målvärdet, som är 100\N{NO-BREAK SPACE}%."
    if len(found) <= _MOST_TOLD:
        yield f"{listed([_told(*each) for each in found])}."
    else:
        yield extremes({name: percent for name, _, percent in found}, PERCENT)
    if less := [name for name, goal, _ in found if goal.jämförelse == "högst"]:
        yield f"Lägre är bättre för {few(less)}."


def _told(name: str, goal: Delmal, percent: Decimal) -> str:
    return f"{_label(name, goal)}: {figure(percent, PERCENT)}"
