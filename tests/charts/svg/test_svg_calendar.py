"""The calendar shows as small parts of the year as there is room for, by lines and by words."""

from datetime import date

import pytest

from rapportgen.charts.svg.calendar import Cell, calendar, grid, header, height, parts, years
from rapportgen.charts.svg.shapes import Label, Rule


def texts(cells: tuple[Cell, ...]) -> list[str]:
    return [cell.text for cell in cells]


def test_the_calendar_is_of_whole_months() -> None:
    shown = calendar(date(2018, 9, 15), date(2019, 2, 3), 100, 400)
    assert (shown.first, shown.last) == (date(2018, 9, 1), date(2019, 2, 28))
    assert len(shown.months) == 6


def test_a_day_has_its_place_by_its_number_and_ends_where_the_next_one_begins() -> None:
    shown = calendar(date(2018, 1, 1), date(2018, 12, 31), 0, 365)
    assert shown.x(date(2018, 1, 1)) == 0
    assert shown.x(date(2018, 2, 1)) == 31
    assert shown.after(date(2018, 1, 31)) == 31
    assert shown.after(date(2018, 12, 31)) == 365


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (date(2018, 12, 31), ["sep", "okt", "nov", "dec"]),
        (date(2019, 12, 31), ["S", "O", "N", "D", *"JFMAMJJASOND"]),
        (date(2024, 12, 31), ["3", "4", *list("1234") * 6]),
        (date(2060, 12, 31), []),
    ],
)
def test_months_are_named_then_initials_then_quarters_then_nothing(
    end: date, expected: list[str]
) -> None:
    assert texts(parts(calendar(date(2018, 9, 1), end, 0, 300))) == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (2027, [str(year) for year in range(2018, 2028)]),
        (2050, ["2018", *(str(year) for year in range(2020, 2051, 5))]),
        (2199, ["2018", *(str(year) for year in range(2020, 2200, 20))]),
    ],
)
def test_of_many_years_only_the_round_ones_are_named(last: int, expected: list[str]) -> None:
    assert texts(years(calendar(date(2018, 1, 1), date(last, 12, 31), 0, 300))) == expected


def test_each_name_stands_in_the_middle_of_its_part() -> None:
    shown = calendar(date(2018, 11, 1), date(2019, 1, 31), 0, 92)
    assert list(header(shown)) == [
        Label(30.5, 9, "2018", "middle", 8, bold=True),
        Label(76.5, 9, "2019", "middle", 8, bold=True),
        Label(15, 22, "nov", "middle", 8),
        Label(45.5, 22, "dec", "middle", 8),
        Label(76.5, 22, "jan", "middle", 8),
    ]


def test_a_year_without_room_for_its_name_is_not_named() -> None:
    shown = calendar(date(2018, 12, 1), date(2019, 12, 31), 0, 130)
    assert [label.text for label in header(shown) if label.bold] == ["2019"]


def test_quarters_are_said_to_be_quarters() -> None:
    shown = calendar(date(2018, 1, 1), date(2023, 12, 31), 100, 400)
    assert [label for label in header(shown) if label.anchor == "end"] == [
        Label(94, 22, "Kvartal", "end", 8)
    ]


def test_lines_between_years_begin_at_the_top_and_those_between_months_below_the_years() -> None:
    shown = calendar(date(2018, 12, 1), date(2019, 2, 28), 0, 90)
    assert list(grid(shown, 50)) == [
        Rule(62, 13, 62, 50),
        Rule(0, 0, 0, 50, "plain"),
        Rule(31, 0, 31, 50, "plain"),
        Rule(90, 0, 90, 50, "plain"),
    ]


def test_a_calendar_of_years_alone_is_one_line_high() -> None:
    assert height(calendar(date(2018, 1, 1), date(2018, 12, 31), 0, 300)) == 26
    assert height(calendar(date(1900, 1, 1), date(2199, 12, 31), 0, 300)) == 13
