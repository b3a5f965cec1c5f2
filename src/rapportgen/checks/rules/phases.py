"""RG3: the phases of a project follow on each other."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.checks.stretches import ONE_DAY, Days, Stretch, gap, in_turn, stretch
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import months
from rapportgen.model.projekt import Projekt
from rapportgen.model.tidplan import Aktivitet
from rapportgen.values.tid import Tid

LONGEST_PAUSE = 3


@check("RG311", "lucka-i-tidplanen", Severity.WARNING)
def phases_follow_on_each_other(projekt: Projekt) -> Iterator[Finding]:
    """Mellan två aktiviteter går det mer än tre månader då ingenting pågår.

    Antingen saknas en aktivitet, eller så är en tid fel. Ett uppehåll över sommaren är kortare än
    så. Tiden före den första aktiviteten och efter den sista räknas inte, och inte heller en
    tidplan där bara enskilda dagar står.

    Fel:

        period: 2018
        tidplan:
          - {aktivitet: Förberedelser, tid: januari – mars 2018}
          - {aktivitet: Kurser, tid: augusti – december 2018}

    Rätt:

        period: 2018
        tidplan:
          - {aktivitet: Förberedelser, tid: januari – mars 2018}
          - {aktivitet: Kurser, tid: april – december 2018}
    """
    stretches = [stretch(activity.tid, activity) for activity in projekt.tidplan]
    if sum(each.start < each.end for each in stretches) < 2:
        return
    for earlier, later in in_turn(stretches):
        pause = _within(gap(earlier, later), projekt.period)
        if pause is not None and _is_long(pause):
            yield _finding(earlier, later, pause)


def _within(pause: Days | None, period: Tid) -> Days | None:
    """Return the part of a pause that lies within a period."""
    if pause is None or period.start is None:
        return None
    start, end = max(pause.start, period.start), min(pause.end, period.end)
    return Days(start, end) if start <= end else None


def _is_long(pause: Days) -> bool:
    return months(Tid(pause.start, pause.end, pause.text)) > LONGEST_PAUSE


def _finding(earlier: Stretch[Aktivitet], later: Stretch[Aktivitet], pause: Days) -> Finding:
    length = days_between(pause.start, pause.end + ONE_DAY)
    before, after = earlier.row, later.row
    return Finding(
        after.at("tid"),
        f"Ingen aktivitet pågår {pause.text}. Det är {length}, mer än tre månader.",
        "Lägg till det som ska hända då, eller ändra aktiviteternas tider.",
        (
            Behind(before.at("tid"), f"{before.aktivitet} slutar {before.tid.end}."),
            Behind(after.at("tid"), f"{after.aktivitet} börjar {later.start}."),
        ),
    )
