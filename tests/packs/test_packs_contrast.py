"""Colours that cannot be read are replaced."""

import pytest

from rapportgen.packs.contrast import contrast, readable


def test_contrast_runs_from_1_to_21() -> None:
    assert contrast("#ffffff", "#ffffff") == 1
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_contrast_is_the_same_in_both_directions() -> None:
    assert contrast("#1f4e5f", "#eef3f5") == contrast("#eef3f5", "#1f4e5f")


def test_the_contrast_of_a_known_pair_is_that_of_the_standard() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize(
    ("colour", "background", "expected"),
    [
        ("#1f4e5f", "#ffffff", "#1f4e5f"),
        ("#767676", "#ffffff", "#767676"),
        ("#777777", "#ffffff", "#000000"),
        ("#ffd700", "#ffffff", "#000000"),
        ("#1f4e5f", "#102030", "#ffffff"),
    ],
)
def test_a_faint_colour_becomes_black_or_white(colour: str, background: str, expected: str) -> None:
    assert readable(colour, background) == expected
