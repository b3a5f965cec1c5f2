"""RG5: what two result tables tell of the same thing must be the same."""

from collections.abc import Iterator
from itertools import combinations

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import cell
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.values.malvarde import Malvarde

Rows = dict[str, Resultatrad]


@check("RG514", "olika-i-två-tabeller")
def tables_agree_on_what_they_share(projekt: Projekt) -> Iterator[Finding]:
    """Samma rad har olika värden för samma mättillfälle i två tabeller.

    Radens namn, mättillfället och enheten ska vara desamma. Har tabellerna mer än hälften av
    raderna gemensamt handlar de om olika grupper, och då jämförs de inte.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              rader:
                - {rad: Antal avslut, värden: [225]}
                - {rad: Till arbete, värden: [97]}
            - rubrik: Uppföljning
              mättillfällen: [maj]
              rader:
                - {rad: Antal avslut, värden: [226]}
                - {rad: Möten, värden: [45]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              rader:
                - {rad: Antal avslut, värden: [225]}
                - {rad: Till arbete, värden: [97]}
            - rubrik: Uppföljning
              mättillfällen: [maj]
              rader:
                - {rad: Antal avslut, värden: [225]}
                - {rad: Möten, värden: [45]}
    """
    tables = projekt.resultat.tabeller if projekt.resultat else ()
    exact = [table for table in tables if not table.röjandeskyddad]
    for first, second in combinations(exact, 2):
        if first.enhet == second.enhet:
            yield from _shared(first, second)


def _shared(first: Resultattabell, second: Resultattabell) -> Iterator[Finding]:
    ours, theirs = _rows(first), _rows(second)
    names = [name for name in ours if name in theirs]
    if not names or 2 * len(names) > min(len(ours), len(theirs)):
        return
    for name in names:
        yield from _disagreements((first, ours[name]), (second, theirs[name]))


def _rows(table: Resultattabell) -> Rows:
    return {row.rad.casefold(): row for row in table.rader}


def _disagreements(
    first: tuple[Resultattabell, Resultatrad], second: tuple[Resultattabell, Resultatrad]
) -> Iterator[Finding]:
    (one, ours), (other, theirs) = first, second
    for column, occasion in enumerate(other.mättillfällen):
        if occasion in one.mättillfällen:
            earlier = one.mättillfällen.index(occasion)
            stated, before = cell(theirs, column), cell(ours, earlier)
            if stated and before and _differ(stated, before):
                yield Finding(
                    theirs.at("värden", column),
                    f"{theirs.rad} för {occasion} är {stated.text} här, men {before.text} i "
                    f"tabellen {one.rubrik}.",
                    "Ändra något av värdena, eller ge raderna olika namn om de är olika saker.",
                    (Behind(ours.at("värden", earlier), one.rubrik, before.text),),
                )


def _differ(one: Malvarde, other: Malvarde) -> bool:
    """Return whether two values of the same kind differ; a number and a share cannot be told."""
    if one.tal is not None and other.tal is not None:
        return one.tal != other.tal
    return one.andel is not None and other.andel is not None and one.andel != other.andel
