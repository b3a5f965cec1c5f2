"""Standing bars: their places, the figures above, inside and below them."""

import pytest
from chart_data import bars, series

from rapportgen.charts.svg.columns import columns, fit
from rapportgen.charts.svg.picture import picture
from rapportgen.charts.svg.plan import plan
from rapportgen.charts.svg.shapes import Bar, Label, Rule
from rapportgen.document.charts import Bars

STACKED = Bars(
    ("2018", "2019"), (series("A", 10, 20), series("B", 30, -5)), "individer", stacked=True
)


def fits(data: Bars) -> bool:
    return fit(columns(plan(data)))


def rounded(bar: object) -> tuple[float, ...]:
    assert isinstance(bar, Bar)
    return tuple(round(size, 2) for size in (bar.x, bar.y, bar.width, bar.height))


def test_a_bar_stands_in_the_middle_of_its_category_from_zero_to_its_figure() -> None:
    shown = picture(bars(5, None))
    assert [rounded(mark) for mark in shown.marks] == [(98.72, 26.0, 46.0, 165.0)]
    assert shown.rules[0] == Rule(10.96, 191, 454, 191)
    assert shown.rules[-1] == Rule(10.96, 191, 454, 191, "strong")


def test_unit_ticks_names_and_figures_are_written() -> None:
    labels = picture(bars(5, None)).labels
    texts = ["Individer", "0", "1", "2", "3", "4", "5", "A", "B", "5", "–"]
    assert [label.text for label in labels] == texts
    assert labels[0] == Label(0, 8, "Individer", size=8)
    assert labels[-2] == Label(121.72, 23, "5", "middle", 8, clear=True)


def test_bars_of_a_category_stand_side_by_side_below_a_legend() -> None:
    shown = picture(Bars(("X",), (series("A", 1), series("B", 2)), ""))
    assert [rounded(mark) for mark in shown.marks] == [
        (0, 2.5, 9, 9),
        (34.44, 2.5, 9, 9),
        (187.48, 114.5, 44, 82.5),
        (233.48, 32, 44, 165),
    ]


def test_parts_of_a_whole_stand_on_each_other_and_their_total_above() -> None:
    shown = picture(STACKED)
    assert [rounded(mark) for mark in shown.marks[2:]] == [
        (104.48, 145, 46, 33),
        (104.48, 46, 46, 99),
        (322.16, 112, 46, 66),
        (322.16, 178, 46, 16.5),
    ]
    inside = [(label.text, label.on) for label in shown.labels if label.on is not None]
    assert inside == [("10", 0), ("30", 1), ("20", 0), ("−5", 1)]
    totals = [(label.text, label.y) for label in shown.labels if label.bold]
    assert totals == [("40", 43), ("15", 109)]


def test_a_part_too_thin_for_its_figure_carries_none() -> None:
    thin = Bars(("X",), (series("A", 2), series("B", 98)), "individer", stacked=True)
    assert [label.text for label in picture(thin).labels if label.on is not None] == ["98"]


def test_a_figure_below_zero_stands_below_its_bar_and_the_names_further_down() -> None:
    labels = {label.text: label.y for label in picture(bars(-5, 5)).labels[-4:]}
    assert labels == {"A": 215.8, "B": 215.8, "−5": 186.75, "5": 36.75}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (bars(*[1] * 12), True),
        (bars(*[1] * 13), False),
        (bars(*[100] * 12), True),
        (bars(*[123_456] * 12), False),
        (Bars(("x" * 37, "B"), (series("A", 1, 1),), ""), True),
        (Bars(("x" * 43, "B"), (series("A", 1, 1),), ""), False),
    ],
)
def test_bars_stand_where_their_names_and_figures_have_room(data: Bars, expected: bool) -> None:  # noqa: FBT001  # what is expected
    assert fits(data) is expected
