"""Soft ends: a band drawn in layers, each one narrower and darker than the one below it.

A gradient would need a definition with a name, and renderers disagree about its edges.
"""

from dataclasses import dataclass

from rapportgen.charts.svg.shapes import Band

SOFT = 0.28
"""How much of a band each of its soft ends takes."""

_STEPS = 12
_PALEST = 0.94


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of a band and how much white its colour holds."""

    x: float
    width: float
    white: float


def layers(band: Band) -> tuple[Layer, ...]:
    """Return the layers of a band, the lowest and palest first; a firm one is a single layer."""
    if "soft" not in band.ends:
        return (Layer(band.x, band.width, 0.0),)
    return tuple(_layer(band, at / _STEPS) for at in range(_STEPS + 1))


def _layer(band: Band, inwards: float) -> Layer:
    """Return the layer that far inwards, from 0 at the ends to 1 where the band is firm."""
    right = band.width * SOFT * inwards
    left = 0.0 if "open" in band.ends else right
    return Layer(band.x + left, band.width - left - right, _PALEST * (1 - inwards))
