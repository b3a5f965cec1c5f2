"""Lying bars: names on the left, figures at their ends, closer together when there are many."""

from chart_data import series

from rapportgen.charts.svg.picture import picture
from rapportgen.charts.svg.plan import plan
from rapportgen.charts.svg.rows import lying, rows
from rapportgen.charts.svg.shapes import TALLEST, Bar, Label, Picture
from rapportgen.document.charts import Bars

NAMES = ("Rehabiliteringskoordinatorerna på vårdcentralerna", "B", "C", "D")


def lain(*values: int | None) -> Picture:
    return lying(rows(plan(Bars(NAMES, (series("Antal", *values),), "individer"))))


def rounded(bar: object) -> tuple[float, ...]:
    assert isinstance(bar, Bar)
    return tuple(round(size, 1) for size in (bar.x, bar.y, bar.width, bar.height))


def test_bars_begin_to_the_right_of_the_names() -> None:
    shown = lain(10, 5, 0, None)
    assert [rounded(mark) for mark in shown.marks] == [
        (145.2, 19.8, 292.9, 15),
        (145.2, 46.4, 146.4, 15),
    ]


def test_long_names_take_several_lines_and_figures_stand_at_the_ends_of_the_bars() -> None:
    labels = lain(10, 5, 0, None).labels
    names = [label.text for label in labels if label.x == 0]
    assert names == ["Rehabiliteringskoordinatorerna", "på vårdcentralerna", "B", "C", "D"]
    assert [label.text for label in labels if label.clear] == ["10", "5", "0", "–"]


def test_a_figure_below_zero_stands_to_the_left_of_its_bar() -> None:
    [first, second, *_] = [label for label in lain(-10, 5, 0, None).labels if label.clear]
    assert (first.text, first.anchor) == ("−10", "end")
    assert (second.text, second.anchor) == ("5", "start")


def test_the_unit_stands_at_the_beginning_of_the_axis() -> None:
    assert lain(10, 5, 0, None).labels[0].text == "Individer"
    assert lain(10, 5, 0, None).labels[0].y == 8


def test_sixty_categories_of_two_series_fit_a_page_without_figures() -> None:
    names = tuple(f"Kommun {number}" for number in range(60))
    both = (series("A", *range(60)), series("B", *range(60)))
    shown = picture(Bars(names, both, "individer"))
    assert shown.height < TALLEST + 90
    assert [label for label in shown.labels if label.clear] == []
    assert sum(label.text.startswith("Kommun") for label in shown.labels) == 60


def test_a_stack_has_its_figures_inside_and_its_total_at_the_end() -> None:
    data = Bars(NAMES, (series("A", 9, 8, 7, 6), series("B", 9, 8, 7, 0)), "kr", stacked=True)
    labels = picture(data).labels
    assert [label.text for label in labels if label.on is not None] == list("9988776")
    assert [label.text for label in labels if label.bold] == ["18", "16", "14", "6"]


def test_ticks_too_wide_to_stand_beside_each_other_are_thinned_out() -> None:
    huge = Bars(NAMES, (series("A", "1E18", 1, 1, 1),), "kronor")
    ticks: list[Label] = [label for label in picture(huge).labels if label.anchor == "middle"]
    assert [tick.text.count("\u00a0") for tick in ticks] == [0, 5]


def test_names_are_wrapped_before_they_are_cut() -> None:
    names = tuple(
        f"{n}. Deltagare med plan inom en månad från det första samtalet" for n in range(15)
    )
    shown = picture(Bars(names, (series("A", *range(15)), series("B", *range(15))), "individer"))
    words = " ".join(label.text for label in shown.labels)
    assert all(name in words for name in names)
    assert "…" not in words
