"""RG3: requisitions follow on each other, within the project's period."""

from collections import defaultdict
from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.checks.figures import kronor
from rapportgen.checks.outside import outside
from rapportgen.checks.stretches import ONE_DAY, Days, Stretch, gap, in_turn, shared, stretch
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition


@check("RG313", "rekvisition-två-gånger")
def requisitions_do_not_overlap(projekt: Projekt) -> Iterator[Finding]:
    """Två rekvisitioner för samma part gäller delvis samma tid.

    Då kan en kostnad betalas två gånger. Låt den ena börja dagen efter att den andra slutar.

    Fel:

        rekvisitioner:
          - {period: januari – juni 2018, belopp: 90 000}
          - {period: juni – december 2018, belopp: 80 000}

    Rätt:

        rekvisitioner:
          - {period: januari – juni 2018, belopp: 90 000}
          - {period: juli – december 2018, belopp: 80 000}
    """
    for earlier, later in _in_turn(projekt):
        if common := shared(earlier, later):
            yield Finding(
                later.row.at("period"),
                f"Två rekvisitioner{_for(later)} gäller samma tid: {common.text}, "
                f"{_length(common)}.",
                "Ändra tiderna, så att den ena börjar dagen efter att den andra slutar.",
                _both(earlier, later),
            )


@check("RG314", "lucka-mellan-rekvisitioner", Severity.WARNING)
def requisitions_leave_no_gap(projekt: Projekt) -> Iterator[Finding]:
    """Mellan två rekvisitioner för samma part finns en tid som ingen av dem gäller.

    Då kan en kostnad bli utan betalning. Hade projektet inga kostnader under tiden skriver du ett
    undantag med det skälet.

    Fel:

        rekvisitioner:
          - {period: januari – maj 2018, belopp: 90 000}
          - {period: juli – december 2018, belopp: 80 000}

    Rätt:

        rekvisitioner:
          - {period: januari – juni 2018, belopp: 90 000}
          - {period: juli – december 2018, belopp: 80 000}
    """
    for earlier, later in _in_turn(projekt):
        if between := gap(earlier, later):
            yield Finding(
                later.row.at("period"),
                f"Ingen rekvisition{_for(later)} gäller {between.text}, {_length(between)}.",
                "Ändra tiderna, eller lägg till rekvisitionen som saknas.",
                _both(earlier, later),
            )


@check("RG315", "rekvisition-utanför-perioden")
def requisitions_lie_within_the_period(projekt: Projekt) -> Iterator[Finding]:
    """En rekvisition gäller tid före eller efter projektets period.

    Förbundet betalar bara kostnader inom perioden. Hela kalenderår får du alltid skriva: de läses
    som den del av året då projektet pågår.

    Fel:

        period: oktober – december 2018
        rekvisitioner:
          - {period: september – december 2018, belopp: 90 000}

    Rätt:

        period: oktober – december 2018
        rekvisitioner:
          - {period: oktober – december 2018, belopp: 90 000}
    """
    for requisition in projekt.rekvisitioner:
        where = requisition.at("period")
        yield from outside(where, "Rekvisitionen gäller", requisition.period, projekt)


def _in_turn(projekt: Projekt) -> Iterator[tuple[Stretch[Rekvisition], Stretch[Rekvisition]]]:
    """Yield each requisition after the one before it for the same party; none pays back."""
    rows: dict[str | None, list[Stretch[Rekvisition]]] = defaultdict(list)
    for requisition in projekt.rekvisitioner:
        if requisition.belopp >= 0:
            rows[requisition.part].append(stretch(requisition.period, requisition))
    for stretches in rows.values():
        yield from in_turn(stretches)


def _for(later: Stretch[Rekvisition]) -> str:
    return f" för {later.row.part}" if later.row.part else ""


def _length(days: Days) -> str:
    return days_between(days.start, days.end + ONE_DAY)


def _both(*stretches: Stretch[Rekvisition]) -> tuple[Behind, ...]:
    rows = (each.row for each in stretches)
    return tuple(Behind(row.at("period"), row.period.text, kronor(row.belopp)) for row in rows)
