"""RG3: when the actual costs arose."""

from collections import defaultdict
from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between
from rapportgen.checks.figures import kronor
from rapportgen.checks.outside import outside
from rapportgen.checks.stretches import ONE_DAY, Days, Stretch, in_turn, shared, stretch
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall


@check("RG304", "kostnad-utanför-perioden")
def costs_lie_within_the_period(projekt: Projekt) -> Iterator[Finding]:
    """En verklig kostnad gäller tid före eller efter projektets period.

    Förbundet betalar bara kostnader inom perioden. Hela kalenderår får du alltid skriva, precis som
    under `per_år`: de läses som den del av året då projektet pågår.

    Fel:

        period: oktober – december 2018
        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: september – december 2018, belopp: 30 000}

    Rätt:

        period: oktober – december 2018
        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: oktober – december 2018, belopp: 30 000}
    """
    for outcome in projekt.utfall:
        if outcome.period:
            where = outcome.at("period")
            yield from outside(where, "Kostnaden gäller", outcome.period, projekt)


@check("RG309", "kostnad-två-gånger")
def costs_are_counted_once(projekt: Projekt) -> Iterator[Finding]:
    """Två rader om samma post gäller delvis samma tid, så att en kostnad kan räknas två gånger.

    Raderna läggs ihop i dokumenten. Låt den ena börja dagen efter att den andra slutar, eller lägg
    ihop dem till en rad.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - {post: Lokal, period: juni – december 2018, belopp: 15 000}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - {post: Lokal, period: juli – december 2018, belopp: 15 000}
    """
    for outcomes in _per_post(projekt).values():
        dated = (stretch(row.period, row) for row in outcomes if row.period)
        for earlier, later in in_turn(dated):
            if common := shared(earlier, later):
                yield _counted_twice(earlier, later, common)


def _per_post(projekt: Projekt) -> dict[str, list[Utfall]]:
    """Return the rows of each post that has several; what is paid back is no cost to count."""
    rows: dict[str, list[Utfall]] = defaultdict(list)
    for outcome in projekt.utfall:
        if outcome.belopp >= 0:
            rows[outcome.post].append(outcome)
    return {post: outcomes for post, outcomes in rows.items() if len(outcomes) > 1}


def _counted_twice(earlier: Stretch[Utfall], later: Stretch[Utfall], common: Days) -> Finding:
    days = days_between(common.start, common.end + ONE_DAY)
    return Finding(
        later.row.at("period"),
        f"Två rader om {later.row.post} räknar samma tid: {common.text}, {days}.",
        "Låt den ena raden börja dagen efter att den andra slutar, eller lägg ihop dem.",
        tuple(
            Behind(row.at("period"), row.period.text if row.period else "", kronor(row.belopp))
            for row in (earlier.row, later.row)
        ),
    )


@check("RG310", "kostnad-utan-tid", Severity.WARNING)
def costs_say_when_like_their_neighbours(projekt: Projekt) -> Iterator[Finding]:
    """En rad om en post säger inte vilken tid den gäller, fast andra rader om posten gör det.

    Då går det inte att se om kostnaden redan är räknad i en av de andra raderna.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - {post: Lokal, belopp: 15 000}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, period: januari – juni 2018, belopp: 15 000}
          - {post: Lokal, period: juli – december 2018, belopp: 15 000}
    """
    for post, outcomes in _per_post(projekt).items():
        dated = [row for row in outcomes if row.period]
        for row in outcomes if dated else ():
            if row.period is None:
                yield Finding(
                    row.at("belopp"),
                    f"Raden säger inte vilken tid den gäller, men andra rader om {post} gör det. "
                    f"Då syns det inte om {kronor(row.belopp)} räknas två gånger.",
                    "Lägg till period på raden, eller ta bort den om kostnaden redan är räknad.",
                    tuple(
                        Behind(other.at("period"), "Den här raden har en tid", kronor(other.belopp))
                        for other in dated
                    ),
                )
