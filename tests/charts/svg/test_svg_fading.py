"""Soft ends fade out, in layers that get narrower."""

from rapportgen.charts.svg.fading import Layer, layers
from rapportgen.charts.svg.shapes import Band


def test_a_firm_band_is_one_layer_of_full_colour() -> None:
    assert layers(Band(10, 0, 100, 9)) == (Layer(10, 100, 0),)
    assert layers(Band(10, 0, 100, 9, "open")) == (Layer(10, 100, 0),)


def test_a_soft_band_is_palest_at_its_ends_and_firm_in_the_middle() -> None:
    found = layers(Band(10, 0, 100, 9, "soft"))
    assert len(found) == 13
    assert found[0] == Layer(10, 100, 0.94)
    assert found[-1] == Layer(38, 44, 0)


def test_a_band_that_is_open_is_soft_on_the_right_only() -> None:
    assert layers(Band(10, 0, 100, 9, "open-soft"))[-1] == Layer(10, 72, 0)
