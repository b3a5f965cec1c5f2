"""Figures become pieces along an axis: from zero, or from where the last one ended."""

from decimal import Decimal

from chart_data import series

from rapportgen.charts.svg.pieces import Piece, Total, lanes, pieces, totals
from rapportgen.document.charts import Bars

ONE = series("A", 10, None)
OTHER = series("B", -5, 7)
THIRD = series("C", 20, 3)


def numbers(*values: int) -> list[Decimal]:
    return list(map(Decimal, values))


def test_grouped_figures_lie_beside_each_other_from_zero() -> None:
    grouped = Bars(("X", "Y"), (ONE, OTHER), "kronor")
    zero, ten, five, seven = numbers(0, 10, -5, 7)
    assert lanes(grouped) == 2
    assert pieces(grouped) == (
        Piece(0, 0, 0, zero, ten, ten),
        Piece(0, 1, 1, zero, five, five),
        Piece(1, 0, 0, zero, zero, None),
        Piece(1, 1, 1, zero, seven, seven),
    )
    assert totals(grouped) == ()


def test_stacked_figures_begin_where_the_last_one_of_their_sign_ended() -> None:
    stacked = Bars(("X", "Y"), (ONE, OTHER, THIRD), "kronor", stacked=True)
    ends = [(piece.category, piece.series, int(piece.end)) for piece in pieces(stacked)]
    assert lanes(stacked) == 1
    assert ends == [(0, 0, 10), (0, 1, -5), (0, 2, 30), (1, 1, 7), (1, 2, 10)]
    assert [int(piece.start) for piece in pieces(stacked)] == [0, 0, 10, 0, 7]


def test_a_total_knows_its_outermost_ends() -> None:
    stacked = Bars(("X", "Y"), (ONE, OTHER, THIRD), "kronor", stacked=True)
    assert totals(stacked) == (
        Total(0, *numbers(25, -5, 30)),
        Total(1, *numbers(10, 0, 10)),
    )


def test_a_category_without_figures_and_a_single_series_have_no_total() -> None:
    empty = Bars(("X",), (series("A", None), series("B", None)), "kronor", stacked=True)
    single = Bars(("X",), (series("A", 1),), "kronor", stacked=True)
    assert totals(empty) == totals(single) == ()
