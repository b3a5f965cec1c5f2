"""RG2: figures of a budget that cannot be meant."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Finding, check
from rapportgen.model.arithmetic import months, posts
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path

LARGEST_AMOUNT = Decimal(1_000_000_000)
LARGEST_COUNT = Decimal(10_000)


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
            yield Finding(
                post.at("månader"),
                f"Posten räknar med {_plain(post.månader)} månader, men perioden "
                f"{projekt.period.text} är {available} månader. "
                f"Det är {_plain(post.månader - available)} för mycket.",
                "Ändra antalet månader eller projektets period.",
                ((projekt.at("period"), "Projektets period."),),
            )


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")


@check("RG212", "orimligt-värde")
def values_are_sane(projekt: Projekt) -> Iterator[Finding]:
    """Ett tal i budgeten är negativt, noll eller orimligt stort.

    Belopp ska vara mellan 0 och 1 000 000 000 kronor, antal, månader och timmar större än noll och
    högst 10 000, tjänstgöringsgraden högst 100 procent och påslaget högst 100 procent.

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
        yield from _amounts(projekt.budget.at("summa"), projekt.budget.summa)
        for part in projekt.budget.finansiering:
            yield from _amounts(part.at("belopp"), part.belopp)


def _insane(post: Post) -> Iterator[Finding]:
    for key in ("belopp", "månadskostnad", "timkostnad", "styckpris"):
        yield from _amounts(post.at(key), getattr(post, key))
    for key in ("per_år", "per_part"):
        for name, part in (getattr(post, key) or {}).items():
            yield from _amounts(post.at(key, name), part)
    for key in ("antal", "månader", "timmar"):
        yield from _between(post.at(key), getattr(post, key), LARGEST_COUNT, "0 och 10 000")
    for key in ("tjänstgöringsgrad",):
        yield from _between(post.at(key), getattr(post, key), Decimal(1), "0 och 100 procent")
    yield from _amounts(post.at("avrundning"), post.avrundning)
    if post.påslag is not None and not 0 <= post.påslag <= 1:
        yield _unreasonable(post.at("påslag"), "0 och 100 procent")
    if post.avrundning is not None and post.avrundning <= 0:
        yield _unreasonable(post.at("avrundning"), "1 och 1 000 000 000 kronor")


def _amounts(path: Path, value: Decimal | None) -> Iterator[Finding]:
    if value is not None and not 0 <= value <= LARGEST_AMOUNT:
        yield _unreasonable(path, "0 och 1 000 000 000 kronor")


def _between(path: Path, value: Decimal | None, largest: Decimal, limits: str) -> Iterator[Finding]:
    if value is not None and not 0 < value <= largest:
        yield _unreasonable(path, limits)


def _unreasonable(path: Path, limits: str) -> Finding:
    return Finding(
        path,
        f"{path[-1]} har ett orimligt värde.",
        f"Skriv ett värde mellan {limits}.",
    )
