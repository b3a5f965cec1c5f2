"""One requisition: its costs, what was granted and asked for before it, and who signs."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.document.blocks import Row, Table
from rapportgen.model.arithmetic import ZERO
from rapportgen.model.costs import costs_by_post, planned, posts_by_name, summed
from rapportgen.model.grant import grant
from rapportgen.model.organisation import Part
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.templates.parts.budget import COMES_ON_TOP
from rapportgen.templates.parts.cells import column, row
from rapportgen.templates.parts.requisitions import UNDIVIDED
from rapportgen.values import swedish


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a post costs by the budget, and what is asked for before and by a requisition.

    A post `in_budget` without an amount comes on top.
    """

    name: str
    in_budget: bool
    budget: Decimal | None
    before: Decimal
    now: Decimal

    @property
    def left(self) -> Decimal | None:
        """Return what may still be asked for, or None when the budget does not say."""
        return None if self.budget is None else self.budget - self.before - self.now


def cost_table(
    projekt: Projekt, requisition: Rekvisition, caption: str = "Kostnader per post"
) -> Table | tuple[()]:
    """Return what a requisition asks for of each post, or nothing when it does not say."""
    if not requisition.poster:
        return ()
    headers = ("Budget", "Rekvirerat tidigare", "Den här rekvisitionen", "Kvar")
    columns = (column("Post", weight=3), *(column(name, "right", 2) for name in headers))
    rows = map(_row, _asked(projekt, requisition))
    whole = row("Summa", "", *_whole(projekt, requisition), "", kind="sum")
    return Table(caption, columns, (*rows, whole))


def _asked(projekt: Projekt, requisition: Rekvisition) -> Iterator[_Asked]:
    earlier = _earlier(projekt, requisition)
    before = costs_by_post(cost for each in earlier for cost in each.poster)
    now = costs_by_post(requisition.poster)
    known = posts_by_name(projekt)
    for name in dict.fromkeys((*known, *before, *now)):
        amounts = (summed(costs.get(name, ())) for costs in (before, now))
        yield _Asked(name, name in known, planned(known.get(name, ())), *amounts)
    undivided = summed(each for each in earlier if not each.poster)
    if undivided:
        yield _Asked(UNDIVIDED, in_budget=False, budget=None, before=undivided, now=ZERO)


def _row(asked: _Asked) -> Row:
    is_open = asked.budget is None and asked.in_budget
    budget = COMES_ON_TOP if is_open else _amount(asked.budget)
    amounts = (swedish.kronor(asked.before), swedish.kronor(asked.now), _amount(asked.left))
    return row(asked.name, budget, *amounts)


def _amount(amount: Decimal | None) -> str:
    return "" if amount is None else swedish.kronor(amount)


def _whole(projekt: Projekt, requisition: Rekvisition) -> tuple[str, str]:
    before = summed(_earlier(projekt, requisition))
    return swedish.kronor(before), swedish.kronor(requisition.belopp)


def _earlier(projekt: Projekt, requisition: Rekvisition) -> tuple[Rekvisition, ...]:
    """Return the requisitions before one in the file."""
    places = [each.at() for each in projekt.rekvisitioner]
    return projekt.rekvisitioner[: places.index(requisition.at())]


def remaining_table(
    projekt: Projekt, requisition: Rekvisition, caption: str = "Beviljat och rekvirerat"
) -> Table:
    """Return what was granted, what is asked for before and by a requisition, and the rest."""
    limit = grant(projekt)
    before = summed(_earlier(projekt, requisition))
    rows = [
        row("Rekvirerat tidigare", swedish.kronor(before)),
        row("Den här rekvisitionen", swedish.kronor(requisition.belopp)),
    ]
    if limit is not None:
        left = limit.amount - before - requisition.belopp
        rows.insert(0, row(limit.name.capitalize(), swedish.kronor(limit.amount)))
        rows.append(row("Kvar att rekvirera", swedish.kronor(left), kind="sum"))
    return Table(caption, (column("Medel", weight=3), column("Belopp", "right", 1)), tuple(rows))


def signing_parties(projekt: Projekt, requisition: Rekvisition) -> tuple[Part, ...]:
    """Return whose firmatecknare signs: the accounting party's, else the payee's or the owners'."""
    payee = tuple(part for part in projekt.parter if part.namn == requisition.part)
    accounting = projekt.parties_with_role("redovisande")
    return accounting or payee or projekt.parties_with_role("projektägare")
