from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportgen.model.shares import (
    attainable,
    decimals,
    half_step,
    neighbours,
    rounded_share,
    rounding_of_sum,
    states,
)
from rapportgen.model.targets import fitting_wholes, whole_number
from rapportgen.values.andel import parse_andel

UNHURRIED = settings(deadline=None)
WHOLE = st.integers(1, 400)
SHARE = st.integers(0, 2).flatmap(
    lambda d: st.integers(0, 100 * 10**d).map(lambda steps: Decimal(steps).scaleb(-2 - d))
)
COMPARISON = st.sampled_from(["minst", "högst", "lika med", None])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("63 %", 0), ("63,0 %", 1), ("0,63", 0), ("0,625", 1), ("halvtid", 0), ("heltid", 0)],
)
def test_a_share_states_decimals_of_a_per_cent(text: str, expected: int) -> None:
    share = parse_andel(text)
    assert isinstance(share, Decimal)
    assert decimals(share) == expected
    assert half_step(share) == Fraction(1, 2) / (100 * 10**expected)


@pytest.mark.parametrize(
    ("part", "whole", "places", "expected"),
    [
        (392, 626, 0, "0.63"),
        (392, 626, 1, "0.626"),
        (1, 200, 0, "0.01"),
        (1, 201, 0, "0.00"),
        (2, 3, 2, "0.6667"),
    ],
)
def test_a_half_is_rounded_up(part: int, whole: int, places: int, expected: str) -> None:
    share = rounded_share(Fraction(part, whole), places)
    assert str(share) == expected
    assert states(share, Fraction(part, whole))
    assert not states(share + Decimal("0.01"), Fraction(part, whole))


def test_of_48_nobody_can_be_80_per_cent() -> None:
    assert list(attainable(Decimal("0.80"), 48)) == []
    assert neighbours(Decimal("0.80"), 48) == (38, 39)
    assert list(attainable(Decimal("0.81"), 48)) == [39]


@UNHURRIED
@given(share=SHARE, whole=WHOLE)
def test_the_attainable_numbers_are_those_that_are_rounded_to_the_share(
    share: Decimal, whole: int
) -> None:
    every = range(whole + 1)
    fitting = [number for number in every if states(share, Fraction(number, whole))]
    assert list(attainable(share, whole)) == fitting
    if not fitting:
        below, above = (Fraction(number, whole) for number in neighbours(share, whole))
        assert rounded_share(below, decimals(share)) < share < rounded_share(above, decimals(share))
        assert above - below == Fraction(1, whole)


@UNHURRIED
@given(counts=st.lists(st.integers(0, 500), min_size=1, max_size=8).filter(any), data=st.data())
def test_rounding_explains_the_sum_of_any_real_counts(
    counts: list[int], data: st.DataObject
) -> None:
    places = [data.draw(st.integers(0, 2)) for _ in counts]
    shares = [
        rounded_share(Fraction(count, sum(counts)), each)
        for count, each in zip(counts, places, strict=True)
    ]
    off = abs(Fraction(sum(shares, Decimal(0))) - 1)
    assert off <= rounding_of_sum(shares, Decimal(1))


def test_a_sum_that_is_not_the_whole_is_rounded_too() -> None:
    shares = [Decimal("0.33"), Decimal("0.34")]
    assert rounding_of_sum(shares, Decimal("1.00")) == Fraction(1, 100)
    assert rounding_of_sum(shares, Decimal("0.67")) == Fraction(3, 200)


@pytest.mark.parametrize(
    ("comparison", "expected"), [("minst", 39), ("högst", 38), ("lika med", 38), (None, 38)]
)
def test_a_target_of_whole_persons_is_rounded_as_it_is_compared(
    comparison: str | None, expected: int
) -> None:
    assert whole_number(Fraction("38.4"), comparison) == expected


@UNHURRIED
@given(whole=WHOLE, percent=st.integers(1, 150), comparison=COMPARISON)
def test_a_target_is_the_least_or_the_greatest_number_that_reaches_it(
    whole: int, percent: int, comparison: str | None
) -> None:
    exact = Fraction(percent, 100) * whole
    number = whole_number(exact, comparison)
    if comparison == "minst":
        assert number - 1 < exact <= number
    elif comparison == "högst":
        assert number <= exact < number + 1
    else:
        assert number - Fraction(1, 2) <= exact < number + Fraction(1, 2)


@UNHURRIED
@given(number=st.integers(0, 60), percent=st.integers(1, 250), comparison=COMPARISON)
def test_the_fitting_wholes_are_those_of_which_the_share_is_the_number(
    number: int, percent: int, comparison: str | None
) -> None:
    share = Decimal(percent).scaleb(-2)
    every = range(100 * (number + 2))
    fitting = [w for w in every if whole_number(Fraction(share) * w, comparison) == number]
    found = [w for w in fitting_wholes(share, number, comparison) if w >= 0]
    assert found == fitting


def test_nothing_is_a_number_of_no_whole() -> None:
    assert list(fitting_wholes(Decimal(0), 20, "minst")) == []
