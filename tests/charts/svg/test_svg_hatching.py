"""The lines across a bar end at its edges."""

from hypothesis import given
from hypothesis import strategies as st

from rapportgen.charts.palette import Hatch
from rapportgen.charts.svg.hatching import hatching
from rapportgen.charts.svg.shapes import Bar, Rule

SIZES = st.floats(0, 300)


def test_a_plain_bar_has_no_lines() -> None:
    assert hatching(Bar(0, 0, 10, 10, 0), "plain") == ()


def test_lines_rise_or_fall_at_even_distances() -> None:
    square = Bar(0, 0, 10, 10, 0)
    rising = (Rule(0, 5, 5, 0), Rule(0, 10, 10, 0), Rule(5, 10, 10, 5))
    falling = (Rule(5, 0, 10, 5), Rule(0, 0, 10, 10), Rule(0, 5, 5, 10))
    assert hatching(square, "rising") == rising
    assert set(hatching(square, "falling")) == set(falling)
    assert hatching(square, "crossed") == rising + hatching(square, "falling")


@given(SIZES, SIZES, SIZES, SIZES, st.sampled_from(("rising", "falling", "crossed")))
def test_no_line_leaves_its_bar(x: float, y: float, wide: float, high: float, hatch: Hatch) -> None:
    for rule in hatching(Bar(x, y, wide, high, 0), hatch):
        assert x - 0.001 <= min(rule.x1, rule.x2) <= max(rule.x1, rule.x2) <= x + wide + 0.001
        assert y - 0.001 <= min(rule.y1, rule.y2) <= max(rule.y1, rule.y2) <= y + high + 0.001
