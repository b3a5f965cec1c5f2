"""How native charts of time look: bars from the top, along a calendar."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from chart_samples import LONG_TIMES, TIMES
from native_charts import A, C, chart_series, values_of

from rapportgen.charts.drawingml.calendar import calendar
from rapportgen.charts.drawingml.heights import suitable_height
from rapportgen.charts.drawingml.native import Frame, native_chart
from rapportgen.document.charts import Span, Timeline
from rapportgen.packs.tema import Farger

FIRST = date(1899, 12, 30)


def xml(data: Timeline) -> bytes:
    return native_chart(data, Frame(450, 200), Farger()).xml


def looks(data: Timeline) -> list[str]:
    """Return how each series is filled."""
    properties = (one.find(f"{C}spPr") for one in ET.fromstring(xml(data)).iter(f"{C}ser"))
    return [found[0].tag.removeprefix(A) for found in properties if found is not None]


def words(data: Timeline) -> list[str | None]:
    return [node.text for node in ET.fromstring(xml(data)).iter(f"{A}t")]


def ticks(start: date, end: date, most: int) -> list[date]:
    scale = calendar(start, end, most)
    assert scale.lowest
    assert scale.highest
    assert scale.step
    day, found = Decimal(scale.lowest), []
    while day <= Decimal(scale.highest):
        found.append(FIRST + timedelta(days=int(day)))
        day += Decimal(scale.step)
    return found


def test_bars_begin_unseen_and_are_hatched_where_the_time_is_approximate() -> None:
    assert looks(TIMES) == ["noFill", "solidFill", "pattFill"]
    assert words(TIMES) == ["Randig stapel: tiden är ungefärlig. ◀ har redan börjat.", "◀"]


def own_looks(data: Timeline) -> list[dict[str, str]]:
    """Return the outlines of bars that look different from their series, by their places."""
    found = []
    for series in ET.fromstring(xml(data)).iter(f"{C}ser"):
        points = {
            values[0]: point.find(f"{C}spPr/{A}ln").attrib["w"]  # type: ignore[union-attr]
            for point in series.iter(f"{C}dPt")
            if (values := [node.attrib["val"] for node in point.iter(f"{C}idx")])
        }
        found.append(points)
    return found


def test_a_day_is_seen_by_its_thick_outline_and_is_still_a_day() -> None:
    assert own_looks(TIMES) == [{}, {"2": "50800"}, {}]
    assert chart_series(xml(TIMES))[1].shown[2] == (47, None, 1)


def test_a_short_approximate_time_is_pale_since_it_has_no_room_for_stripes() -> None:
    days = Span("Mätning", date(2018, 5, 1), date(2018, 5, 3), "början av maj", approximate=True)
    long = Timeline((days,), date(2018, 1, 1), date(2029, 12, 31))

    assert own_looks(long) == [{}, {}, {"0": "50800"}]
    assert words(long) == ["Randig eller ljus stapel: tiden är ungefärlig."]


def test_an_activity_that_is_under_way_begins_with_an_arrow() -> None:
    [_, exact, about] = ET.fromstring(xml(TIMES)).iter(f"{C}ser")

    assert [node.attrib["val"] for node in exact.iter(f"{C}idx")][:1] == ["1"]
    assert [label[0].attrib["val"] for label in exact.iter(f"{C}dLbl")] == ["0"]
    assert list(about.iter(f"{C}dLbl")) == []


def test_an_axis_begins_earlier_where_a_day_would_be_before_it() -> None:
    days = [Span(str(day), date(2018, 1, day), date(2018, 1, day), "") for day in (1, 20)]
    first, later = (Timeline((one,), date(2018, 1, 1), date(2019, 3, 31)) for one in days)

    assert float(values_of(xml(first), "min")[0]) < 43101  # 1 January 2018
    assert float(values_of(xml(later), "min")[0]) > 43101


def test_nothing_is_said_of_hatched_bars_where_there_are_none() -> None:
    assert words(LONG_TIMES) == []


def test_activities_stand_in_order_from_the_top() -> None:
    names = [one.shown[1] for one in chart_series(xml(TIMES))]

    assert names == [("Uppstart", "Kartläggning", "Seminarium")] * 3
    assert values_of(xml(TIMES), "orientation") == ["maxMin", "minMax"]


def test_the_calendar_is_whole_months_in_swedish() -> None:
    scale = calendar(date(2018, 8, 15), date(2018, 12, 31), 6)

    assert scale.form == r"[$-41D]mmm\ yyyy"
    assert (scale.lowest, scale.highest) == (
        "43314",
        "43467",
    )  # the day after 1 August and 1 January
    assert [day.month for day in ticks(date(2018, 8, 15), date(2018, 12, 31), 6)] == [
        *(8, 9, 10, 11, 12, 1)
    ]


@pytest.mark.parametrize("months", range(1, 60, 7))
@pytest.mark.parametrize("start", [date(2018, month, 1) for month in range(1, 13)])
def test_a_tick_lies_in_the_month_that_it_names(start: date, months: int) -> None:
    end = start + timedelta(days=30 * months)
    found = ticks(start, end, 8)
    numbers = [day.year * 12 + day.month for day in found]
    steps = {later - earlier for earlier, later in pairwise(numbers)}

    assert len(steps) <= 1
    assert {day.day for day in found} <= {1, 2, 3, 4}


def test_long_calendars_have_years() -> None:
    scale = calendar(date(2010, 5, 1), date(2030, 1, 1), 7)

    assert scale.form == "[$-41D]yyyy"
    assert [day.year for day in ticks(date(2010, 5, 1), date(2030, 1, 1), 7)] == list(
        range(2010, 2031, 2)
    )


def test_a_calendar_of_any_length_ends() -> None:
    scale = calendar(date(1, 1, 1), date(9999, 12, 31), 5)

    lowest, highest, step = (Decimal(e or 0) for e in (scale.lowest, scale.highest, scale.step))
    assert round((highest - lowest) / step, 1) == Decimal("10.0")


def test_a_chart_of_time_grows_with_its_activities() -> None:
    one = Timeline(
        (Span("Uppstart", date(2018, 9, 1), date(2018, 9, 30), ""),), TIMES.start, TIMES.end
    )

    assert suitable_height(one, 450, 9) == pytest.approx(42.5)
    assert suitable_height(LONG_TIMES, 450, 9) == pytest.approx(502.5)
