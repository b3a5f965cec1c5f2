"""Budget against outcome, post by post."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.document.blocks import Row, Table
from rapportgen.model.arithmetic import ZERO, amount, posts, sums
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall
from rapportgen.templates.display import shown_time
from rapportgen.templates.parts.budget import COMES_ON_TOP
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish
from rapportgen.values.listing import listed


@dataclass(frozen=True, slots=True)
class Compared:
    """A post with its budget, None when that comes on top, and its outcome, None when untold."""

    post: str
    budget: Decimal | None
    outcome: Decimal | None

    @property
    def deviation(self) -> Decimal:
        """Return how far the outcome lies from the budget."""
        return (self.outcome or ZERO) - (self.budget or ZERO)


def outcome_table(projekt: Projekt, caption: str = "Budget och utfall") -> Table | tuple[()]:
    """Return budget, outcome and deviation for each post, or nothing without outcomes."""
    if not projekt.utfall:
        return ()
    headers = ("Budget", "Utfall", "Avvikelse")
    columns = (column("Post", weight=3), *(column(name, "right", 2) for name in headers))
    notes = [_note(outcome) for outcome in projekt.utfall if outcome.kommentar]
    if silent := _without_outcome(projekt):
        notes.append(f"Utfall är inte redovisat för {listed(silent)}.")
    return Table(caption, columns, tuple(_rows(projekt)), tuple(map(text, notes)))


def _without_outcome(projekt: Projekt) -> list[str]:
    told = {outcome.post for outcome in projekt.utfall}
    return [post.post for post in posts(projekt) if post.post not in told]


def _note(outcome: Utfall) -> str:
    time = f", {shown_time(outcome.period)}" if outcome.period else ""
    return f"{outcome.post}{time}: {outcome.kommentar}"


def _rows(projekt: Projekt) -> Iterator[Row]:
    rows = compared(projekt)
    for each in rows:
        budget = COMES_ON_TOP if each.budget is None else swedish.kronor(each.budget)
        yield row(each.post, budget, *_spent(each))
    whole, spent = _total(each.budget for each in rows), _total(each.outcome for each in rows)
    deviation = "" if _without_outcome(projekt) else swedish.kronor(spent - whole)
    yield row("Summa", swedish.kronor(whole), swedish.kronor(spent), deviation, kind="sum")


def _spent(compared: Compared) -> tuple[str, str]:
    """Return the outcome and its deviation from the budget; none of them when nothing is told."""
    if compared.outcome is None:
        return "", ""
    return swedish.kronor(compared.outcome), swedish.kronor(compared.deviation)


def _total(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), ZERO)


def compared(projekt: Projekt) -> list[Compared]:
    """Return each post of the budget with its outcome, and those that only have an outcome."""
    planned = sums({post.post: amount(post) or ZERO} for post in posts(projekt))
    actual = sums({outcome.post: outcome.belopp} for outcome in projekt.utfall)
    stated = {post.post for post in posts(projekt) if not post.öppen}
    return [
        Compared(
            name,
            None if name in planned and name not in stated else planned.get(name, ZERO),
            actual.get(name),
        )
        for name in dict.fromkeys((*planned, *actual))
    ]
