"""Amounts that belong to the posts of a budget by their names: actual costs, requisitions."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Protocol, TypeVar

from rapportgen.model.arithmetic import ZERO, amount, posts
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt


class Amounted(Protocol):
    """Something with an amount."""

    @property
    def belopp(self) -> Decimal:
        """Return the amount in kronor."""


class Cost(Amounted, Protocol):
    """An amount for a post of the budget."""

    @property
    def post(self) -> str:
        """Return the name of the post."""


A = TypeVar("A", bound=Amounted)
C = TypeVar("C", bound=Cost)


def posts_by_name(projekt: Projekt) -> dict[str, list[Post]]:
    """Return the posts of the budget by their names, which several may share."""
    named: dict[str, list[Post]] = defaultdict(list)
    for post in posts(projekt):
        named[post.post].append(post)
    return dict(named)


def costs_by_post(costs: Iterable[C]) -> dict[str, list[C]]:
    """Return costs by the name of the post that they belong to."""
    named: dict[str, list[C]] = defaultdict(list)
    for cost in costs:
        named[cost.post].append(cost)
    return dict(named)


def planned(named: Sequence[Post]) -> Decimal | None:
    """Return what the posts with a name cost together, or None when it is not known."""
    amounts = [value for post in named if (value := amount(post)) is not None]
    return sum(amounts, ZERO) if named and len(amounts) == len(named) else None


def summed(rows: Iterable[Amounted]) -> Decimal:
    """Return the sum of the amounts of rows."""
    return sum((row.belopp for row in rows), ZERO)


def passing(rows: Iterable[A], limit: Decimal) -> A | None:
    """Return the row with which the sum so far is above a limit, or None when it never is."""
    so_far = ZERO
    for row in rows:
        so_far += row.belopp
        if so_far > limit:
            return row
    return None
