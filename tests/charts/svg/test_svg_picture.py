"""Whatever a chart holds, its picture holds all of it, within its frame."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from chart_data import any_bars, any_timeline, bars, series, timeline
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportgen.charts.svg.picture import picture
from rapportgen.charts.svg.shapes import WIDTH, Label, Picture
from rapportgen.charts.svg.words import width
from rapportgen.document.charts import Bars, Timeline

BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
NEARLY = 0.001


def box(label: Label) -> tuple[float, float, float, float]:
    wide = width(label.text, label.size)
    left = label.x - wide * BEFORE[label.anchor]
    return left, label.y - label.size * 0.8, left + wide, label.y


def boxes(shown: Picture) -> list[tuple[float, float, float, float]]:
    marks = [(m.x, m.y, m.x + m.width, m.y + m.height) for m in shown.marks]
    rules = [(r.x1, r.y1, r.x2, r.y2) for r in shown.rules]
    return [*marks, *rules, *map(box, shown.labels)]


def outside(shown: Picture) -> list[tuple[float, float, float, float]]:
    return [
        found
        for found in boxes(shown)
        if not -NEARLY <= found[0] <= found[2] <= shown.width + NEARLY
        or not -NEARLY <= found[1] <= found[3] <= shown.height + NEARLY
    ]


@settings(deadline=None)
@given(any_bars() | any_timeline())
def test_everything_lies_within_the_frame(data: Bars | Timeline) -> None:
    assert outside(picture(data)) == []


@settings(deadline=None)
@given(any_bars())
def test_every_figure_but_nought_has_a_bar_of_its_own(data: Bars) -> None:
    figures = [value for one in data.series for value in one.values if value]
    squares = len(data.series) if len(data.series) > 1 and data.categories else 0
    assert len(picture(data).marks) == len(figures) + squares


@settings(deadline=None)
@given(any_timeline())
def test_every_time_has_a_mark_and_every_name_a_line(data: Timeline) -> None:
    shown = picture(data)
    assert len(shown.marks) >= len(data.spans)
    assert len(shown.labels) >= len(data.spans)


@given(st.integers(13, 60))
def test_bars_that_lie_do_not_cover_each_other(count: int) -> None:
    names = tuple(f"Kommun {number}" for number in range(count))
    both = (series("A", *range(1, count + 1)), series("B", *range(1, count + 1)))
    marks = picture(Bars(names, both, "individer")).marks[2:]
    ends = sorted((mark.y, mark.y + mark.height) for mark in marks)
    assert len(ends) == 2 * count
    assert all(above[1] <= below[0] + NEARLY for above, below in pairwise(ends))


def test_a_chart_without_figures_says_so() -> None:
    nothing = [Label(0, 16, "Det finns inga uppgifter att visa.")]
    assert list(picture(bars()).labels) == nothing
    assert list(picture(Bars(("A",), (), "kronor")).labels) == nothing
    assert list(picture(timeline()).labels) == nothing


def test_few_short_names_stand_below_bars_that_stand() -> None:
    [bar] = picture(bars(5)).marks
    assert bar.height > bar.width


def test_a_name_too_long_for_its_bar_makes_all_of_them_lie() -> None:
    data = Bars(("x" * 90, "B", "C", "D", "E"), (series("Antal", 1, 2, 3, 4, 5),), "individer")
    longest = picture(data).marks[-1]
    assert longest.width > longest.height


def test_many_categories_lie() -> None:
    assert picture(bars(*[1] * 12)).marks[0].height > 100
    assert picture(bars(*[1] * 13)).marks[0].height < 20


def test_a_part_of_a_chart_lies_like_the_other_parts() -> None:
    shown = picture(replace(bars(1, 2, 3), reach=(Decimal(0), Decimal(50))))
    names = [label for label in shown.labels if label.text in ("A", "B", "C")]
    assert [label.y for label in names] == sorted({label.y for label in names})
    assert "50" in [label.text for label in shown.labels]


def test_a_picture_is_as_wide_as_its_page() -> None:
    assert picture(bars(5)).width == WIDTH == 454
