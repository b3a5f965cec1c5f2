"""How far a time reaches outside a project's period."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding
from rapportgen.checks.days import days_between
from rapportgen.checks.stretches import ONE_DAY
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path
from rapportgen.values.tid import Tid


def outside(where: Path, what: str, time: Tid, projekt: Projekt) -> Iterator[Finding]:
    """Yield the finding that a time reaches outside the period of the project, if it does."""
    if sides := _sides(time, projekt.period):
        yield beyond(where, f"{what} {time.text}. Den {sides}", projekt)


def beyond(where: Path, sentence: str, projekt: Projekt) -> Finding:
    """Return the finding that something is outside the period, with which the sentence ends."""
    return Finding(
        where,
        f"{sentence} projektets period, {projekt.period.text}.",
        "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera.",
        (Behind(projekt.at("period"), "Projektets period."),),
    )


def _sides(time: Tid, period: Tid) -> str:
    """Return how far a time reaches outside a period, in words; nothing when it lies within.

    Whole calendar years count as the part of them that the period has.
    """
    if time.start is None or period.start is None:
        return ""
    meets = time.start <= period.end and period.start <= time.end
    if meets and _whole_years(time):
        return ""
    sides = []
    if time.start < period.start:
        sides.append(f"börjar {days_between(time.start, period.start)} före")
    if time.end > period.end:
        sides.append(f"slutar {days_between(period.end, time.end)} efter")
    return " och ".join(sides)


def _whole_years(time: Tid) -> bool:
    start, after = time.start, time.end + ONE_DAY
    return start is not None and (start.month, start.day, after.month, after.day) == (1, 1, 1, 1)
