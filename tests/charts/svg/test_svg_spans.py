"""A time is drawn as what it is: firm, striped, under way, or a single day."""

from datetime import date

import pytest
from chart_data import span

from rapportgen.charts.svg.calendar import Calendar, calendar
from rapportgen.charts.svg.shapes import Band, Diamond, Label
from rapportgen.charts.svg.spans import bounds, ends, mark, words

YEAR: Calendar = calendar(date(2018, 1, 1), date(2018, 12, 31), 100, 465)


def test_a_time_is_a_band_from_its_first_day_to_the_end_of_its_last() -> None:
    assert mark(span("2018-02-01", "2018-02-28"), YEAR, 20) == Band(131, 15.5, 28, 9)


def test_a_time_under_way_begins_at_the_left_edge() -> None:
    drawn = mark(span(None, "2018-01-31"), YEAR, 20)
    assert drawn == Band(100, 15.5, 31, 9, "open")


def test_a_single_day_is_a_diamond_around_it() -> None:
    assert mark(span("2018-02-01", "2018-02-01"), YEAR, 20) == Diamond(126, 14.5, 11, 11)


@pytest.mark.parametrize(("day", "x"), [("2018-01-01", 100), ("2018-12-31", 454)])
def test_a_day_at_an_edge_stays_inside(day: str, x: float) -> None:
    assert mark(span(day, day), YEAR, 20).x == x


def test_a_short_time_can_still_be_seen() -> None:
    assert mark(span("2018-12-30", "2018-12-31"), YEAR, 20) == Band(461, 15.5, 4, 9)


def test_approximate_times_are_soft() -> None:
    assert ends(span("2018-03-01", "2018-05-31", approximate=True)) == "soft"
    assert ends(span(None, "2018-05-31", approximate=True)) == "open-soft"
    assert ends(span("2018-03-01", "2018-05-31")) == "firm"


def test_words_stand_to_the_right_where_they_have_room() -> None:
    assert words("hösten", Band(200, 15.5, 50, 9), YEAR) == Label(
        254, 22.72, "hösten", size=8, clear=True
    )


def test_words_without_room_to_the_right_stand_to_the_left() -> None:
    assert words("hösten", Band(400, 15.5, 60, 9), YEAR) == Label(
        396, 22.72, "hösten", "end", 8, clear=True
    )


def test_words_without_room_beside_a_band_stand_on_it() -> None:
    assert words("hela året", Band(100, 15.5, 365, 9), YEAR) == Label(
        282.5, 22.72, "hela året", "middle", 8, on=0
    )


def test_words_without_any_room_are_left_to_the_table() -> None:
    assert words("x" * 90, Band(100, 15.5, 365, 9), YEAR) is None
    assert words("x" * 60, Diamond(270, 14.5, 11, 11), YEAR) is None


def test_words_on_stripes_stand_in_a_box() -> None:
    assert words("hela året", Band(100, 15.5, 365, 9, "soft"), YEAR) == Label(
        282.5, 22.72, "hela året", "middle", 8, boxed=True
    )


def test_a_short_approximate_time_has_room_for_stripes_around_its_middle() -> None:
    drawn = mark(span("2018-07-01", "2018-07-02", approximate=True), YEAR, 20)
    assert drawn == Band(276, 15.5, 12, 9, "soft")


def test_a_calendar_grows_with_times_outside_it() -> None:
    early, late = span("2017-06-01", "2017-08-31"), span(None, "2019-01-31")
    start, end = date(2018, 1, 1), date(2018, 12, 31)
    assert bounds((early, late), start, end) == (date(2017, 6, 1), date(2019, 1, 31))
    assert bounds((), start, end) == (start, end)
