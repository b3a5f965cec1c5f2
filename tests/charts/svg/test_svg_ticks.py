"""An axis has few, round ticks, from zero or below it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.charts.svg.ticks import axis, axis_of_shares


def figures(*values: str) -> list[Decimal]:
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((), ["0", "1"]),
        (("0",), ["0", "1"]),
        (("3",), ["0", "1", "2", "3"]),
        (("11",), ["0", "5", "10", "15"]),
        (("0.3",), ["0", "0.1", "0.2", "0.3"]),
        (("41", "39"), ["0", "10", "20", "30", "40", "50"]),
        (("1440000", "10000"), ["0", "500000", "1000000", "1500000"]),
        (("-44800", "2400"), ["-50000", "-40000", "-30000", "-20000", "-10000", "0", "10000"]),
        (("-3",), ["-3", "-2", "-1", "0"]),
    ],
)
def test_the_ticks_are_round(values: tuple[str, ...], expected: list[str]) -> None:
    assert list(axis(figures(*values)).ticks) == figures(*expected)


def test_whole_figures_have_no_ticks_between_them() -> None:
    assert list(axis(figures("1")).ticks) == figures("0", "1")
    assert list(axis(figures("11", "0.5")).ticks) == figures("0", "2.5", "5", "7.5", "10", "12.5")


def test_shares_are_compared_with_the_whole_when_they_are_large() -> None:
    whole = figures("0", "20", "40", "60", "80", "100")
    assert list(axis_of_shares(figures("40")).ticks) == whole
    assert list(axis_of_shares(figures("100")).ticks) == whole
    assert list(axis_of_shares(figures("8")).ticks) == figures("0", "2", "4", "6", "8")
    assert max(axis_of_shares(figures("104")).ticks) == 125
    assert min(axis_of_shares(figures("-4", "80")).ticks) == -20


def test_a_share_of_the_axis_is_measured_from_its_lowest_tick() -> None:
    found = axis(figures("-10", "30"))
    assert [found.share(value) for value in figures("-10", "0", "30")] == [0, 0.25, 1]


@given(st.lists(st.decimals(-(10**30), 10**30, places=2)))
def test_an_axis_of_any_figures_holds_them_with_few_ticks(values: list[Decimal]) -> None:
    ticks = axis(values).ticks
    assert ticks[0] <= min([Decimal(0), *values])
    assert ticks[-1] >= max([Decimal(0), *values])
    assert 2 <= len(ticks) <= 8
    assert 0 in ticks
