"""How far a project has come by a day: its time, its costs, and what the plan says of them."""

import calendar
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from rapportgen.model.arithmetic import ONE, ZERO, amount, rounded
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall
from rapportgen.values.tid import Tid

_ONE_DAY = timedelta(days=1)


def share_gone(period: Tid, day: date) -> Fraction:
    """Return the share of a period that has passed when a day ends; all months are as long."""
    first = period.start or period.end
    begins, ends = _months(first), _months(period.end + _ONE_DAY)
    now = min(max(_months(day + _ONE_DAY), begins), ends)
    return (now - begins) / (ends - begins)


def _months(day: date) -> Fraction:
    """Return the months that lie before a day, the begun one in part."""
    in_month = calendar.monthrange(day.year, day.month)[1]
    return day.year * 12 + day.month + Fraction(day.day - 1, in_month)


def costs_until(projekt: Projekt, day: date) -> list[Utfall]:
    """Return the actual costs whose time has ended by a day; those without a time are not known.

    A calendar year ends with the project at the latest.
    """
    end = projekt.period.end
    return [cost for cost in projekt.utfall if cost.period and min(cost.period.end, end) <= day]


def planned_until(post: Post, period: Tid, day: date) -> Decimal | None:
    """Return what a post costs by a day if its costs are even, or None when it is open or unknown.

    Costs divided between years are even within each year.
    """
    whole = amount(post)
    if whole is None:
        return None
    if post.per_år is None:
        return _part(whole, period, day)
    return sum(
        (_part(part, _within(period, year), day) for year, part in post.per_år.items()), ZERO
    )


def _part(whole: Decimal, period: Tid, day: date) -> Decimal:
    return rounded(Fraction(whole) * share_gone(period, day), ONE)


def _within(period: Tid, year: str) -> Tid:
    """Return the part of a calendar year that a period has; the whole year when it has none."""
    first, last = date(int(year), 1, 1), date(int(year), 12, 31)
    start, end = max(first, period.start or period.end), min(last, period.end)
    return Tid(start, end, year) if start <= end else Tid(first, last, year)
