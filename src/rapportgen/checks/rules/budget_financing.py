"""RG2: the financing must cover the costs, no more and no less."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import difference, kronor, procent, procentenheter
from rapportgen.model.arithmetic import ZERO, rounded
from rapportgen.model.budget import Budget, Finansiering
from rapportgen.model.projekt import Projekt


@check("RG208", "finansiering")
def financing_equals_sum(projekt: Projekt) -> Iterator[Finding]:
    """Finansieringen täcker inte kostnaden, eller är större än den.

    Fel:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 150 000}

    Rätt:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
          summa: 170 000
          finansiering:
            - {källa: Förbundet, typ: sökt, belopp: 150 000}
            - {källa: Kommunen, typ: egen insats, belopp: 20 000}
    """
    budget = projekt.budget
    if budget is None or not budget.finansiering:
        return
    financed = sum((part.belopp for part in budget.finansiering), ZERO)
    if financed == budget.summa:
        return
    yield Finding(
        budget.at("finansiering"),
        f"Finansieringen är {kronor(financed)}, men summan av kostnaderna är "
        f"{kronor(budget.summa)}. Det är {difference(financed, budget.summa)}.",
        "Ändra finansieringen eller kostnaderna.",
        (
            *(Behind(p.at("belopp"), p.källa, kronor(p.belopp)) for p in budget.finansiering),
            Behind(budget.at("summa"), "Summan", kronor(budget.summa)),
        ),
    )


@check("RG209", "finansieringsandel")
def financing_shares_hold(projekt: Projekt) -> Iterator[Finding]:
    """En angiven andel av finansieringen stämmer inte med beloppen.

    Andelen är beloppet delat med summan, avrundat till hela procent eller till så många decimaler
    som du själv skriver.

    Fel:

        budget:
          poster:
            - {post: Löner, belopp: 200 000}
          summa: 200 000
          finansiering:
            - {källa: Förbundet, belopp: 150 000, andel: 80 %}
            - {källa: Kommunen, typ: egen insats, belopp: 50 000, andel: 20 %}

    Rätt:

        budget:
          poster:
            - {post: Löner, belopp: 200 000}
          summa: 200 000
          finansiering:
            - {källa: Förbundet, belopp: 150 000, andel: 75 %}
            - {källa: Kommunen, typ: egen insats, belopp: 50 000, andel: 25 %}
    """
    budget = projekt.budget
    for part in budget.finansiering if budget else ():
        if part.andel is None or budget is None or budget.summa <= 0:
            continue
        exact = Fraction(part.belopp) / Fraction(budget.summa)
        share = rounded(exact, _precision(part.andel))
        if part.andel != share:
            yield _wrong_share(budget, part, part.andel, share)


def _wrong_share(budget: Budget, part: Finansiering, stated: Decimal, share: Decimal) -> Finding:
    return Finding(
        part.at("andel"),
        f"Andelen är {procent(stated)}, men {kronor(part.belopp)} av {kronor(budget.summa)} är "
        f"{procent(share)}. Det är {procentenheter(abs(stated - share))} "
        f"{'för mycket' if stated > share else 'för lite'}.",
        "Ändra andelen eller beloppet.",
        (
            Behind(part.at("belopp"), part.källa, kronor(part.belopp)),
            Behind(budget.at("summa"), "Summan", kronor(budget.summa)),
        ),
    )


def _precision(share: Decimal) -> Decimal:
    """Return the smallest step of a share as written; whole percent at the coarsest."""
    exponent = share.as_tuple().exponent
    return Decimal(1).scaleb(min(-2, exponent if isinstance(exponent, int) else -2))
