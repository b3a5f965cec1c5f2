from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from filling import typed

from rapportgen.model.arithmetic import posts
from rapportgen.model.progress import costs_until, planned_until, share_gone
from rapportgen.values.tid import Tid, parse_period


def period(text: str) -> Tid:
    time = parse_period(text)
    assert isinstance(time, Tid), time
    return time


@pytest.mark.parametrize(
    ("text", "day", "share"),
    [
        ("2018", "2018-06-30", Fraction(1, 2)),
        ("2018", "2018-01-31", Fraction(1, 12)),
        ("2018", "2018-02-14", Fraction(3, 24)),
        ("2018", "2018-12-31", Fraction(1)),
        ("2018", "2017-12-31", Fraction(0)),
        ("2018", "2019-03-01", Fraction(1)),
        ("oktober 2018 – mars 2019", "2018-12-31", Fraction(1, 2)),
        ("2018-01-01 – 2018-01-01", "2018-01-01", Fraction(1)),
    ],
)
def test_the_share_gone_counts_months_as_equal(text: str, day: str, share: Fraction) -> None:
    assert share_gone(period(text), date.fromisoformat(day)) == share


@pytest.mark.parametrize(
    ("rows", "day", "spent"),
    [
        (["{post: A, period: januari – juni 2018, belopp: 1}"], "2018-06-30", [1]),
        (["{post: A, period: januari – juni 2018, belopp: 1}"], "2018-06-29", []),
        (["{post: A, belopp: 1}", "{post: B, period: mars 2018, belopp: 2}"], "2018-12-31", [2]),
        (["{post: A, period: 2018, belopp: 1}"], "2018-09-30", [1]),
    ],
    ids=["ended", "not ended", "without a time", "a year ends with the project"],
)
def test_costs_until_a_day_are_those_whose_time_has_ended(
    rows: list[str], day: str, spent: list[int]
) -> None:
    fragment = "period: januari – september 2018\nutfall:\n" + "".join(f"  - {r}\n" for r in rows)
    found = costs_until(typed(fragment), date.fromisoformat(day))
    assert [cost.belopp for cost in found] == spent


@pytest.mark.parametrize(
    ("post", "day", "planned"),
    [
        ("{post: A, belopp: 1 000}", "2018-12-31", 500),
        ("{post: A, belopp: 1 000, per_år: {2018: 800, 2019: 200}}", "2018-12-31", 800),
        ("{post: A, belopp: 1 000, per_år: {2018: 800, 2019: 200}}", "2019-03-31", 900),
        ("{post: A, belopp: 1 000, per_år: {2018: 800, 2019: 200}}", "2018-09-30", 400),
        ("{post: A, belopp: 1 000, per_år: {2018: 800, 2020: 200}}", "2019-06-30", 800),
        ("{post: A, öppen: true}", "2018-12-31", None),
    ],
    ids=["even", "a whole year", "half of the next", "half of the first", "outside", "open"],
)
def test_the_plan_until_a_day_is_even_within_each_year(
    post: str, day: str, planned: int | None
) -> None:
    fragment = f"period: juli 2018 – juni 2019\nbudget:\n  poster:\n    - {post}\n  summa: 1 000\n"
    projekt = typed(fragment)
    found = planned_until(posts(projekt)[0], projekt.period, date.fromisoformat(day))
    assert found == (None if planned is None else Decimal(planned))
