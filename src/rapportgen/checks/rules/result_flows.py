"""RG5: what flows in and out of a result table must add up, column by column."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import above_or_below, exakt
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import cell, complete_columns
from rapportgen.model.resultat import Resultatrad, Resultattabell

ZERO = Decimal(0)
SIGNS = {"ingående": 1, "nya": 1, "avslutade": -1}
# A column of totals is no measurement, so it does not begin where the one before it ended.
TOTALS = ("total", "summa", "samman", "hela", "alla")


@check("RG510", "flöde")
def flows_add_up(projekt: Projekt) -> Iterator[Finding]:
    """Ett flöde går inte ihop: ingående + nya − avslutade ska vara utgående.

    Raderna får sin del i flödet med nyckeln `flöde`. En del som inte finns räknas som noll, och
    finns det flera rader av samma slag läggs de ihop.

    Fel:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: ["2018"]
              rader:
                - {rad: Vid årets början, värden: [12], flöde: ingående}
                - {rad: Nya, värden: [30], flöde: nya}
                - {rad: Avslutade, värden: [25], flöde: avslutade}
                - {rad: Vid årets slut, värden: [18], flöde: utgående}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: ["2018"]
              rader:
                - {rad: Vid årets början, värden: [12], flöde: ingående}
                - {rad: Nya, värden: [30], flöde: nya}
                - {rad: Avslutade, värden: [25], flöde: avslutade}
                - {rad: Vid årets slut, värden: [17], flöde: utgående}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        before = [row for row in table.rader if row.flöde in SIGNS]
        after = _kind(table, "utgående")
        if before and after and not table.röjandeskyddad:
            for column in complete_columns(table, before + after):
                yield from _column(table, column, before, after)


def _kind(table: Resultattabell, flow: str) -> list[Resultatrad]:
    return [row for row in table.rader if row.flöde == flow]


def _column(
    table: Resultattabell, column: int, before: list[Resultatrad], after: list[Resultatrad]
) -> Iterator[Finding]:
    terms = [(SIGNS[row.flöde or ""], _count(row, column)) for row in before]
    ends = [_count(row, column) for row in after]
    known = [(sign, count) for sign, count in terms if count is not None]
    stated = [count for count in ends if count is not None]
    if len(known) < len(terms) or len(stated) < len(ends):
        return
    computed = sum((sign * count for sign, count in known), ZERO)
    surplus = sum(stated, ZERO) - computed
    if surplus:
        yield Finding(
            after[0].at("värden", column),
            f"Utgående för {table.mättillfällen[column]} är {exakt(computed + surplus)}, men "
            f"{_formula(known)} är {exakt(computed)}. "
            f"Det är {above_or_below(surplus, exakt(abs(surplus)))}.",
            "Ändra något av talen i flödet.",
            tuple(_behind(row, column) for row in (*before, *after[1:])),
        )


def _count(row: Resultatrad, column: int) -> Decimal | None:
    value = cell(row, column)
    return value.tal if value else None


def _formula(terms: list[tuple[int, Decimal]]) -> str:
    start = "" if terms[0][0] > 0 else "0 "
    signed = [f"{'+' if sign > 0 else '−'} {exakt(count)}" for sign, count in terms]
    return start + " ".join(signed).removeprefix("+ ")


def _behind(row: Resultatrad, column: int) -> Behind:
    return Behind(row.at("värden", column), f"{row.rad} ({row.flöde})", row.värden[column].text)


@check("RG511", "flöde-mellan-mättillfällen")
def flows_begin_where_they_ended(projekt: Projekt) -> Iterator[Finding]:
    """Ett mättillfälle börjar inte på det antal som det förra slutade på.

    Ingående i en kolumn ska vara utgående i kolumnen före. En kolumn med totaler räknas inte.

    Fel:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: ["2018", "2019"]
              rader:
                - {rad: Vid årets början, värden: [12, 18], flöde: ingående}
                - {rad: Vid årets slut, värden: [17, 30], flöde: utgående}
                - {rad: Nya, värden: [5, 12], flöde: nya}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Deltagare
              mättillfällen: ["2018", "2019"]
              rader:
                - {rad: Vid årets början, värden: [12, 17], flöde: ingående}
                - {rad: Vid årets slut, värden: [17, 30], flöde: utgående}
                - {rad: Nya, värden: [5, 13], flöde: nya}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        opening, closing = _kind(table, "ingående"), _kind(table, "utgående")
        if len(opening) == len(closing) == 1 and not table.röjandeskyddad:
            for before, after in pairwise(range(len(table.mättillfällen))):
                yield from _opening(table, before, after, (opening[0], closing[0]))


def _opening(
    table: Resultattabell, before: int, after: int, rows: tuple[Resultatrad, Resultatrad]
) -> Iterator[Finding]:
    opening, closing = rows
    start, end = _count(opening, after), _count(closing, before)
    if start is None or end is None or start == end:
        return
    name, earlier = table.mättillfällen[after], table.mättillfällen[before]
    if not name.lower().startswith(TOTALS):
        yield Finding(
            opening.at("värden", after),
            f"Ingående för {name} är {exakt(start)}, men utgående för {earlier} är "
            f"{exakt(end)}. Det är {above_or_below(start - end, exakt(abs(start - end)))}.",
            "Ändra något av antalen.",
            (_behind(closing, before),),
        )
