"""A picture becomes SVG in the colours of the pack, with text that stays text."""

from xml.etree import ElementTree as ET

from chart_data import any_bars, any_timeline, bars, chart, series, span, timeline
from hypothesis import given, settings

from rapportgen.charts.svg.drawing import svg
from rapportgen.document.charts import Bars, Timeline
from rapportgen.packs.tema import Farger

NS = "{http://www.w3.org/2000/svg}"
COLOURS = Farger(accent="#1d3f7a", linje="#9ea9bb")


def drawn(data: Bars | Timeline) -> ET.Element:
    return ET.fromstring(svg(chart(data), COLOURS))


def found(data: Bars | Timeline, tag: str) -> list[dict[str, str]]:
    return [element.attrib for element in drawn(data).iter(NS + tag)]


def test_a_small_chart_is_drawn_exactly() -> None:
    assert svg(chart(bars(1), description='A & "B" <c>'), COLOURS) == (
        '<svg xmlns="http://www.w3.org/2000/svg" class="ritning" viewBox="0 0 454 207.8" '
        'role="img" fill="#1a1a1a">\n'
        "<title>A &amp; &quot;B&quot; &lt;c&gt;</title>\n"
        '<g stroke-linecap="square">\n'
        '<line x1="10.96" y1="191" x2="454" y2="191" stroke="#cad0da" stroke-width="0.4"/>\n'
        '<line x1="10.96" y1="26" x2="454" y2="26" stroke="#cad0da" stroke-width="0.4"/>\n'
        '<line x1="10.96" y1="191" x2="454" y2="191" stroke="#1a1a1a" stroke-width="0.9"/>\n'
        "</g>\n"
        "<g>\n"
        '<rect x="229" y="16.28" width="6.96" height="8.8" fill="#ffffff"/>\n'
        "</g>\n"
        "<g>\n"
        '<rect x="209.48" y="26" width="46" height="165" fill="#1d3f7a" stroke="#1d3f7a" '
        'stroke-width="0.7"/>\n'
        "</g>\n"
        "<g>\n"
        '<text x="0" y="8" text-anchor="start" font-size="8" font-weight="400" '
        'fill="#1a1a1a">Individer</text>\n'
        '<text x="4.96" y="193.72" text-anchor="end" font-size="8" font-weight="400" '
        'fill="#1a1a1a">0</text>\n'
        '<text x="4.96" y="28.72" text-anchor="end" font-size="8" font-weight="400" '
        'fill="#1a1a1a">1</text>\n'
        '<text x="232.48" y="203.8" text-anchor="middle" font-size="9" font-weight="400" '
        'fill="#1a1a1a">A</text>\n'
        '<text x="232.48" y="23" text-anchor="middle" font-size="8" font-weight="400" '
        'fill="#1a1a1a">1</text>\n'
        "</g>\n"
        "</svg>"
    )


@settings(deadline=None)
@given(any_bars() | any_timeline())
def test_any_chart_is_well_formed_and_has_no_elements_of_others(data: Bars | Timeline) -> None:
    tags = {element.tag.removeprefix(NS) for element in drawn(data).iter()}
    assert tags <= {"svg", "title", "g", "line", "rect", "path", "text"}


def test_names_and_times_stay_text() -> None:
    data = Bars(("<b>", "&amp;"), (series('"A"', 1, 2), series("$fill", 1, 2)), "<kronor>")
    texts = [element.text for element in drawn(data).iter(NS + "text")]
    assert {"<b>", "&amp;", '"A"', "$fill", "<kronor>"} <= set(texts)


def test_a_figure_on_a_dark_bar_is_white_and_on_a_light_one_dark() -> None:
    parts = tuple(series(name, 10) for name in "AB")
    inside = found(Bars(("X",), parts, "kronor", stacked=True), "text")[-3:-1]
    assert [text["fill"] for text in inside] == ["#ffffff", "#1a1a1a"]


def test_a_figure_on_a_hatched_bar_stands_on_a_white_patch() -> None:
    parts = tuple(series(name, 10) for name in "ABCDE")
    patches = [
        rect["fill"]
        for rect in found(Bars(("X",), parts, "", stacked=True), "rect")
        if "stroke" not in rect
    ]
    assert patches == ["#ffffff", "#ffffff"]


def test_hatching_is_white_on_dark_bars_and_dark_on_light_ones() -> None:
    parts = tuple(series(name, 10) for name in "ABCDEFGH")
    lines = found(Bars(("X",), parts, "", stacked=True), "line")
    hatched = [line["stroke"] for line in lines if line["stroke-width"] == "1.2"]
    assert list(dict.fromkeys(hatched)) == ["#ffffff", "#1d3f7a"]


def test_times_are_drawn_by_their_kind() -> None:
    firm, day = span("2018-02-01", "2018-02-28"), span("2018-03-01", "2018-03-01")
    under_way = span(None, "2018-03-31")
    paths = [path["d"] for path in found(timeline(firm, day, under_way), "path")][:3]
    assert paths == [
        "M103.44 30.9H132.75V39.9H103.44L103.44 35.4Z",
        "M127.77 54.2L133.27 48.7L138.77 54.2L133.27 59.7Z",
        "M76 68.5H165.19V77.5H76L71 73Z",
    ]


def stripes(data: Timeline) -> list[dict[str, str]]:
    return [line for line in found(data, "line") if line["stroke-width"] == "1.9"]


def test_an_approximate_time_is_striped_on_a_pale_ground() -> None:
    soft = timeline(span("2018-02-01", "2018-06-30", approximate=True))
    assert [path["fill"] for path in found(soft, "path")] == ["#cdd5e2", "#cdd5e2"]
    assert {line["stroke"] for line in stripes(soft)} == {"#1d3f7a"}


def test_an_approximate_time_has_stripes_at_every_scale() -> None:
    autumn = span("2018-08-01", "2018-12-31", approximate=True)
    years = [timeline(autumn, end=f"{end}-12-31") for end in (2018, 2030, 2090)]
    assert [len(stripes(data)) for data in years] == [41, 13, 11]  # seven in the legend


def test_an_approximate_time_that_is_under_way_begins_with_a_tip_in_the_accent() -> None:
    open_soft = timeline(span(None, "2018-06-30", approximate=True))
    assert [path["fill"] for path in found(open_soft, "path")][:2] == ["#1d3f7a", "#cdd5e2"]


def test_text_too_faint_to_read_gives_way() -> None:
    faint = svg(chart(bars(1)), Farger(text="#cccccc"))
    assert 'role="img" fill="#000000"' in faint
