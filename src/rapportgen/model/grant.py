"""What may be requisitioned: the amount granted, or what stands in for it until the decision."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.model.budget import Finansiering
from rapportgen.model.costs import summed
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path


@dataclass(frozen=True, slots=True)
class Grant:
    """An amount, what it is called (`det beviljade beloppet`, `Beviljat`), and where it stands."""

    amount: Decimal
    name: str
    short: str
    path: Path


def grant(projekt: Projekt) -> Grant | None:
    """Return the amount granted, else the one applied for, else the budget's sum."""
    decision, budget = projekt.beslut, projekt.budget
    if decision is not None and decision.belopp is not None:
        return Grant(decision.belopp, "det beviljade beloppet", "Beviljat", decision.at("belopp"))
    if budget is None:
        return None
    if rows := applied_for(projekt):
        path = rows[0].at("belopp") if len(rows) == 1 else budget.at("finansiering")
        return Grant(summed(rows), "det sökta beloppet", "Sökt", path)
    return Grant(budget.summa, "budgetens summa", "Budget", budget.at("summa"))


def applied_for(projekt: Projekt) -> list[Finansiering]:
    """Return the rows of the financing that the förbund is applied to for."""
    rows = projekt.budget.finansiering if projekt.budget else ()
    return [row for row in rows if row.typ == "sökt"]
