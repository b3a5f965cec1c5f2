"""YAML's syntax errors in plain Swedish; its English texts are never shown."""

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.source import rules
from rapportgen.source.lines import Lines, Position


def explain_syntax(lines: Lines, problem: Position, context: Position | None) -> Diagnostic:
    """Return the diagnostic for a syntax error that YAML noticed at a position within a context."""
    from rapportgen.source.explanations import explanation  # noqa: PLC0415 - only a faulty file
    from rapportgen.source.spot import spot_at  # noqa: PLC0415 - needs them

    spot = spot_at(lines, problem, context)
    if (ended := _end_above(lines, spot.row)) is not None:
        return several_documents(lines, ended)
    found = explanation(spot)
    row, column = found.at or (spot.row, spot.column)
    place = lines.place(row, column, row, column + 1)
    related = _related(lines, row, context)
    return Diagnostic(rules.SYNTAX, place, found.message, found.help, related)


def several_documents(lines: Lines, row: int) -> Diagnostic:
    """Return the finding for a row that divides a file in two."""
    return Diagnostic(
        rules.SEVERAL_DOCUMENTS,
        lines.place(row, 0, row, 3),
        "Raden delar filen i två dokument.",
        "Ta bort raden, eller flytta det som står under den till en egen fil.",
    )


def _end_above(lines: Lines, row: int) -> int | None:
    ends = (number for number in range(row) if lines.all[number].rstrip() == "...")
    return next(ends, None)


def _related(lines: Lines, row: int, context: Position | None) -> tuple[Related, ...]:
    """Return where the faulty part began; the first key of the whole file tells nothing."""
    if context is None or context[0] >= row or context[1] == 0:
        return ()
    start, column = context
    place = lines.place(start, column, start, column + 1)
    return (Related(place, "Det som inte går ihop börjar här."),)
