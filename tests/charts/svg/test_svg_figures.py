"""Figures in a picture are those of the table, and their unit stands in words."""

from decimal import Decimal

import pytest

from rapportgen.charts.svg.figures import Measure


@pytest.mark.parametrize(
    ("unit", "heading"),
    [("kronor", "Kronor"), ("individer", "Individer"), ("procent", ""), ("", "")],
)
def test_the_unit_stands_in_words_unless_each_figure_carries_it(unit: str, heading: str) -> None:
    assert Measure(unit).heading == heading


def test_kronor_have_hard_spaces_a_minus_sign_and_oere_only_where_there_are_any() -> None:
    figures = ("1234.5", "-44800", "1440000", "12.00", "0")
    texts = [Measure("kronor").label(Decimal(figure)) for figure in figures]
    assert texts == ["1\u00a0234,50", "−44\u00a0800", "1\u00a0440\u00a0000", "12", "0"]


def test_other_figures_have_the_decimals_that_they_were_given() -> None:
    texts = [Measure("poäng").label(Decimal(figure)) for figure in ("4.50", "4.5", "4", "0.256")]
    assert texts == ["4,50", "4,5", "4", "0,256"]


def test_shares_carry_their_sign() -> None:
    shares = Measure("procent")
    assert shares.label(Decimal("106.7")) == "106,7\u00a0%"
    assert shares.label(Decimal(100)) == "100\u00a0%"
    assert shares.tick(Decimal("2.5")) == "2,5\u00a0%"


def test_a_missing_figure_is_a_dash() -> None:
    assert Measure("kronor").label(None) == "–"
