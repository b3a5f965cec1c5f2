import calendar
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from project_records import read_post

from rapportgen.model.arithmetic import (
    amount,
    amount_key,
    derived_amount,
    months,
    rounded,
    shares_per_kind,
    shares_per_party,
    shares_per_year,
    sums,
    total,
    years,
)
from rapportgen.model.budget import Post
from rapportgen.values.tid import Tid, parse_period

UNHURRIED = settings(deadline=None)
KRONOR = st.integers(0, 10**9).map(Decimal)
ORE = st.integers(0, 10**9).map(lambda ore: Decimal(ore).scaleb(-2))
COUNT = st.integers(1, 10**4).map(lambda tenths: Decimal(tenths).scaleb(-1))
SHARE = st.integers(1, 10**4).map(lambda parts: Decimal(parts).scaleb(-4))


def period(text: str) -> Tid:
    result = parse_period(text)
    assert isinstance(result, Tid), result
    return result


@pytest.mark.parametrize(
    ("words", "kronor"),
    [
        ("antal: 4, tjänstgöringsgrad: 100 %, månader: 9, månadskostnad: 40 000", 1_440_000),
        ("antal: 2, tjänstgöringsgrad: halvtid, månader: 3, månadskostnad: 38 500", 115_500),
        ("månader: 3, månadskostnad: 40 000, påslag: '42,68 %'", 171_216),
        ("månader: 1, månadskostnad: 33 333, påslag: '31,42 %'", 43_806),
        ("timmar: '37,5', timkostnad: 450", 16_875),
        ("antal: 3, timmar: 2, timkostnad: '450,50'", 2_703),
        ("antal: 12, styckpris: 1 250", 15_000),
        ("styckpris: '99,50'", 100),
        ("styckpris: '99,49'", 99),
        ("antal: 3, styckpris: '0,5'", 2),
        ("antal: 5, styckpris: '0,5', avrundning: 100", 0),
        ("månader: 1, månadskostnad: 12 345, avrundning: 100", 12_300),
        ("månader: 1, månadskostnad: 12 350, avrundning: 100", 12_400),
        ("månader: 1, månadskostnad: '12 349,99', avrundning: 100", 12_300),
        ("styckpris: 0", 0),
        ("styckpris: '-1,5'", -2),
    ],
)
def test_a_post_is_the_product_of_its_factors_rounded_half_up(words: str, kronor: int) -> None:
    assert derived_amount(read_post(words)) == kronor


@pytest.mark.parametrize(
    "words",
    [
        "belopp: 5",
        "antal: 2, tjänstgöringsgrad: halvtid, månader: 3",
        "månadskostnad: 40 000",
        "timmar: 3, månadskostnad: 40 000",
        "timkostnad: 450",
        "månader: 3, månadskostnad: 40 000, styckpris: 5",
    ],
)
def test_a_post_without_one_price_and_its_quantity_has_no_derived_amount(words: str) -> None:
    assert derived_amount(read_post(words)) is None


FACTORS = st.fixed_dictionaries(
    {
        "post": st.just("Tjänst"),
        "antal": COUNT,
        "tjänstgöringsgrad": SHARE,
        "månader": COUNT,
        "månadskostnad": ORE,
        "påslag": SHARE,
        "avrundning": st.sampled_from([1, 10, 100, 1000]).map(Decimal),
    }
)


@UNHURRIED
@given(FACTORS)
def test_the_derivation_is_exact(factors: dict[str, Any]) -> None:
    exact = 1 + Fraction(factors["påslag"])
    for key in ("antal", "tjänstgöringsgrad", "månader", "månadskostnad"):
        exact *= Fraction(factors[key])
    step = Fraction(factors["avrundning"])
    result = derived_amount(Post.model_construct(**factors))
    assert result is not None
    assert result % factors["avrundning"] == 0
    assert -step / 2 < Fraction(result) - exact <= step / 2


@given(ORE)
def test_rounding_is_half_up_to_the_krona(kronor: Decimal) -> None:
    assert rounded(Fraction(kronor), Decimal(1)) == kronor.quantize(Decimal(1), ROUND_HALF_UP)
    assert rounded(-Fraction(kronor), Decimal(1)) == -rounded(Fraction(kronor), Decimal(1))


def test_rounding_is_exact_beyond_the_digits_of_decimal() -> None:
    huge = 10**40 + 1
    assert int(rounded(Fraction(huge), Decimal(1))) == huge


