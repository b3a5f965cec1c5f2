"""RG3: a project's period is more than the day when it begins."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, check
from rapportgen.checks.days import years_after
from rapportgen.checks.stretches import ONE_DAY
from rapportgen.model.projekt import Projekt


@check("RG318", "period-på-en-dag")
def period_is_more_than_a_day(projekt: Projekt) -> Iterator[Finding]:
    """Projektets period är en enda dag.

    Ofta är det bara projektets första dag som är skriven. Alla tider i filen jämförs med perioden,
    och därför behövs också den sista dagen.

    Fel:

        period: 2026-07-01

    Rätt:

        period: 2026-07-01 – 2027-06-30
    """
    start = projekt.period.start
    if start is not None and start == projekt.period.end:
        yield Finding(
            projekt.at("period"),
            f"Perioden är bara en dag, {start}.",
            "Skriv också när projektet slutar, till exempel "
            f"{start} – {years_after(start, 1) - ONE_DAY}.",
        )
