"""RG5: percentages must be possible with whole persons."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.attainability import unattainable
from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.names import some_of
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import (
    base_row,
    cell,
    complete_columns,
    count,
    summed_rows,
    whole_count,
)
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.model.shares import attainable, rounding_of_sum
from rapportgen.schema.suggestions import guess

ZERO, WHOLE = Decimal(0), Decimal(1)


@check("RG507", "okänd-bas")
def bases_are_rows_with_numbers(projekt: Projekt) -> Iterator[Finding]:
    """Tabellens `bas` nämner en rad som inte finns eller inte har ett antal.

    Procenten i tabellen räknas av den raden. Därför ska varje värde på den vara ett helt antal.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Avslut totalt
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [54 %]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Antal avslut
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [54 %]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if table.bas is not None:
            base = base_row(table)
            yield from [_unknown(table, table.bas)] if base is None else _no_counts(table, base)


def _unknown(table: Resultattabell, name: str) -> Finding:
    known = [row.rad for row in table.rader]
    return Finding(
        table.at("bas"),
        f"Ingen rad i tabellen heter {name}.",
        f"{guess(name, known)}Skriv namnet som det står i tabellen: {some_of(known, '')}.",
    )


def _no_counts(table: Resultattabell, base: Resultatrad) -> Iterator[Finding]:
    for column, value in enumerate(base.värden):
        if whole_count(value) is None:
            yield Finding(
                base.at("värden", column),
                f"Tabellens procent räknas av raden {base.rad}, men {value.text} är inget helt "
                "antal.",
                "Skriv ett helt antal, eller en annan rad under bas.",
                (Behind(table.at("bas"), "bas", base.rad),),
            )


@check("RG508", "ouppnåelig-procent")
def percentages_are_attainable(projekt: Projekt) -> Iterator[Finding]:
    """Ett procenttal i en resultattabell kan inte vara en andel av så många hela personer.

    Av 48 personer kan inget antal vara 80 %: 38 är 79 % och 39 är 81 %. Då är procenten eller
    antalet fel, eller räknad av något annat. Tabellens `bas` är raden som procenten räknas av.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Antal avslut
              rader:
                - {rad: Antal avslut, värden: [48]}
                - {rad: Arbete, värden: [80 %]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Antal avslut
              rader:
                - {rad: Antal avslut, värden: [48]}
                - {rad: Arbete, värden: [81 %]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if not table.röjandeskyddad:
            base = base_row(table)
            for row in table.rader:
                yield from _row(row, base)


def _row(row: Resultatrad, base: Resultatrad | None) -> Iterator[Finding]:
    for column, value in enumerate(row.värden):
        if value.andel is None or value.andel > WHOLE:
            continue
        whole = count(base, column) if value.av is None else _own_whole(value.av)
        if whole and not attainable(value.andel, whole):
            behind = () if value.av else _base(base, column)
            yield unattainable(row.at("värden", column), value.andel, whole, behind)


def _own_whole(whole: Decimal) -> int | None:
    return None if whole % 1 else int(whole)


def _base(base: Resultatrad | None, column: int) -> tuple[Behind, ...]:
    value = cell(base, column) if base else None
    if base is None or value is None:
        return ()
    return (Behind(base.at("värden", column), base.rad, value.text),)


@check("RG509", "ouppnåelig-kolumn")
def columns_are_attainable(projekt: Projekt) -> Iterator[Finding]:
    """Procenttalen i en kolumn kan inte tillsammans vara alla personer.

    Varje procenttal för sig är möjligt, men hur man än väljer antalen bakom dem blir de
    tillsammans fler eller färre än alla.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Antal avslut
              summerar_till: 100 %
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [54 %]}
                - {rad: Annat, värden: [45 %]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              bas: Antal avslut
              summerar_till: 100 %
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [55 %]}
                - {rad: Annat, värden: [45 %]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if table.summerar_till == WHOLE and table.bas is not None and not table.röjandeskyddad:
            base, rows = base_row(table), summed_rows(table)
            for column in complete_columns(table, rows) if rows else ():
                yield from _whole_column(table, column, base, rows)


def _whole_column(
    table: Resultattabell, column: int, base: Resultatrad | None, rows: list[Resultatrad]
) -> Iterator[Finding]:
    whole = count(base, column)
    numbers = [_numbers(row, column, whole) for row in rows] if whole else []
    if not whole or not all(numbers) or not _rounding_explains(rows, column):
        return
    fewest = sum(each[0] for each in numbers)
    most = sum(each[-1] for each in numbers)
    if fewest <= whole <= most:
        return
    yield Finding(
        table.at("summerar_till"),
        f"Procenten i kolumnen {table.mättillfällen[column]} motsvarar tillsammans "
        f"{_span(fewest, most)}, men alla är {whole}. {_distance(fewest, whole, most)}",
        "Ändra något av procenttalen eller antalet.",
        (
            *_base(base, column),
            *(
                Behind(row.at("värden", column), row.rad, _span(each[0], each[-1]))
                for row, each in zip(rows, numbers, strict=True)
            ),
        ),
    )


def _span(fewest: int, most: int) -> str:
    return f"{fewest}" if fewest == most else f"{fewest}–{most}"


def _numbers(row: Resultatrad, column: int, whole: int) -> range:
    """Return the numbers that a percentage of the column's whole may stand for; none for others."""
    value = cell(row, column)
    if value is None or value.andel is None or value.av is not None:
        return range(0)
    return attainable(value.andel, whole)


def _rounding_explains(rows: list[Resultatrad], column: int) -> bool:
    """Return whether a column gives the whole as far as its percentages alone can tell."""
    shares = [row.värden[column].andel or ZERO for row in rows]
    return abs(Fraction(sum(shares, ZERO)) - 1) <= rounding_of_sum(shares, WHOLE)


def _distance(fewest: int, whole: int, most: int) -> str:
    if whole < fewest:
        return f"Det är minst {fewest - whole} för mycket."
    return f"Det är minst {whole - most} för lite."
