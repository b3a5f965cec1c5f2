"""How native charts of figures look: which way bars point, their fills, labels and axes."""

from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from chart_samples import DEDUCTIONS, EVERY, LYING, MANY, SHARES, STACK, YEARS, bars, figures
from native_charts import A, C, values_of

from rapportgen.charts.drawingml.drawn_legend import legend_rows
from rapportgen.charts.drawingml.heights import suitable_height
from rapportgen.charts.drawingml.native import Frame, native_chart
from rapportgen.charts.drawingml.steps import step
from rapportgen.document.charts import ACTUAL, Bars, Series
from rapportgen.packs.tema import Farger

SPACE = "\\\N{NO-BREAK SPACE}"
LONG_NAMES = bars(
    Series("Belopp", figures("1", "2", "3", "4", "5")),
    names=tuple(f"Arbetsmarknadsförvaltningen {place}" for place in "ABCDE"),
)


def xml(data: Bars, width: float = 450, height: float = 250) -> bytes:
    return native_chart(data, Frame(width, height), Farger()).xml


def fills(data: Bars) -> list[str]:
    """Return each series' pattern, or "plain", with its colour."""
    found = []
    for series in ET.fromstring(xml(data)).iter(f"{C}ser"):
        properties = series.find(f"{C}spPr")
        assert properties is not None
        pattern = properties.find(f"{A}pattFill")
        if pattern is not None:
            found.append(pattern.attrib["prst"])
        else:
            colour = properties.find(f"{A}solidFill/{A}srgbClr")
            assert colour is not None
            found.append(colour.attrib["val"])
    return found


@pytest.mark.parametrize("name", EVERY)
def test_the_ids_of_axes_are_positive(name: str) -> None:
    made = native_chart(EVERY[name], Frame(450, 250), Farger()).xml

    assert values_of(made, "axId") == ["1", "2", "1", "2"]
    assert values_of(made, "crossAx") == ["2", "1"]


@pytest.mark.parametrize(
    ("data", "direction"), [(YEARS, "col"), (MANY, "bar"), (LONG_NAMES, "bar"), (STACK, "col")]
)
def test_bars_lie_where_names_are_many_or_long(data: Bars, direction: str) -> None:
    assert values_of(xml(data), "barDir") == [direction]


def test_bars_lie_where_there_is_no_room_for_their_figures() -> None:
    assert values_of(xml(YEARS, width=150), "barDir") == ["bar"]


def test_the_first_of_lying_bars_is_at_the_top_and_the_axis_at_the_bottom() -> None:
    assert values_of(xml(MANY), "orientation") == ["maxMin", "minMax"]
    assert values_of(xml(MANY), "crosses") == ["autoZero", "max"]


@pytest.mark.parametrize(
    ("data", "grouping", "overlap"), [(YEARS, "clustered", "-8"), (STACK, "stacked", "100")]
)
def test_parts_of_a_whole_lie_in_one_bar(data: Bars, grouping: str, overlap: str) -> None:
    assert values_of(xml(data), "grouping") == [grouping]
    assert values_of(xml(data), "overlap") == [overlap]


def test_series_have_shades_of_the_accent_and_patterns_when_shades_run_out() -> None:
    six = bars(*(Series(str(n), figures("1")) for n in range(6)), names=("2018",))

    assert fills(YEARS) == ["1F4E5F", "9CB1B9"]
    assert fills(six)[4:] == ["wdUpDiag", "wdUpDiag"]
    assert len(set(fills(six)[:4])) == 4


def looks(data: Bars) -> list[str]:
    """Return everything that tells how each series is filled."""
    found = (series.find(f"{C}spPr") for series in ET.fromstring(xml(data)).iter(f"{C}ser"))
    return [ET.tostring(properties).decode() for properties in found if properties is not None]


def test_sixteen_series_are_filled_in_sixteen_ways() -> None:
    many = bars(*(Series(str(n), figures("1")) for n in range(16)), names=("2018",))

    assert len(set(looks(many))) == 16


def test_a_series_has_the_shade_of_its_tone() -> None:
    outcome = bars(Series("Utfall", figures("1"), ACTUAL), names=("2018",))

    assert fills(outcome) == fills(YEARS)[1:]


def test_bars_that_lie_beside_each_other_have_a_legend_drawn_in_their_order() -> None:
    made = native_chart(LYING, Frame(450, 400), Farger())
    drawn = ET.fromstring(made.shapes)

    assert values_of(made.xml, "barDir") == ["bar"]
    assert values_of(made.xml, "legendPos") == []
    assert made.xml.endswith(b'<c:userShapes r:id="rId2"/></c:chartSpace>')
    assert [node.text for node in drawn.iter(f"{A}t")] == ["Budget", "Utfall"]
    squares = [node.attrib["val"] for node in drawn.iter(f"{A}srgbClr")]
    assert list(dict.fromkeys(squares))[:1] == fills(LYING)[:1]
    assert fills(LYING)[1] in squares


@pytest.mark.parametrize("data", [YEARS, STACK, MANY], ids=["standing", "stacked", "single"])
def test_other_bars_have_a_legend_of_their_program_or_none(data: Bars) -> None:
    made = native_chart(data, Frame(450, 250), Farger())

    assert made.shapes == b""
    assert b"userShapes" not in made.xml


