"""What a progress report says: its answers, the activities and the goals as they are by its day."""

from datetime import date

from rapportgen.document.blocks import Row, Table
from rapportgen.model.lagesrapport import Lagesrapport, Lagessvar
from rapportgen.model.mal import Delmal, Mal
from rapportgen.model.projekt import Projekt
from rapportgen.model.tidplan import Aktivitet
from rapportgen.templates.display import time_in_cell
from rapportgen.templates.parts.cells import column, row

_QUESTIONS = {
    "tidplan": "Följer arbetet tidplanen?",
    "mål": "Ser målen ut att nås?",
    "ekonomi": "Följer kostnaderna budgeten?",
}


def answer_table(
    report: Lagesrapport, caption: str = "Går det enligt planen?"
) -> Table | tuple[()]:
    """Return the questions that a report answers, or nothing when it answers none."""
    answers = {words: getattr(report, key) for key, words in _QUESTIONS.items()}
    given = [(words, answer) for words, answer in answers.items() if answer]
    columns = (column("Fråga", weight=3), column("Svar", weight=1), column("Förklaring", weight=5))
    used = 3 if any(answer.förklaring for _, answer in given) else 2
    rows = tuple(_answered(words, answer, used) for words, answer in given)
    return Table(caption, columns[:used], rows) if rows else ()


def _answered(words: str, answer: Lagessvar, width: int) -> Row:
    cells = (words, answer.enligt_plan.capitalize(), answer.förklaring or "")
    return row(*cells[:width])


def status_table(
    projekt: Projekt, report: Lagesrapport, caption: str = "Aktiviteterna den dag rapporten skrevs"
) -> Table | tuple[()]:
    """Return where each activity should be by a report's day, or nothing without activities."""
    columns = (
        column("Aktivitet", weight=4),
        column("Tid", weight=3),
        column("Enligt tidplanen", weight=2),
    )
    rows = tuple(
        row(each.aktivitet, time_in_cell(each.tid), _status(each, report.datum))
        for each in projekt.tidplan
    )
    return Table(caption, columns, rows) if rows else ()


def _status(activity: Aktivitet, day: date) -> str:
    if activity.tid.end < day:
        return "Ska vara klar"
    under_way = activity.tid.start is None or activity.tid.start <= day
    return "Ska pågå" if under_way else "Börjar senare"


def goals_until(goals: Mal, day: date) -> Mal:
    """Return the goals with what was measured by a day, and nothing of what came after it."""
    return goals.model_copy(update={"delmål": tuple(_until(goal, day) for goal in goals.delmål)})


def _until(goal: Delmal, day: date) -> Delmal:
    known = tuple(outcome for outcome in goal.utfall if outcome.datum <= day)
    if known and known == goal.utfall:
        return goal  # whether it is reached was said of what is known
    return goal.model_copy(update={"utfall": known, "uppnått": None})
