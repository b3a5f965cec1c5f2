"""One shade for each kind of bar, in all charts of a document."""

from decimal import Decimal

from rapportgen.document.blocks import Chart, Table
from rapportgen.document.charts import ACTUAL, PLANNED, Bars, Series
from rapportgen.templates.tones import toned


def chart(*series: Series) -> Chart:
    return Chart("T", Bars(("A",), series, "kronor"), "B.", Table("T", (), ()))


def named(*names: str) -> Chart:
    return chart(*(Series(name, (Decimal(1),)) for name in names))


def tones(*charts: Chart) -> list[dict[str, int | None]]:
    return [
        {one.name: one.tone for one in block.data.series}
        for block in toned(charts)
        if isinstance(block, Chart) and isinstance(block.data, Bars)
    ]


def test_series_of_one_name_have_one_tone_in_every_chart() -> None:
    assert tones(named("2017", "2018"), named("2018", "2019")) == [
        {"2017": 0, "2018": 1},
        {"2018": 1, "2019": 0},
    ]


def test_what_is_planned_and_what_came_of_it_keep_their_tones() -> None:
    plan, outcome = Series("Plan", (Decimal(1),), PLANNED), Series("Utfall", (Decimal(1),), ACTUAL)
    assert tones(chart(outcome), chart(plan, outcome)) == [{"Utfall": 1}, {"Plan": 0, "Utfall": 1}]


def test_no_two_series_of_a_chart_have_the_same_tone() -> None:
    assert tones(named("A"), named("B"), named("A", "B")) == [{"A": 0}, {"B": 0}, {"A": 0, "B": 1}]
