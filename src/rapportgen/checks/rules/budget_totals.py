"""RG2: the sums that a budget states must be the sums of its rows."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import chain

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import difference, kronor
from rapportgen.model.arithmetic import (
    ZERO,
    amount,
    amount_key,
    is_decided,
    shares_per_kind,
    shares_per_party,
    shares_per_year,
    sums,
    total,
)
from rapportgen.model.budget import Budget, Post
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path

MOST_UNDIVIDED = 20  # they are shown behind every wrong subtotal

CHANGE = "Ändra delsumman eller någon av posterna."
# What to do when the posts that are not divided may be what a subtotal lacks.
DIVIDE = {
    "per_part": "Fördela de poster som inte är fördelade, under part eller per_part på posten, "
    "eller ändra delsumman.",
    "per_år": "Fördela de poster som inte är fördelade, under per_år på posten, eller ändra "
    "delsumman.",
}

Shares = Callable[[Post], dict[str, Decimal]]


@check("RG201", "summa")
def sum_equals_posts(projekt: Projekt) -> Iterator[Finding]:
    """Budgetens summa är inte summan av posterna.

    Summan står i filen för att kunna kontrolleras mot raderna. Öppna kostnader räknas inte med.
    Båda siffrorna visas: bara du vet om det är summan eller en post som är fel.

    Fel:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
            - {post: Övrigt, belopp: 100 000}
          summa: 280 000

    Rätt:

        budget:
          poster:
            - {post: Löner, belopp: 170 000}
            - {post: Övrigt, belopp: 100 000}
          summa: 270 000
    """
    budget = projekt.budget
    if budget is None or not all(map(is_decided, budget.poster)):
        return
    computed = total(budget.poster)
    if computed == budget.summa:
        return
    yield Finding(
        budget.at("summa"),
        f"Summan är {kronor(budget.summa)}, men posterna blir {kronor(computed)}. "
        f"Det är {difference(budget.summa, computed)}.",
        "Ändra summan eller någon av posterna.",
        _rows(budget.poster),
    )


def _rows(posts: tuple[Post, ...]) -> tuple[Behind, ...]:
    counted = ((post, value) for post in posts if (value := amount(post)) is not None)
    return tuple(
        Behind(post.at(amount_key(post)), post.post, kronor(value)) for post, value in counted
    )


@check("RG203", "delsumma-per-slag")
def sums_per_kind_hold(projekt: Projekt) -> Iterator[Finding]:
    """En delsumma per slag av kostnad är inte summan av posterna av det slaget.

    Fel:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          per_slag: {lön: 180 000, lokaler: 20 000}
          summa: 200 000

    Rätt:

        budget:
          poster:
            - {post: Handläggare, slag: lön, belopp: 170 000}
            - {post: Lokal, slag: lokaler, belopp: 30 000}
          per_slag: {lön: 170 000, lokaler: 30 000}
          summa: 200 000
    """
    if projekt.budget and projekt.budget.per_slag is not None:
        yield from _subtotals(projekt.budget, "per_slag", projekt.budget.per_slag, shares_per_kind)


@check("RG204", "delsumma-per-part")
def sums_per_party_hold(projekt: Projekt) -> Iterator[Finding]:
    """En delsumma per part är inte summan av partens poster.

    Fel:

        parter:
          - {namn: Kommunen, roll: projektägare}
        budget:
          poster:
            - {post: Lokal, part: Kommunen, belopp: 30 000}
          per_part: {Kommunen: 20 000}
          summa: 30 000

    Rätt:

        parter:
          - {namn: Kommunen, roll: projektägare}
        budget:
          poster:
            - {post: Lokal, part: Kommunen, belopp: 30 000}
          per_part: {Kommunen: 30 000}
          summa: 30 000
    """
    if projekt.budget and projekt.budget.per_part is not None:
        yield from _subtotals(projekt.budget, "per_part", projekt.budget.per_part, shares_per_party)


@check("RG205", "delsumma-per-år")
def sums_per_year_hold(projekt: Projekt) -> Iterator[Finding]:
    """En delsumma per år är inte summan av årets kostnader, eller så blir åren inte summan.

    En post hör till det år eller de år som står under dess `per_år`. Varar projektet bara ett år
    hör alla poster dit. En post som inte är fördelad på år ingår inte i någon delsumma.

    Fel:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2018: 10 000, 2019: 20 000}}
          per_år: {2018: 20 000, 2019: 10 000}
          summa: 30 000

    Rätt:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2018: 10 000, 2019: 20 000}}
          per_år: {2018: 10 000, 2019: 20 000}
          summa: 30 000
    """

    def shares(post: Post) -> dict[str, Decimal]:
        return shares_per_year(post, projekt.period)

    if projekt.budget and projekt.budget.per_år is not None:
        yield from _subtotals(projekt.budget, "per_år", projekt.budget.per_år, shares)


def _subtotals(
    budget: Budget, key: str, stated: dict[str, Decimal], shares: Shares
) -> Iterator[Finding]:
    """Compare each stated subtotal with its rows, and look for rows that no subtotal counts.

    A post that does not say how it is divided belongs to no subtotal, as in the document's tables.
    """
    if not all(map(is_decided, budget.poster)):
        return
    divided = [(post, shares(post)) for post in budget.poster]
    undivided = [post for post, share in divided if amount(post) and not share]
    rest = _rest(undivided)
    missing = sum((amount(post) or ZERO for post in undivided), ZERO)
    computed = sums(share for _, share in divided)
    wrong = [name for name in stated if stated[name] != computed.get(name, ZERO)]
    shown = _shares(divided, key, wrong)
    everything = _rows(budget.poster) if wrong else ()
    for name in wrong:
        behind = (*shown.get(name, ()), *rest) or everything
        counted = computed.get(name, ZERO)
        is_short = ZERO < stated[name] - counted <= missing
        remedy = DIVIDE.get(key, CHANGE) if is_short else CHANGE
        yield _wrong_subtotal(budget.at(key, name), stated[name], counted, remedy, behind)
    left_out = {name: value for name, value in computed.items() if value and name not in stated}
    if sum(left_out.values(), ZERO) and not wrong:
        shown = _shares(divided, key, left_out)
        yield _subtotal_left_out(budget, key, left_out, tuple(chain(*shown.values())))


def _rest(posts: list[Post]) -> tuple[Behind, ...]:
    """Return the posts that are not divided, the first of them when they are many."""
    shown = tuple(map(_undivided, posts[:MOST_UNDIVIDED]))
    if (more := len(posts) - MOST_UNDIVIDED) <= 0:
        return shown
    at = posts[MOST_UNDIVIDED].at()
    return (*shown, Behind(at, f"och {more} poster till som inte är fördelade"))


def _undivided(post: Post) -> Behind:
    whole = kronor(amount(post) or ZERO)
    return Behind(post.at(amount_key(post)), f"{post.post}, inte fördelat", whole)


def _shares(
    divided: list[tuple[Post, dict[str, Decimal]]], key: str, names: Iterable[str]
) -> dict[str, list[Behind]]:
    """Return where the posts say what of them belongs to each of some subtotals."""
    shown: dict[str, list[Behind]] = {name: [] for name in names}
    for post, share in divided:
        for name in share.keys() & shown.keys():
            shown[name].append(_share(post, key, name, share[name]))
    return shown


def _share(post: Post, key: str, name: str, value: Decimal) -> Behind:
    """Return where a post says what of it belongs to a subtotal."""
    division = key if getattr(post, key, None) is not None else None
    path = post.at(division, name) if division else post.at(amount_key(post))
    return Behind(path, post.post, kronor(value))


def _wrong_subtotal(
    where: Path, stated: Decimal, computed: Decimal, remedy: str, rows: tuple[Behind, ...]
) -> Finding:
    return Finding(
        where,
        f"Delsumman för {where[-1]} är {kronor(stated)}, men posterna blir {kronor(computed)}. "
        f"Det är {difference(stated, computed)}.",
        remedy,
        rows,
    )


def _subtotal_left_out(
    budget: Budget, key: str, missing: dict[str, Decimal], rows: tuple[Behind, ...]
) -> Finding:
    stated = sum(getattr(budget, key).values(), ZERO)
    whole = stated + sum(missing.values(), ZERO)
    names = ", ".join(f"{name} ({kronor(value)})" for name, value in missing.items())
    return Finding(
        budget.at(key),
        f"Delsummorna under {key} blir {kronor(stated)}, men posterna blir {kronor(whole)}. "
        f"Det är {difference(stated, whole)}. Det som saknas är {names}.",
        "Lägg till den delsumma som saknas, eller ändra posterna.",
        (
            *(
                Behind(budget.at(key, name), name, kronor(value))
                for name, value in getattr(budget, key).items()
            ),
            *rows,
        ),
    )
