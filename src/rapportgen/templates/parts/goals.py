"""Goals: those that are measured as a table, the others as a list."""

from decimal import Decimal

from rapportgen.document.blocks import List, Paragraph, Row, Table
from rapportgen.document.inlines import Inline, LineBreak
from rapportgen.model.arithmetic import rounded
from rapportgen.model.mal import Delmal, Mal
from rapportgen.model.reaching import comparisons, is_reached, latest
from rapportgen.templates.display import shown_figure, shown_target
from rapportgen.templates.parts.cells import column, exact, text
from rapportgen.templates.parts.chart_words import PERCENT, figure
from rapportgen.templates.parts.percents import uniform
from rapportgen.values import swedish
from rapportgen.values.malvarde import Malvarde

_TENTH = Decimal("0.1")
_WORTH_COMPARING = 2
_NOT_MEASURED = "Inte mätt"
NOT_REACHED = "inte uppnått"
_REACHED = {"ja": "uppnått", "nej": NOT_REACHED, "delvis": "delvis uppnått"}


def goal_list(goals: Mal) -> List | tuple[()]:
    """Return the goals that are not measured as a list, or nothing when all are."""
    unmeasured = [goal for goal in goals.delmål if not _is_measured(goal)]
    items = tuple((Paragraph(text(_unmeasured(goal))),) for goal in unmeasured)
    return List(items) if items else ()


def _is_measured(goal: Delmal) -> bool:
    return goal.målvärde is not None or goal.antal is not None or bool(goal.utfall)


def _unmeasured(goal: Delmal) -> str:
    reached = f" (målet är {_REACHED[goal.uppnått]})" if goal.uppnått else ""
    return f"{goal.text}{reached}"


def goal_table(goals: Mal, caption: str = "Mål som mäts") -> Table | tuple[()]:
    """Return the goals that have a target or an outcome, or nothing when none has."""
    measured = [goal for goal in goals.delmål if _is_measured(goal)]
    if not measured:
        return ()
    columns = [column("Mål", weight=4), column("Mäts med", weight=3), column("Målvärde", weight=3)]
    if any(goal.utfall or goal.uppnått for goal in measured):
        columns.append(column("Utfall", weight=4))
    percents = {goal.at(): percent for goal, percent in compared_goals(goals)}
    if percents:
        columns.append(column("Av målvärdet", "right", 2))
    rows = [_row(goal, percents.get(goal.at()), len(columns)) for goal in measured]
    return Table(caption, tuple(columns), tuple(rows))


def compared_goals(goals: Mal) -> list[tuple[Delmal, Decimal]]:
    """Return the goals with their latest outcomes in per cent of the targets; none of a single."""
    found = [(goal, percent) for goal in goals.delmål if (percent := _of_target(goal)) is not None]
    percents = uniform([percent for _, percent in found])
    pairs = zip((goal for goal, _ in found), percents, strict=True)
    return list(pairs) if len(found) >= _WORTH_COMPARING else []


def reached_words(goal: Delmal) -> str:
    """Return whether a goal is reached, as the project says or else as its figures do."""
    if goal.uppnått:
        return _REACHED[goal.uppnått]
    outcome = latest(goal)
    reached = is_reached(goal, outcome) if outcome else None
    return "" if reached is None else _REACHED["ja" if reached else "nej"]


def _of_target(goal: Delmal) -> Decimal | None:
    """Return the latest outcome in per cent of the target, if the two can be compared."""
    outcome = latest(goal)
    for compared in comparisons(goal, outcome) if outcome else ():
        if compared.target:
            return rounded(100 * compared.outcome / compared.target, _TENTH)
    return None


def _row(goal: Delmal, percent: Decimal | None, width: int) -> Row:
    cells = (
        text(goal.text),
        text(goal.indikator or ""),
        text(shown_target(goal)),
        _outcomes(goal),
        text("" if percent is None else figure(percent, PERCENT)),
    )
    return Row(cells[:width])


def _outcomes(goal: Delmal) -> tuple[Inline, ...]:
    lines: list[Inline] = []
    for outcome in goal.utfall:
        comment = f": {outcome.kommentar}" if outcome.kommentar else ""
        day = swedish.datum(outcome.datum)
        lines += [LineBreak(), *text(f"{_measured(outcome.värde, goal)} ({day}){comment}")]
    if goal.uppnått:
        lines += [LineBreak(), *text(f"Målet är {_REACHED[goal.uppnått]}.")]
    return tuple(lines[1:]) or text(_NOT_MEASURED)


def _measured(value: Malvarde, goal: Delmal) -> str:
    """Return a measured value, out of the same whole as the target when that has one."""
    whole = goal.målvärde.av if goal.målvärde else None
    shown = shown_figure(value)
    return f"{shown} av {exact(whole)}" if whole and value.tal and not value.av else shown
