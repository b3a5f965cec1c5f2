"""A chart with more than a slide can show is divided, and nothing of it is lost."""

from datetime import date
from decimal import Decimal

from nodes import row, text

from rapportgen.document.blocks import Chart, Column, Table
from rapportgen.document.charts import Bars, Series, Span, Timeline
from rapportgen.slides.charts import divided

TABLE = Table("Mål", (Column(text("Mål")),), (row("1"),))


def bars(count: int) -> Chart:
    names = tuple(f"Deltagare i grupp {n} som har börjat" for n in range(count))
    series = tuple(
        Series(name, tuple(Decimal(n + more) for n in range(count)))
        for name, more in (("Utfall", 0), ("Målvärde", 1))
    )
    return Chart("Målen", Bars(names, series, "deltagare"), "Ett diagram.", TABLE)


def test_a_chart_that_has_room_is_left_as_it_is() -> None:
    assert divided(bars(4)) == [bars(4)]


def test_thirty_goals_become_charts_with_about_as_many_each() -> None:
    parts = [part.data for part in divided(bars(30))]

    assert [len(part.categories) for part in parts if isinstance(part, Bars)] == [5, 5, 5, 5, 5, 5]


def test_a_divided_chart_has_all_names_and_figures_in_order() -> None:
    whole = bars(30)
    parts = [part.data for part in divided(whole) if isinstance(part.data, Bars)]

    assert isinstance(whole.data, Bars)
    assert tuple(name for part in parts for name in part.categories) == whole.data.categories
    for at, series in enumerate(whole.data.series):
        assert {part.series[at].name for part in parts} == {series.name}
        assert tuple(v for part in parts for v in part.series[at].values) == series.values


def test_each_part_says_which_it_is_to_those_who_listen() -> None:
    assert [part.description for part in divided(bars(30))] == [
        f"Del {number} av 6. Ett diagram." for number in (1, 2, 3, 4, 5, 6)
    ]


def test_a_timeline_is_divided_between_its_activities_and_keeps_its_calendar() -> None:
    spans = tuple(
        Span(f"Aktivitet {n}", date(2020, 1, 1), date(2020, 12, 31), "2020") for n in range(40)
    )
    line = Timeline(spans, date(2020, 1, 1), date(2021, 12, 31))
    parts = [part.data for part in divided(Chart("Tidplan", line, "En tidplan.", TABLE))]
    found = [part for part in parts if isinstance(part, Timeline)]

    assert len(found) > 1
    assert tuple(span for part in found for span in part.spans) == spans
    assert {(part.start, part.end) for part in found} == {(line.start, line.end)}


def test_the_parts_of_a_chart_have_the_axis_of_the_whole() -> None:
    parts = [part.data for part in divided(bars(30)) if isinstance(part.data, Bars)]
    assert {part.reach for part in parts} == {(Decimal(0), Decimal(30))}


def test_a_chart_without_figures_is_left_as_it_is() -> None:
    empty = Chart("Tom", Bars((), (), "kronor"), "Inget.", TABLE)
    assert divided(empty) == [empty]
