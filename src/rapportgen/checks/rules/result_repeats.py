"""RG5: what two result tables tell of the same thing must be the same."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import cell
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.values.malvarde import Malvarde

Told = tuple[Resultattabell, dict[str, Resultatrad]]
"""A table, and its rows by their names in small letters."""

# Each table has a total of its own.
TOTALS = {"totalt", "summa", "alla", "samtliga", "antal"}


@check("RG514", "olika-i-två-tabeller", Severity.WARNING)
def tables_agree_on_what_they_share(projekt: Projekt) -> Iterator[Finding]:
    """Samma rad har olika värden för samma mättillfälle i två tabeller.

    Radens namn, mättillfället och enheten ska vara desamma. Det är en varning, eftersom tabellerna
    kan gälla olika orter eller grupper. Har de mer än hälften av raderna gemensamt gör de troligen
    det, och då jämförs de inte. Rader som bara heter Totalt, Summa, Alla, Samtliga eller Antal
    jämförs inte heller.

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
    for first, second in _telling_of_the_same(projekt):
        yield from _shared(first, second)


def _telling_of_the_same(projekt: Projekt) -> Iterator[tuple[Told, Told]]:
    """Yield each table that tells of a row in the unit of an earlier one, after the earlier one."""
    seen: dict[tuple[str | None, str], Told] = {}
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if not table.röjandeskyddad:
            told = (table, {row.rad.casefold(): row for row in table.rader})
            keys = [(table.enhet, name) for name in told[1]]
            for earlier in {id(seen[key][0]): seen[key] for key in keys if key in seen}.values():
                yield earlier, told
            for key in keys:
                seen.setdefault(key, told)


def _shared(first: Told, second: Told) -> Iterator[Finding]:
    (one, ours), (other, theirs) = first, second
    names = [name for name in theirs if name in ours]
    if 2 * len(names) <= min(len(ours), len(theirs)):
        for name in (name for name in names if name not in TOTALS):
            yield from _disagreements((one, ours[name]), (other, theirs[name]))


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
