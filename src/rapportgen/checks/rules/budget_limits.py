"""RG2: figures of a budget that cannot be meant."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import kronor, procent, tal
from rapportgen.model.arithmetic import QUANTITIES, ZERO, months, posts, prices
from rapportgen.model.budget import Budget, Post
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path

LARGEST_AMOUNT = Decimal(1_000_000_000)
LARGEST_COUNT = Decimal(10_000)
COARSEST = Decimal(1_000)
WHOLE = Decimal(1)

_Span = tuple[Decimal, Decimal]
_COST: _Span = (ZERO, LARGEST_AMOUNT)
_DEDUCTION: _Span = (-LARGEST_AMOUNT, ZERO)
_EITHER: _Span = (-LARGEST_AMOUNT, LARGEST_AMOUNT)


@check("RG211", "månader-över-perioden")
def months_fit_the_period(projekt: Projekt) -> Iterator[Finding]:
    """En post räknar med fler månader än projektet varar.

    Fel:

        period: 2018-10-01 – 2018-12-31
        budget:
          poster:
            - {post: Handläggare, månader: 4, månadskostnad: 40 000}
          summa: 160 000

    Rätt:

        period: 2018-10-01 – 2018-12-31
        budget:
          poster:
            - {post: Handläggare, månader: 3, månadskostnad: 40 000}
          summa: 120 000
    """
    available = months(projekt.period)
    for post in posts(projekt):
        if post.månader is not None and post.månader > available:
            over = tal(post.månader - available)
            yield Finding(
                post.at("månader"),
                f"Posten räknar med {_months(post.månader)}, men perioden {projekt.period.text} är "
                f"{_months(Decimal(available))}. Det är {over} för mycket.",
                "Ändra antalet månader eller projektets period.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )


def _months(number: Decimal) -> str:
    return f"{tal(number)} {'månad' if number == 1 else 'månader'}"


@check("RG212", "orimligt-värde")
def values_are_sane(projekt: Projekt) -> Iterator[Finding]:
    """Ett tal i budgeten är negativt, noll eller orimligt stort.

    Belopp ska vara mellan 0 och 1 000 000 000 kronor, antal, månader och timmar större än noll och
    högst 10 000, tjänstgöringsgraden högst 100 procent, påslaget högst 100 procent och
    avrundningen högst 1 000 kronor.

    Ett avdrag är en post utan pris som har minus före beloppet, till exempel deltagarnas avgifter.
    Delas avdraget på år eller parter har delarna också minus. Delsummor får vara negativa. Priser,
    finansiering och budgetens summa får inte det.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: -30 000}
          summa: -30 000

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
    """
    for post in posts(projekt):
        yield from _insane(post)
    if projekt.budget:
        yield from _insane_totals(projekt.budget)


def _insane(post: Post) -> Iterator[Finding]:
    span = _DEDUCTION if _is_deduction(post) else _COST
    yield from _outside(post.at("belopp"), post.belopp, span)
    for key in QUANTITIES:
        if (price := getattr(post, key)) is not None:
            yield from _outside(post.at(key), price, _COST)
    for key in ("per_år", "per_part"):
        if (division := getattr(post, key)) is not None:
            yield from _division(post.at(key), division, span)
    for key in ("antal", "månader", "timmar"):
        if (count := getattr(post, key)) is not None:
            yield from _above_zero(post.at(key), count, LARGEST_COUNT, tal)
    yield from _above_zero(post.at("tjänstgöringsgrad"), post.tjänstgöringsgrad, WHOLE, procent)
    yield from _above_zero(post.at("avrundning"), post.avrundning, COARSEST, kronor)
    if post.påslag is not None and not 0 <= post.påslag <= 1:
        yield _unreasonable(post.at("påslag"), procent(post.påslag), "mellan 0 och 100 procent")


def _is_deduction(post: Post) -> bool:
    return post.belopp is not None and post.belopp < 0 and not prices(post)


def _insane_totals(budget: Budget) -> Iterator[Finding]:
    yield from _outside(budget.at("summa"), budget.summa, _COST)
    for key in ("per_slag", "per_part", "per_år"):
        yield from _division(budget.at(key), getattr(budget, key), _EITHER)
    for part in budget.finansiering:
        yield from _outside(part.at("belopp"), part.belopp, _COST)


def _division(path: Path, division: dict[str, Decimal] | None, span: _Span) -> Iterator[Finding]:
    for name, part in (division or {}).items():
        yield from _outside((*path, name), part, span)


def _outside(path: Path, value: Decimal | None, span: _Span) -> Iterator[Finding]:
    least, most = span
    if value is not None and not least <= value <= most:
        limits = f"mellan {_bare(least)} och {kronor(most)}"
        yield _unreasonable(path, kronor(value), limits)


def _bare(amount: Decimal) -> str:
    return kronor(amount) if amount else "0"


def _above_zero(
    path: Path, value: Decimal | None, largest: Decimal, written: Callable[[Decimal], str]
) -> Iterator[Finding]:
    if value is not None and not 0 < value <= largest:
        yield _unreasonable(path, written(value), f"över 0 och högst {written(largest)}")


def _unreasonable(path: Path, value: str, limits: str) -> Finding:
    return Finding(path, f"{path[-1]} är {value}. Det är orimligt.", f"Skriv ett värde {limits}.")
