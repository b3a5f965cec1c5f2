"""Budget against outcome, post by post."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Row, RowKind, Table
from rapportgen.model.arithmetic import ZERO, amount, posts, sums
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall
from rapportgen.templates.display import shown_time
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish


def outcome_table(projekt: Projekt, caption: str = "Budget och utfall") -> Table | tuple[()]:
    """Return budget, outcome and deviation for each post, or nothing without outcomes."""
    if not projekt.utfall:
        return ()
    headers = ("Budget", "Utfall", "Avvikelse")
    columns = (column("Post", weight=3), *(column(name, "right", 2) for name in headers))
    notes = tuple(text(_note(outcome)) for outcome in projekt.utfall if outcome.kommentar)
    return Table(caption, columns, tuple(_rows(projekt)), notes)


def _note(outcome: Utfall) -> str:
    time = f", {shown_time(outcome.period)}" if outcome.period else ""
    return f"{outcome.post}{time}: {outcome.kommentar}"


def _rows(projekt: Projekt) -> Iterator[Row]:
    planned = sums({post.post: amount(post) or ZERO} for post in posts(projekt))
    actual = sums({outcome.post: outcome.belopp} for outcome in projekt.utfall)
    for name in dict.fromkeys((*planned, *actual)):
        yield _figures(name, planned.get(name, ZERO), actual.get(name, ZERO), "body")
    yield _figures("Summa", sum(planned.values(), ZERO), sum(actual.values(), ZERO), "sum")


def _figures(name: str, planned: Decimal, actual: Decimal, kind: RowKind) -> Row:
    figures = (planned, actual, actual - planned)
    return row(name, *(swedish.kronor(figure) for figure in figures), kind=kind)
