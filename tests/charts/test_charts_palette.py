"""Shades differ in grey, and can be told from white paper."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.charts.palette import Shade, shades, tint
from rapportgen.packs.contrast import contrast

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def lightness(colour: str) -> float:
    """Return how light the colour is to the eye (L* of CIE), from 0 to 100; grey keeps it."""
    luminance = 1.05 / contrast(colour, "#ffffff") - 0.05
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else luminance * 903.3


def nearest(colours: list[str]) -> float:
    return min(abs(lightness(one) - lightness(other)) for one, other in combinations(colours, 2))


def test_the_shades_of_two_series_are_the_accent_and_a_tint_of_it() -> None:
    assert shades("#1f4e5f", 2) == (Shade("#1f4e5f", "#1f4e5f"), Shade("#9cb1b9", "#1f4e5f"))


def test_four_shades_run_from_the_accent_to_almost_white() -> None:
    fills = [shade.fill for shade in shades("#1f4e5f", 4)]
    assert fills == ["#1f4e5f", "#5e808c", "#9cb1b9", "#dbe3e5"]


@pytest.mark.parametrize(
    ("accent", "expected"),
    [("#1f4e5f", 18), ("#1d3f7a", 19), ("#2f5d3a", 17), ("#7a2e4d", 19)],
)
def test_the_shades_of_the_shipped_packs_differ_much_in_grey(accent: str, expected: float) -> None:
    assert int(nearest([shade.fill for shade in shades(accent, 4)])) == expected


@pytest.mark.parametrize("count", [2, 3, 4])
@given(accent=COLOURS)
def test_the_shades_of_any_accent_differ_in_grey(count: int, accent: str) -> None:
    assert nearest([shade.fill for shade in shades(accent, count)]) > 10


@given(COLOURS)
def test_the_outline_of_any_accent_can_be_told_from_white(accent: str) -> None:
    assert contrast(shades(accent, 1)[0].outline, "#ffffff") >= 4.5


def test_a_faint_accent_is_darkened() -> None:
    assert shades("#ffd700", 1) == (Shade("#806c00", "#806c00"),)


def test_more_series_than_shades_are_hatched_in_turn() -> None:
    many = shades("#1f4e5f", 17)
    assert [shade.hatch for shade in many[:4]] == ["plain"] * 4
    assert [shade.hatch for shade in many[4::4]] == ["rising", "falling", "crossed", "plain"]
    assert len(set(many[:16])) == 16


def test_no_series_has_no_shade() -> None:
    assert shades("#1f4e5f", 0) == ()


def test_a_tint_is_so_much_nearer_to_white() -> None:
    assert tint("#000000", 0.5) == "#808080"
    assert tint("#1f4e5f", 0) == "#1f4e5f"
