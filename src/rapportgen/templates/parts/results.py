"""Results in figures: tables with measurements as columns, shares with their parts."""

from rapportgen.document.blocks import List, Paragraph, Row, Table
from rapportgen.model.resultat import Resultat, Resultatandel, Resultatrad, Resultattabell
from rapportgen.templates.display import shown_figure
from rapportgen.templates.parts.cells import column, exact, row, text

_SPACE = "\N{NO-BREAK SPACE}"


def result_table(result: Resultattabell) -> Table:
    """Return a table of results, one column for each measurement."""
    surplus = max(0, *(len(line.värden) for line in result.rader)) - len(result.mättillfällen)
    names = (*result.mättillfällen, *[""] * surplus)  # a value too many is shown, not lost
    measurements = tuple(column(name, "right", 2) for name in names)
    unit = f"Antal {result.enhet}" if result.enhet else ""
    notes = tuple(text(words) for words in (result.anmärkning,) if words)
    rows = tuple(_row(line, len(measurements)) for line in result.rader)
    return Table(result.rubrik, (column(unit or "Resultat", weight=4), *measurements), rows, notes)


def _row(line: Resultatrad, width: int) -> Row:
    values = [shown_figure(value) for value in line.värden]
    return row(line.rad, *values, *[""] * (width - len(values)))


def share_list(result: Resultat) -> List | tuple[()]:
    """Return the shares with their figures, or nothing when there are none."""
    items = tuple((Paragraph(text(_share(share))),) for share in result.andelar)
    return List(items) if items else ()


def _share(share: Resultatandel) -> str:
    parts = " + ".join(exact(part) for part in share.täljare)
    percent = f"{exact(share.anges * 100)}{_SPACE}%"
    return f"{share.text}: {percent} ({parts} av {exact(share.nämnare)})"
