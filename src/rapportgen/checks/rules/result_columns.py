"""RG5: every column of a result table must be whole, and give what it should sum to."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import above_or_below, andel, exakt, procentenheter
from rapportgen.model.projekt import Projekt
from rapportgen.model.result_rows import base_row, complete_columns, count, summed_rows
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.model.shares import rounding_of_sum
from rapportgen.values.malvarde import Malvarde

ZERO = Decimal(0)
Cells = list[tuple[Resultatrad, Malvarde]]


@check("RG504", "värden-per-mättillfälle")
def rows_have_a_value_for_each_measurement(projekt: Projekt) -> Iterator[Finding]:
    """En rad i en resultattabell har inte ett värde för varje mättillfälle.

    Då går det inte att se vilket värde som hör till vilket mättillfälle.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj, november]
              rader:
                - {rad: Arbete, värden: [97]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj, november]
              rader:
                - {rad: Arbete, värden: [97, 121]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        wanted = len(table.mättillfällen)
        for row in table.rader:
            if len(row.värden) != wanted:
                yield _wrong_number_of_values(table, row, wanted)


def _wrong_number_of_values(table: Resultattabell, row: Resultatrad, wanted: int) -> Finding:
    stated = len(row.värden)
    values = "värde" if stated == 1 else "värden"
    surplus = "för mycket" if stated > wanted else "för lite"
    return Finding(
        row.at("värden"),
        f"Raden {row.rad} har {stated} {values}, men tabellen har {_occasions(wanted)}. "
        f"Det är {abs(stated - wanted)} {surplus}.",
        "Skriv ett värde för varje mättillfälle, i samma ordning.",
        (Behind(table.at("mättillfällen"), "mättillfällen", str(wanted)),),
    )


def _occasions(number: int) -> str:
    return f"{number} {'mättillfälle' if number == 1 else 'mättillfällen'}"


@check("RG505", "kolumnsumma")
def columns_give_their_sum(projekt: Projekt) -> Iterator[Finding]:
    """En kolumn i en resultattabell ger inte det som tabellen ska summera till.

    Procenttal får avvika så mycket som avrundningen kan förklara: en halv enhet i den sista
    decimalen för varje rad. Antal ska stämma precis: de räknas av raden som `bas` nämner. En rad
    med `summerar: false` ingår inte, och inte heller den rad som är bas.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              summerar_till: 100 %
              rader:
                - {rad: Arbete, värden: [53 %]}
                - {rad: Annat, värden: [45 %]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              summerar_till: 100 %
              rader:
                - {rad: Arbete, värden: [54 %]}
                - {rad: Annat, värden: [45 %]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        rows = summed_rows(table)
        if table.summerar_till is not None and rows and not table.röjandeskyddad:
            for column in complete_columns(table, rows):
                cells = [(row, row.värden[column]) for row in rows]
                yield from _column(table, column, cells, table.summerar_till)


def _column(table: Resultattabell, column: int, cells: Cells, wanted: Decimal) -> Iterator[Finding]:
    """Look at a column of percentages alone, or of numbers alone out of a known whole."""
    counts = [value for _, value in cells if value.tal is not None]
    if not counts:
        yield from _shares(table, column, cells, wanted)
    elif len(counts) == len(cells) and (base := count(base_row(table), column)) is not None:
        yield from _counts(table, column, cells, wanted * base)


def _shares(table: Resultattabell, column: int, cells: Cells, wanted: Decimal) -> Iterator[Finding]:
    shares = [value.andel for _, value in cells if value.andel is not None]
    surplus = sum(shares, ZERO) - wanted
    tolerance = rounding_of_sum(shares, wanted)
    if abs(Fraction(surplus)) <= tolerance:
        return
    allowed = procentenheter(Decimal(tolerance.numerator) / Decimal(tolerance.denominator))
    size = procentenheter(abs(surplus))
    yield Finding(
        table.at("summerar_till"),
        f"Kolumnen {table.mättillfällen[column]} blir {_percent(wanted + surplus)}, men ska bli "
        f"{_percent(wanted)}. Det är {above_or_below(surplus, size)}. Avrundning kan förklara "
        f"högst {allowed}.",
        "Ändra något av värdena, eller skriv summerar: false på en rad som inte ska räknas.",
        _rows(cells, column),
    )


def _counts(table: Resultattabell, column: int, cells: Cells, whole: Decimal) -> Iterator[Finding]:
    computed = sum((value.tal for _, value in cells if value.tal is not None), ZERO)
    if computed == whole:
        return
    size = exakt(abs(computed - whole))
    yield Finding(
        table.at("summerar_till"),
        f"Kolumnen {table.mättillfällen[column]} blir {exakt(computed)}, men raden {table.bas} "
        f"ger {exakt(whole)}. Det är {above_or_below(computed - whole, size)}.",
        "Ändra något av antalen, eller skriv summerar: false på en rad som inte ska räknas.",
        _rows(cells, column),
    )


def _percent(share: Decimal) -> str:
    return f"{exakt(share * 100)} %"


def _rows(cells: Cells, column: int) -> tuple[Behind, ...]:
    return tuple(Behind(row.at("värden", column), row.rad, value.text) for row, value in cells)


@check("RG506", "antal-i-procentkolumn")
def columns_of_shares_hold_no_counts(projekt: Projekt) -> Iterator[Finding]:
    """Ett antal står i en kolumn som ska summera till en andel.

    Ett antal går inte att lägga ihop med procent. Är det raden som procenten räknas av skriver du
    dess namn under `bas`.

    Fel:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              summerar_till: 100 %
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [54 %]}
                - {rad: Annat, värden: [46 %]}

    Rätt:

        resultat:
          tabeller:
            - rubrik: Avslut
              mättillfällen: [maj]
              summerar_till: 100 %
              bas: Antal avslut
              rader:
                - {rad: Antal avslut, värden: [200]}
                - {rad: Arbete, värden: [54 %]}
                - {rad: Annat, värden: [46 %]}
    """
    for table in projekt.resultat.tabeller if projekt.resultat else ():
        if table.summerar_till is not None:
            yield from _counts_among_shares(table, table.summerar_till)


def _counts_among_shares(table: Resultattabell, wanted: Decimal) -> Iterator[Finding]:
    rows = summed_rows(table)
    has_shares = any(value.andel is not None for row in rows for value in row.värden)
    for row in rows:
        column = next((i for i, value in enumerate(row.värden) if value.tal is not None), None)
        if column is not None and (has_shares or table.bas is None):
            yield Finding(
                row.at("värden", column),
                f"{row.värden[column].text} är ett antal, men kolumnen ska bli {andel(wanted)}.",
                "Skriv summerar: false på raden, eller skriv radens namn under bas om procenten "
                "räknas av den.",
                (Behind(table.at("summerar_till"), "summerar_till", andel(wanted)),),
            )