def test_the_parts_of_a_chart_have_the_same_axis() -> None:
    names = tuple(f"Post {number}" for number in range(13))
    part = Bars(
        names, (Series("Belopp", figures(*["7"] * 13)),), "kronor", reach=(Decimal(-3), Decimal(95))
    )

    assert (values_of(xml(part), "min"), values_of(xml(part), "max")) == (["-5"], ["95"])


def test_a_part_of_a_chart_lies_like_the_other_parts() -> None:
    part = Bars(("A", "B"), (Series("Belopp", figures("7", "9")),), "kronor")
    whole = replace(part, reach=(Decimal(0), Decimal(95)))

    assert (values_of(xml(part), "barDir"), values_of(xml(whole), "barDir")) == (["col"], ["bar"])


def test_an_axis_of_bars_begins_at_zero_when_none_goes_below() -> None:
    assert (values_of(xml(YEARS), "min"), values_of(xml(DEDUCTIONS), "min")) == (["0"], [])


def test_every_figure_stands_beside_its_bar() -> None:
    whole = bars(Series("Belopp", figures("1", "2")), names=("2018", "2019"))

    assert values_of(xml(whole), "dLblPos") == ["outEnd"]
    assert values_of(xml(whole), "showVal") == ["1"]


def test_a_figure_that_needs_it_has_a_format_of_its_own() -> None:
    [_, outcome] = ET.fromstring(xml(YEARS)).iter(f"{C}ser")
    own = {
        label.find(f"{C}idx").attrib["val"]: label.find(f"{C}numFmt").attrib["formatCode"]  # type: ignore[union-attr]
        for label in outcome.iter(f"{C}dLbl")
    }

    assert own == {"0": f"[$-41D]#{SPACE}##0.00"}


def test_bars_too_thin_for_figures_have_none() -> None:
    assert values_of(xml(MANY), "dLblPos") == []
    assert values_of(xml(MANY, height=800), "dLblPos") == ["outEnd"]


def test_a_part_of_a_stack_that_is_too_small_has_no_figure() -> None:
    labels = [series.find(f"{C}dLbls") for series in ET.fromstring(xml(STACK)).iter(f"{C}ser")]
    left_out = [
        [node.attrib["val"] for node in found.findall(f"{C}dLbl/{C}idx")]
        for found in labels
        if found is not None
    ]

    assert values_of(xml(STACK), "dLblPos") == ["ctr", "ctr"]
    assert left_out == [[], ["0"]]


def test_several_series_have_a_legend_below_and_a_single_one_has_none() -> None:
    assert values_of(xml(YEARS), "legendPos") == ["b"]
    assert values_of(xml(DEDUCTIONS), "legendPos") == []


def test_shares_are_drawn_against_the_whole() -> None:
    assert (values_of(xml(SHARES), "min"), values_of(xml(SHARES), "max")) == (["0"], ["100"])


def test_other_axes_are_left_to_office() -> None:
    small = bars(Series("Andel", figures("12")), names=("2018",), unit="procent")

    assert values_of(xml(YEARS), "max") == values_of(xml(small), "max") == []


def test_figures_of_a_lying_axis_have_room() -> None:
    assert values_of(xml(MANY), "majorUnit") == ["10000"]
    assert values_of(xml(MANY, width=220), "majorUnit") == ["20000"]
    assert values_of(xml(YEARS), "majorUnit") == []


@pytest.mark.parametrize(
    ("span", "most", "expected"),
    [("59000", 6, "10000"), ("59000", 5, "20000"), ("1", 3, "0.5"), ("0.03", 2, "0.02")],
)
def test_steps_are_round(span: str, most: int, expected: str) -> None:
    assert step(Decimal(span), most) == Decimal(expected)


def test_nothing_has_no_steps() -> None:
    assert step(Decimal(0), 5) is None


def test_words_are_swedish_and_tell_the_unit() -> None:
    root = ET.fromstring(xml(YEARS))

    assert values_of(xml(YEARS), "lang") == ["sv-SE"]
    assert {node.attrib["lang"] for node in root.iter(f"{A}endParaRPr")} == {"sv-SE"}
    assert [node.text for node in root.iter(f"{A}t")] == ["Kronor"]


def test_lying_bars_grow_with_their_number_and_names() -> None:
    five, sixty = suitable_height(LONG_NAMES, 450, 9), suitable_height(MANY, 450, 9)

    assert 120 < five < 250
    assert 1400 < sixty < 1600


def test_names_are_made_smaller_where_rows_are_low() -> None:
    sizes = [node.attrib["sz"] for node in ET.fromstring(xml(MANY)).iter(f"{A}defRPr")]

    assert "300" in sizes
    assert set(sizes) == {"300", "800", "900"}


def test_a_drawn_legend_of_many_names_has_room_below_the_axis() -> None:
    names = tuple(f"Mättillfälle nummer {number}, hösten" for number in range(7))
    many = replace(LYING, series=tuple(replace(LYING.series[0], name=name) for name in names))
    lines = legend_rows(names, 450, 8)

    assert lines == 3
    assert suitable_height(many, 450, 9) == pytest.approx(13 * 79 + 9 * (0.5 + 2.4 + 1.7 * 3))