@pytest.mark.parametrize(
    ("words", "kronor", "key"),
    [
        ("belopp: 5", Decimal(5), "belopp"),
        ("belopp: 5, styckpris: 6", Decimal(5), "belopp"),
        ("timmar: 2, timkostnad: 6", Decimal(12), "timkostnad"),
        ("öppen: ja", None, "post"),
        ("slag: lön", None, "post"),
    ],
)
def test_the_amount_of_a_post_is_stated_or_derived_or_open(
    words: str, kronor: Decimal | None, key: str
) -> None:
    post = read_post(words)
    assert (amount(post), amount_key(post)) == (kronor, key)


def test_an_open_cost_is_not_summed() -> None:
    assert total([read_post("belopp: 5"), read_post("öppen: ja, belopp: 7")]) == 5


def _posts(amounts: list[Decimal]) -> list[Post]:
    return [Post.model_construct(post="A", belopp=kronor, slag="lön") for kronor in amounts]


@UNHURRIED
@given(st.lists(ORE, max_size=20).flatmap(lambda a: st.tuples(st.just(a), st.permutations(a))))
def test_sums_do_not_depend_on_the_order(lists: tuple[list[Decimal], list[Decimal]]) -> None:
    first, second = (_posts(amounts) for amounts in lists)
    assert total(first) == total(second) == sum(map(Fraction, lists[0]))
    assert sums(map(shares_per_kind, first)) == sums(map(shares_per_kind, second))


def test_shares_are_those_of_the_post_itself_or_its_whole() -> None:
    year, several = period("2018"), period("2018-07-01 – 2019-06-30")
    whole = read_post("slag: lokaler, part: Kommunen, belopp: 5")
    divided = read_post("belopp: 5, per_år: {2018: 2, 2019: 3}, per_part: {A: 1, B: 4}")
    assert shares_per_kind(whole) == {"lokaler": 5}
    assert shares_per_party(whole) == {"Kommunen": 5}
    assert shares_per_year(whole, year) == {"2018": 5}
    assert shares_per_year(whole, several) == {}
    assert shares_per_party(divided) == {"A": 1, "B": 4}
    assert shares_per_year(divided, year) == {"2018": 2, "2019": 3}
    assert shares_per_party(read_post("belopp: 5")) == {}
    assert shares_per_kind(read_post("öppen: ja")) == {}
    assert sums([{"A": Decimal(1)}, {"A": Decimal(2), "B": Decimal(3)}]) == {"A": 3, "B": 3}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2009-10-01 – 2010-06-30", 9),
        ("2018-10-15 – 2019-01-14", 3),
        ("2018-10-15 – 2019-01-15", 4),
        ("2018-10-01 – 2018-12-31", 3),
        ("2018", 12),
        ("2018-01-01 – 2018-01-31", 1),
        ("2018-01-31", 1),
        ("2018-02-01 – 2018-02-28", 1),
        ("2020-02-01 – 2020-02-29", 1),
        ("2020-02-29 – 2020-03-28", 1),
        ("2020-02-29 – 2020-03-29", 2),
        ("2019-03-01 – 2020-02-29", 12),
        ("2018-01-31 – 2018-02-27", 1),
        ("2018-01-31 – 2018-02-28", 2),
        ("2018-10-01 – 2018-11-01", 2),
        ("våren 2018", 3),
        ("2016 – 2018", 36),
    ],
)
def test_a_begun_month_counts_as_whole(text: str, count: int) -> None:
    assert months(period(text)) == count


def _later(day: date, count: int) -> date:
    """Return the same day some months later, or the last of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 2000))
def test_the_months_are_the_fewest_that_cover_the_period(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    count = months(Tid(start, end, ""))
    assert _later(start, count) > end
    assert _later(start, count - 1) <= end


@pytest.mark.parametrize(
    ("text", "touched"),
    [
        ("2018", ("2018",)),
        ("2009-10-01 – 2010-06-30", ("2009", "2010")),
        ("2016-12-31 – 2018-01-01", ("2016", "2017", "2018")),
    ],
)
def test_the_years_of_a_period_are_those_it_touches(text: str, touched: tuple[str, ...]) -> None:
    assert years(period(text)) == touched


def test_what_is_under_way_is_counted_from_its_end() -> None:
    under_way = Tid(None, date(2018, 12, 31), "pågår – december 2018")
    assert (years(under_way), months(under_way)) == (("2018",), 1)
