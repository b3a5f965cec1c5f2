"""The budget as bars: per slag, per party and per year."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Chart, Table
from rapportgen.document.charts import PLANNED, Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.arithmetic import ZERO
from rapportgen.model.budget import Budget
from rapportgen.model.projekt import Projekt
from rapportgen.templates.parts.budget import kind_table, sums_per_kind
from rapportgen.templates.parts.chart_words import KRONOR, course, extremes
from rapportgen.templates.parts.divisions import (
    Division,
    party_division,
    party_table,
    year_division,
    year_table,
)
from rapportgen.values import swedish

_FEWEST_BARS = 2
_MOST_PARTS = 4
"""A bar of more parts than this cannot be told apart; then only its length is shown."""


def kind_chart(budget: Budget, title: str = "Kostnader per slag") -> Chart | tuple[()]:
    """Return what each slag costs as bars, or nothing when there is only one."""
    found = {slag.capitalize(): amount for slag, amount in sums_per_kind(budget).items()}
    if len(found) < _FEWEST_BARS:
        return ()
    bars = Bars(tuple(found), (Series("Belopp", tuple(found.values()), PLANNED),), KRONOR)
    words = f"Stapeldiagram över kostnaderna per slag. {extremes(found, KRONOR)} {_whole(found)}"
    return Chart(title, bars, words, kind_table(budget))


def party_chart(projekt: Projekt, title: str = "Kostnader per part") -> Chart | tuple[()]:
    """Return what each party has as bars, or nothing when no post says how or for one party."""
    return _division_chart(title, party_division(projekt), party_table(projekt), "part")


def year_chart(projekt: Projekt, title: str = "Kostnader per år") -> Chart | tuple[()]:
    """Return what each year costs as bars, or nothing when no post says how or for one year."""
    return _division_chart(title, year_division(projekt), year_table(projekt), "år")


def _division_chart(
    title: str, division: Division | None, table: Table | tuple[()], by: str
) -> Chart | tuple[()]:
    if division is None or not table or len(division.divided) < _FEWEST_BARS:
        return ()
    parts = _parts(division)
    whole = Series("Belopp", tuple(division.sums.values()), PLANNED)
    names = tuple(map(one_line, division.headers.values()))
    bars = Bars(names, parts or (whole,), KRONOR, stacked=bool(parts))
    return Chart(title, bars, " ".join(_description(division, len(parts), by)), table)


def _description(division: Division, parts: int, by: str) -> Iterator[str]:
    divided = division.divided
    trend = course(divided, KRONOR) if by == "år" else None
    yield f"Stapeldiagram över kostnaderna per {by}."
    yield trend or extremes(divided, KRONOR)
    if division.rest:
        yield f"{swedish.kronor(division.rest)} är inte fördelat."
    yield _whole(division.sums)
    if parts:
        yield f"Varje stapel är delad på {parts} poster."


def _whole(found: dict[str, Decimal]) -> str:
    return f"Tillsammans är det {swedish.kronor(sum(found.values(), ZERO))}."


def _parts(division: Division) -> tuple[Series, ...]:
    """Return each post as a part of the bars; none when they are too many, alike or below zero."""
    posts = [post.post for post in division.posts]
    amounts = [amount for share in division.shares for amount in share.values()]
    if not 1 < len(set(posts)) == len(posts) <= _MOST_PARTS or min(amounts, default=ZERO) < ZERO:
        return ()
    return tuple(
        Series(one_line(name), tuple(share.get(key) for key in division.headers))
        for name, share in zip(posts, division.shares, strict=True)
    )
