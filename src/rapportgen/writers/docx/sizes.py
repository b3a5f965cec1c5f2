"""The measures of tables, on which the styles and the widths of columns must agree."""

from dataclasses import dataclass

from rapportgen.office.letters import wideness
from rapportgen.packs.tema import Typsnitt

_TIGHT = 0.8
_SMALLEST = 7.5  # points


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to set tables: what its styles' names end with, its type, the sides of its cells.

    `points` is the type size; `em` is the width of an em and `side` the white on each side of a
    cell, both in twentieths of a point.
    """

    suffix: str
    points: float
    em: float
    side: int


def settings(font: Typsnitt) -> tuple[Setting, Setting]:
    """Return the ordinary setting, and the tight one of tables with many columns."""
    ordinary = font.grad - 1
    return (
        _setting("", ordinary, 85, font),
        _setting("Trang", max(_SMALLEST, ordinary * _TIGHT), 45, font),
    )


def _setting(suffix: str, points: float, side: int, font: Typsnitt) -> Setting:
    half_points = round(points * 2)  # as Word counts them
    return Setting(suffix, half_points / 2, half_points * 10 * wideness(font.word), side)
