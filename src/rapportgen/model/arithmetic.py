"""The arithmetic of a budget: exact, to the krona, with nothing corrected.

A post is antal × tjänstgöringsgrad × månader (or timmar) × price × (1 + påslag), rounded half up to
the krona or to the rounding it states. An amount stated in öre may be exact instead. Amounts are
kronor.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.values.exact import EXACT
from rapportgen.values.tid import Tid

ZERO, ONE, ORE = Decimal(0), Decimal(1), Decimal("0.01")
# The key that each price is multiplied with, besides antal and tjänstgöringsgrad.
QUANTITIES = {"månadskostnad": "månader", "timkostnad": "timmar", "styckpris": None}


def prices(post: Post) -> dict[str, Decimal]:
    """Return the prices a post states, by their keys; a derivable post has exactly one."""
    return {key: price for key in QUANTITIES if (price := getattr(post, key)) is not None}


def derived_amount(post: Post) -> Decimal | None:
    """Return the amount that follows from a post's factors, or None when they do not give one."""
    product = _product(post)
    return None if product is None else rounded(product, post.avrundning or ONE)


def derived_to_the_ore(post: Post) -> Decimal | None:
    """Return the derived amount with its öre, or None when the post says how it is rounded."""
    product = _product(post)
    return None if product is None or post.avrundning else rounded(product, ORE)


def _product(post: Post) -> Decimal | None:
    """Return what a post's factors make together, not rounded."""
    stated = prices(post)
    if len(stated) != 1:
        return None
    key, price = next(iter(stated.items()))
    quantity_key = QUANTITIES[key]
    quantity = getattr(post, quantity_key) if quantity_key else ONE
    if quantity is None:
        return None
    factors = (post.antal, post.tjänstgöringsgrad, quantity, price)
    product = EXACT.add(ONE, post.påslag or ZERO)
    for factor in factors:
        product = product if factor is None else EXACT.multiply(product, factor)
    return product


def rounded(amount: Fraction | Decimal, step: Decimal) -> Decimal:
    """Return an exact amount rounded half up (away from zero) to a multiple of a step."""
    # Whole numbers all the way: Fractions take more than twice as long, and every post is rounded.
    above, below = amount.as_integer_ratio()
    step_above, step_below = step.as_integer_ratio()
    parts, whole_step = abs(above) * step_below, below * step_above
    whole = (2 * parts + whole_step) // (2 * whole_step)
    return EXACT.multiply(step, whole if above >= 0 else -whole)


def amount(post: Post) -> Decimal | None:
    """Return a post's stated amount, else its derived one; None when it is open or unknown."""
    if post.öppen:
        return None
    return post.belopp if post.belopp is not None else derived_amount(post)


def is_decided(post: Post) -> bool:
    """Return whether it is known what a post adds to the sum: an amount, or nothing as yet."""
    return post.öppen or amount(post) is not None


def amount_key(post: Post) -> str:
    """Return the key that a post's amount rests on: belopp, else its price, else its name."""
    return "belopp" if post.belopp is not None else next(iter(prices(post)), "post")


def total(posts: Iterable[Post]) -> Decimal:
    """Return the sum of the posts; open costs are not summed."""
    return sum((amount(post) or ZERO for post in posts), ZERO)


def shares_per_kind(post: Post) -> dict[str, Decimal]:
    """Return the whole of a post's amount under its slag; nothing when the cost is open."""
    whole = amount(post)
    return {} if whole is None else {post.slag: whole}


def shares_per_party(post: Post) -> dict[str, Decimal]:
    """Return how a post's amount is divided between parties; nothing when it is not stated."""
    if post.per_part is not None:
        return post.per_part
    return {} if post.part is None else {post.part: amount(post) or ZERO}


def shares_per_year(post: Post, period: Tid) -> dict[str, Decimal]:
    """Return how a post's amount is divided between years.

    A post that does not say falls on the project's only year; with several years it is undivided.
    """
    if post.per_år is not None:
        return post.per_år
    touched = years(period)
    return {touched[0]: amount(post) or ZERO} if len(touched) == 1 else {}


def sums(shares: Iterable[dict[str, Decimal]]) -> dict[str, Decimal]:
    """Return the sums of several divisions, key by key."""
    result: dict[str, Decimal] = defaultdict(Decimal)
    for share in shares:
        for key, value in share.items():
            result[key] += value
    return dict(result)


def posts(projekt: Projekt) -> tuple[Post, ...]:
    """Return the posts of the project's budget, none when it has no budget."""
    return projekt.budget.poster if projekt.budget else ()


def years(period: Tid) -> tuple[str, ...]:
    """Return the calendar years that a period touches."""
    first = period.start or period.end
    return tuple(str(year) for year in range(first.year, period.end.year + 1))


def months(period: Tid) -> int:
    """Return the length of a period in months, a begun month counted as whole."""
    first, after = period.start or period.end, period.end + timedelta(days=1)
    whole = (after.year - first.year) * 12 + after.month - first.month
    return whole + (after.day > first.day)
