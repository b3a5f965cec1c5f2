"""Which unit the figures of a chart are shown in, and how Office is told to write them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.drawingml.number_formats import decimals, grouped
from rapportgen.document.charts import Bars
from rapportgen.values.exact import EXACT

_ZERO = Decimal(0)
_PER_CENT = "procent"
_SIGN = '"\N{NO-BREAK SPACE}%"'
_WORDS = {0: "", 3: "tusen ", 6: "miljoner ", 9: "miljarder "}
_DIGITS = 6
"""From a figure of more digits than this, all of them are shown in a larger unit."""

_COARSE = 5
"""An axis to this figure or beyond has whole numbers at its ticks."""

_HIGHER = Decimal("1.25")
"""How much higher than its bars an axis may be."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit that the figures are shown in, and the codes that make Excel and Word do so.

    `shown` is for figures beside bars, `along` for an axis, `written` for the cells of the
    workbook. `widest` takes as much room as the longest figure shown.
    """

    heading: str
    shown: str
    along: str
    written: str
    widest: str
    is_share: bool = False


def measure(bars: Bars) -> Measure:
    """Return how the figures of the bars are best written."""
    figures = [value for series in bars.series for value in series.values if value is not None]
    places = max((decimals(value, 0) for value in figures), default=0)
    if bars.unit == _PER_CENT:
        code = f"0.{'0' * places}{_SIGN}" if places else f"0{_SIGN}"
        along = f"0{_SIGN}" if _is_coarse(figures, 0) else code
        return Measure("", code, along, code, f"{_widest(figures, 0)} %", is_share=True)
    power = _power(figures)
    words = f"{_WORDS[power]}{bars.unit}"
    return Measure(
        words[:1].upper() + words[1:],
        shown=grouped(
            figures, power, max((decimals(value, power) for value in figures), default=0)
        ),
        along=grouped(_ends(bars), power, int(not _is_coarse(figures, power))),
        written=grouped(figures, 0, places),
        widest=_widest(figures, power),
    )


def totals(bars: Bars) -> list[Decimal]:
    """Return how long each stack is, deductions included."""
    columns = zip(*(one.values for one in bars.series), strict=True)
    return [sum((abs(value) for value in column if value), _ZERO) for column in columns]


def _power(figures: Iterable[Decimal]) -> int:
    digits = max(map(abs, figures), default=_ZERO).adjusted()
    return 0 if digits < _DIGITS else min(9, (digits - 3) // 3 * 3)


def _ends(bars: Bars) -> list[Decimal]:
    """Return figures as far out as the axis may reach."""
    longest = totals(bars) if bars.stacked else []
    figures = [value for one in bars.series for value in one.values if value is not None]
    return [EXACT.multiply(value, _HIGHER) for value in (*figures, *longest)]


def _is_coarse(figures: Iterable[Decimal], power: int) -> bool:
    return max(map(abs, figures), default=_ZERO) >= Decimal(_COARSE).scaleb(power)


def _widest(figures: Iterable[Decimal], power: int) -> str:
    texts = (f"{value.scaleb(-power, EXACT):,.{decimals(value, power)}f}" for value in figures)
    return max(texts, key=len, default="0")
