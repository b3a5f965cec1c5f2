"""Rows and columns of a result table: what counts in a sum, and of which whole."""

from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.values.malvarde import Malvarde


def row_named(table: Resultattabell, name: str) -> Resultatrad | None:
    """Return the first row of a table with a name, or None when it has no such row."""
    return next((row for row in table.rader if row.rad == name), None)


def cell(row: Resultatrad, column: int) -> Malvarde | None:
    """Return the value of a row in a column, or None when it has too few."""
    return row.värden[column] if column < len(row.värden) else None


def summed_rows(table: Resultattabell) -> list[Resultatrad]:
    """Return the rows that a column's sum counts: not those that percentages are counted of."""
    return [row for row in table.rader if row.summerar and row.rad != table.bas]


def complete_columns(table: Resultattabell, rows: list[Resultatrad]) -> range:
    """Return the columns in which each of some rows has a value."""
    return range(min([len(table.mättillfällen), *(len(row.värden) for row in rows)]))


def base_row(table: Resultattabell) -> Resultatrad | None:
    """Return the row that the percentages of a table are counted of, if it names one."""
    return row_named(table, table.bas) if table.bas is not None else None


def count(row: Resultatrad | None, column: int) -> int | None:
    """Return the number of whole things that a row states in a column, if it does."""
    return whole_count(cell(row, column)) if row else None


def whole_count(value: Malvarde | None) -> int | None:
    """Return a value as a whole number that something can be counted of, if it is one."""
    if value is None or value.tal is None or value.tal < 0 or value.tal % 1:
        return None
    return int(value.tal)
