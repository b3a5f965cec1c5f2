"""Only a timeline that needs the width is printed on a page turned on its side."""

from dataclasses import replace

from chart_data import bars, span, timeline

from rapportgen.charts.sides import is_on_its_side


def test_bars_stand_on_an_upright_page() -> None:
    assert not is_on_its_side(bars(*[1] * 16))


def test_a_timeline_of_more_than_thirty_months_lies() -> None:
    assert not is_on_its_side(timeline(start="2018-01-31", end="2020-06-01"))
    assert is_on_its_side(timeline(start="2018-01-31", end="2020-07-01"))


def test_a_timeline_of_more_than_twenty_activities_lies() -> None:
    one = span("2018-01-01", "2018-02-01")
    counts = (20, 21, 41)
    assert [is_on_its_side(timeline(*[one] * count)) for count in counts] == [False, True, True]


def test_a_part_lies_like_the_whole() -> None:
    part = timeline(*[span("2018-01-01", "2018-02-01")] * 14)
    assert not is_on_its_side(part)
    assert is_on_its_side(replace(part, among=41))
