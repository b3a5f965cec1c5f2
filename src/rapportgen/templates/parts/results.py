"""Results in figures: tables with measurements as columns, shares with their parts."""

from decimal import Decimal

from rapportgen.document.blocks import List, Paragraph, Row, Table
from rapportgen.model.resultat import (
    Resultat,
    Resultatandel,
    Resultatrad,
    Resultatsumma,
    Resultattabell,
)
from rapportgen.templates.display import shown_figure
from rapportgen.templates.parts.cells import column, exact, row, text

_SPACE = "\N{NO-BREAK SPACE}"
_PROTECTED = (
    "Talen är ändrade för att skydda enskilda personer. Därför behöver de inte stämma med varandra."
)


def result_table(result: Resultattabell) -> Table:
    """Return a table of results, one column for each measurement."""
    surplus = max(0, *(len(line.värden) for line in result.rader)) - len(result.mättillfällen)
    names = (*result.mättillfällen, *[""] * surplus)  # a value too many is shown, not lost
    measurements = tuple(column(name, "right", 2) for name in names)
    unit = f"Antal {result.enhet}" if result.enhet else ""
    protected = _PROTECTED if result.röjandeskyddad else None
    notes = tuple(text(words) for words in (protected, result.anmärkning) if words)
    rows = tuple(_row(line, len(measurements)) for line in result.rader)
    return Table(result.rubrik, (column(unit or "Resultat", weight=4), *measurements), rows, notes)


def _row(line: Resultatrad, width: int) -> Row:
    values = [shown_figure(value) for value in line.värden]
    return row(line.rad, *values, *[""] * (width - len(values)))


def share_list(result: Resultat) -> List | tuple[()]:
    """Return the shares and the sums with their figures, or nothing when there are none."""
    lines = [*map(_share, result.andelar), *map(_sum, result.summor)]
    return List(tuple((Paragraph(text(line)),) for line in lines)) if lines else ()


def _share(share: Resultatandel) -> str:
    percent = f"{exact(share.anges * 100)}{_SPACE}%"
    return f"{share.text}: {percent} ({_added(share.täljare)} av {exact(share.nämnare)})"


def _sum(stated: Resultatsumma) -> str:
    return f"{stated.text}: {exact(stated.anges)} ({_added(stated.termer)})"


def _added(terms: tuple[Decimal, ...]) -> str:
    return " + ".join(map(exact, terms))
