"""Shades differ in grey, and can be told from white paper."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportgen.charts.palette import Shade, ladder, lightness, shades, tint
from rapportgen.packs.contrast import contrast

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def nearest(colours: list[str]) -> float:
    return min(abs(lightness(one) - lightness(other)) for one, other in combinations(colours, 2))


def test_the_shades_of_two_series_are_the_accent_and_a_tint_of_it() -> None:
    assert shades("#1f4e5f", [0, 1]) == (Shade("#1f4e5f", "#1f4e5f"), Shade("#9cb1b9", "#1f4e5f"))


def test_four_shades_lie_between_the_accent_and_almost_white_neighbours_far_apart() -> None:
    fills = [shade.fill for shade in shades("#1f4e5f", range(4))]
    assert fills == ["#1f4e5f", "#9cb1b9", "#dbe3e5", "#5b7e8a"]


def test_a_tone_is_the_same_shade_whatever_stands_beside_it() -> None:
    assert (
        shades("#1f4e5f", [1]) == shades("#1f4e5f", [5, 1])[1:] == shades("#1f4e5f", range(9))[1:2]
    )


@pytest.mark.parametrize(
    ("accent", "expected"),
    [("#1f4e5f", 18), ("#1d3f7a", 19), ("#2f5d3a", 17), ("#7a2e4d", 19)],
)
def test_the_shades_of_the_shipped_packs_differ_much_in_grey(accent: str, expected: float) -> None:
    assert int(nearest([shade.fill for shade in shades(accent, range(4))])) == expected


@pytest.mark.parametrize("count", [2, 3, 4])
@given(accent=COLOURS)
def test_the_shades_of_any_accent_differ_in_grey(count: int, accent: str) -> None:
    assert nearest([shade.fill for shade in shades(accent, range(count))]) > 10


@given(COLOURS)
def test_the_outline_of_any_accent_can_be_told_from_white(accent: str) -> None:
    assert contrast(shades(accent, [0])[0].outline, "#ffffff") >= 4.5


def test_a_faint_accent_is_darkened() -> None:
    assert shades("#ffd700", [0]) == (Shade("#806c00", "#806c00"),)


def test_more_series_than_shades_are_hatched_in_turn() -> None:
    many = shades("#1f4e5f", range(17))
    assert [shade.hatch for shade in many[:4]] == ["plain"] * 4
    assert [shade.hatch for shade in many[4::4]] == ["rising", "falling", "crossed", "plain"]
    assert len(set(many[:16])) == 16


@given(COLOURS)
def test_eight_series_of_any_accent_differ_in_lightness_or_in_their_lines(accent: str) -> None:
    eight = shades(accent, range(8))
    alike = [
        (one, other)
        for one, other in combinations(eight, 2)
        if abs(lightness(one.fill) - lightness(other.fill)) <= 10
    ]
    assert all(one.hatch != other.hatch for one, other in alike)
    assert len(alike) == 4


def test_no_series_has_no_shade() -> None:
    assert shades("#1f4e5f", []) == ()


def test_colours_for_more_series_are_all_different_from_dark_to_light() -> None:
    fills = ladder("#1f4e5f", 6)
    assert (fills[0], fills[-1]) == ("#1f4e5f", "#dbe3e5")
    assert [lightness(fill) for fill in fills] == sorted({lightness(fill) for fill in fills})


@pytest.mark.parametrize(
    ("colour", "expected"), [("#ffffff", 100), ("#777777", 50), ("#000000", 0), ("#ff0000", 53)]
)
def test_lightness_is_that_of_the_eye(colour: str, expected: int) -> None:
    assert round(lightness(colour)) == expected


def test_a_tint_is_so_much_nearer_to_white() -> None:
    assert tint("#000000", 0.5) == "#808080"
    assert tint("#1f4e5f", 0) == "#1f4e5f"
