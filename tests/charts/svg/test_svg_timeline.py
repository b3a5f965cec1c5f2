"""A timeline has a row for each activity, and a legend of the signs it uses."""

from chart_data import span, timeline

from rapportgen.charts.svg.picture import picture
from rapportgen.charts.svg.shapes import WIDE, Label, Rule
from rapportgen.charts.svg.timeline_legend import entries

FIRM = span("2018-01-01", "2018-06-30")
UNDER_WAY = span(None, "2018-03-31")
DAY = span("2018-07-15", "2018-07-15", "Start")
SOFT = span("2018-09-01", "2018-11-30", approximate=True)


def test_rows_are_as_high_as_their_names_between_lines_of_their_own() -> None:
    shown = picture(timeline(FIRM, span("2018-02-01", "2018-03-31", "Mycket " * 8), DAY))
    across = [rule for rule in shown.rules if rule.y1 == rule.y2]
    assert [(rule.y1, rule.weight) for rule in across] == [
        (44.8, "faint"),
        (74.4, "faint"),
        (26, "plain"),
        (93.2, "plain"),
    ]
    assert across[0] == Rule(0, 44.8, 454, 44.8)


def test_a_name_stands_beside_the_middle_of_its_mark() -> None:
    shown = picture(timeline(FIRM))
    name = next(label for label in shown.labels if label.text == "Aktivitet")
    assert name == Label(0, 38.46, "Aktivitet")
    assert shown.marks[0].y + shown.marks[0].height / 2 == 35.4


def test_the_words_of_a_time_stand_in_its_row() -> None:
    assert [label.text for label in picture(timeline(FIRM, DAY)).labels].count("tiden") == 2


def test_only_the_signs_that_are_used_are_explained() -> None:
    assert [kind.text for kind in entries((FIRM,))] == []
    assert [kind.text for kind in entries((FIRM, SOFT))] == ["ungefärlig tid"]
    assert [kind.text for kind in entries((DAY, UNDER_WAY, SOFT))] == [
        "ungefärlig tid",
        "har redan börjat",
        "en enda dag",
    ]


def test_the_legend_stands_below_the_rows() -> None:
    shown = picture(timeline(FIRM, SOFT))
    assert shown.labels[-1] == Label(28, 79.32, "ungefärlig tid", size=8)
    assert len(shown.marks) == 3


def test_names_are_wrapped_before_they_are_cut() -> None:
    name = "Teckna avtal om samverkan med alla parter i länet"
    shown = picture(timeline(*[span("2018-01-01", "2018-02-01", name)] * 20))
    lines = [label.text for label in shown.labels if label.x == 0]
    assert lines == ["Teckna avtal om samverkan med", "alla parter i länet"] * 20


def test_sixty_activities_take_a_line_each() -> None:
    shown = picture(timeline(*[span("2018-01-01", "2018-02-01", "Mycket " * 20)] * 60))
    names = [label.text for label in shown.labels if label.text.startswith("Mycket")]
    assert len(names) == 60
    assert {name[-1] for name in names} == {"…"}
    assert round(shown.height, 1) == 26 + 60 * 13 + 2


def test_a_long_timeline_is_drawn_for_a_page_on_its_side() -> None:
    assert picture(timeline(FIRM, end="2020-12-31")).width == WIDE == 700
