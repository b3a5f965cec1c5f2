"""What is asked to be paid for each post, beside its budget and what is left of that."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.document.blocks import Table
from rapportgen.document.inlines import Inlines
from rapportgen.model.arithmetic import ZERO
from rapportgen.model.costs import costs_by_post, planned, posts_by_name, summed
from rapportgen.model.grant import grant
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.templates.parts.budget import COMES_ON_TOP
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish

UNDIVIDED = "Ej fördelat på poster"
Amounts = Mapping[str, Callable[["Asked"], str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a post costs by the budget, and what is asked for before and now.

    The budget is None where it does not say: the post comes on top, or is not one of its posts.
    """

    name: str
    budget: Decimal | None
    before: Decimal
    now: Decimal
    comes_on_top: bool = False

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to say of the post."""
        return not (self.budget or self.before or self.now)

    @property
    def left(self) -> Decimal:
        """Return what is left of the budget; below zero for what the budget did not count on."""
        return (self.budget or ZERO) - self.before - self.now


def asked_for(
    projekt: Projekt, before: Sequence[Rekvisition], now: Sequence[Rekvisition]
) -> list[Asked]:
    """Return what is asked for of each post by requisitions before and now."""
    return [each for each in _by_post(projekt, before, now) if not each.is_empty]


def _by_post(
    projekt: Projekt, before: Sequence[Rekvisition], now: Sequence[Rekvisition]
) -> Iterator[Asked]:
    earlier, costs = _costs(before), _costs(now)
    known = posts_by_name(projekt)
    for name in dict.fromkeys((*known, *earlier, *costs)):
        budget = planned(known.get(name, ()))
        asked = earlier.get(name, ZERO), costs.get(name, ZERO)
        yield Asked(name, budget, *asked, comes_on_top=budget is None and name in known)
    yield Asked(UNDIVIDED, None, _undivided(before), _undivided(now))


def _costs(requisitions: Sequence[Rekvisition]) -> dict[str, Decimal]:
    by_post = costs_by_post(cost for each in requisitions for cost in each.poster)
    return {name: summed(costs) for name, costs in by_post.items()}


def _undivided(requisitions: Sequence[Rekvisition]) -> Decimal:
    return summed(each for each in requisitions if not each.poster)


def together(name: str, rows: Sequence[Asked]) -> Asked:
    """Return several posts as one; its budget is None when none of them has any."""
    budgets = [each.budget for each in rows if each.budget is not None]
    return Asked(
        name,
        sum(budgets, ZERO) if budgets else None,
        sum((each.before for each in rows), ZERO),
        sum((each.now for each in rows), ZERO),
    )


def asked_table(projekt: Projekt, caption: str, rows: Sequence[Asked], amounts: Amounts) -> Table:
    """Return a row for each post and their sum; the budget's columns only where there is one."""
    whole = together("Summa", rows)
    shown = dict(amounts)
    if whole.budget is not None:
        shown = {"Budget": _budget, **shown, "Kvar av budgeten": _left}
    columns = (column("Post", weight=4), *(column(name, "right", 2) for name in shown))
    body = [row(each.name, *(cell(each) for cell in shown.values())) for each in rows]
    total = row(whole.name, *(cell(whole) for cell in shown.values()), kind="sum")
    return Table(caption, columns, (*body, total), tuple(_beside_the_grant(projekt, whole)))


def _budget(asked: Asked) -> str:
    if asked.budget is None:
        return COMES_ON_TOP if asked.comes_on_top else ""
    return swedish.kronor(asked.budget)


def _left(asked: Asked) -> str:
    return swedish.kronor(asked.left)


def _beside_the_grant(projekt: Projekt, whole: Asked) -> Iterator[Inlines]:
    """Yield why what is left of the budget is not what is left to ask for, when it is not."""
    limit = grant(projekt)
    if limit is None or whole.budget is None or limit.amount == whole.budget:
        return
    beyond, left = whole.budget - limit.amount, limit.amount - whole.before - whole.now
    why = (
        f"{swedish.kronor(beyond)} av budgeten ingår inte i {limit.name}"
        if beyond > 0
        else f"{limit.name} är {swedish.kronor(-beyond)} större än budgeten"
    )
    yield text(
        f"Kvar av budgeten är {swedish.kronor(whole.left)}, men {why}. "
        f"Kvar att rekvirera är därför {swedish.kronor(left)}."
    )
