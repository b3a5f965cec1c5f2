"""Figures in a picture are short, and their unit stands in words."""

from decimal import Decimal

import pytest
from chart_data import bars

from rapportgen.charts.svg.figures import Measure, measure


@pytest.mark.parametrize(
    ("largest", "unit", "heading"),
    [
        (999_999, "kronor", "Kronor"),
        (1_000_000, "kronor", "Tusen kronor"),
        (-999_999_999, "kronor", "Tusen kronor"),
        (1_000_000_000, "kronor", "Miljoner kronor"),
        ("1E15", "kronor", "Miljarder kronor"),
        ("1E30", "kronor", "Miljarder kronor"),
        (12, "individer", "Individer"),
        (63, "procent", ""),
        (12, "", ""),
    ],
)
def test_the_unit_grows_with_the_figures(largest: int | str, unit: str, heading: str) -> None:
    assert measure(bars(largest, None, 1, unit=unit)).heading == heading


def test_figures_have_hard_spaces_a_minus_sign_and_few_decimals() -> None:
    plain = Measure("kronor")
    figures = ("1234.56", "-44800", "12.34", "0.256", "0", "99.96")
    texts = [plain.label(Decimal(figure)) for figure in figures]
    assert texts == ["1\u00a0235", "−44\u00a0800", "12,3", "0,26", "0", "100"]


def test_figures_in_thousands_are_divided() -> None:
    thousands = Measure("kronor", 3)
    assert thousands.label(Decimal(1_440_000)) == "1\u00a0440"
    assert thousands.label(Decimal(61_250)) == "61,3"
    assert thousands.tick(Decimal(1_500_000)) == "1\u00a0500"


def test_shares_carry_their_sign() -> None:
    shares = Measure("procent")
    assert shares.label(Decimal("38.46")) == "38,5\u00a0%"
    assert shares.tick(Decimal(20)) == "20\u00a0%"


def test_a_missing_figure_is_a_dash() -> None:
    assert Measure("kronor").label(None) == "–"
