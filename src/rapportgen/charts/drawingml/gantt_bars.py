"""The bars of a timeline: exact and approximate ones, each to be seen however short it is."""

from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.drawingml.axes import Scale
from rapportgen.charts.drawingml.fills import GROUND, filled, striped, thickened
from rapportgen.charts.drawingml.labels import signs
from rapportgen.charts.drawingml.series import series
from rapportgen.charts.drawingml.sheet import Sheet
from rapportgen.charts.palette import Shade, tint
from rapportgen.document.charts import Span, Timeline
from rapportgen.packs.contrast import readable

_OPEN = "◀"
_ABOUT_WORDS = "Randig stapel: tiden är ungefärlig."
_PALE_WORDS = "Randig eller ljus stapel: tiden är ungefärlig."
_OPEN_WORDS = f"{_OPEN} har redan börjat."
"""What a legend would say; a legend would name the unseen bars too."""

_PALE = 0.5
_HAIR = 5.0  # points: shorter bars are made larger by their outlines


@dataclass(frozen=True, slots=True)
class Look:
    """The shade of bars, the size of their signs, and how many days are as thin as a hair."""

    shade: Shade
    size: float
    hair: Decimal


def hair(scale: Scale, width: float) -> Decimal:
    """Return how many days are too short to be seen on an axis of the width."""
    days = Decimal(scale.highest or 0) - Decimal(scale.lowest or 0)
    return days * Decimal(_HAIR / width)


def exact_bars(data: Timeline, sheet: Sheet, column: int, look: Look) -> str:
    """Return a column of days as bars whose ends are as sharp as their times."""
    own = dict.fromkeys(_thin(sheet, column, look), thickened(look.shade.fill))
    arrows = _arrows(data, sheet, column, look, look.shade.fill)
    return series(sheet, column, filled(look.shade), arrows, own)


def about_bars(data: Timeline, sheet: Sheet, column: int, look: Look) -> str:
    """Return a column of days as striped bars."""
    own = dict.fromkeys(_thin(sheet, column, look), thickened(tint(look.shade.fill, _PALE)))
    arrows = _arrows(data, sheet, column, look, tint(look.shade.outline, GROUND))
    return series(sheet, column, striped(look.shade), arrows, own)


def legend_words(data: Timeline, thin: Decimal = Decimal(0)) -> str:
    """Return what stripes and arrows mean, where there are any; so short bars have no stripes."""
    about = [span for span in data.spans if span.approximate]
    is_pale = any(span.start and (span.end - span.start).days + 1 < thin for span in about)
    words = _PALE_WORDS if is_pale else _ABOUT_WORDS
    begun = _OPEN_WORDS if any(map(_is_open, data.spans)) else ""
    return " ".join(filter(None, (words if about else "", begun)))


def _thin(sheet: Sheet, column: int, look: Look) -> list[int]:
    days = enumerate(sheet.columns[column].values)
    return [at for at, value in days if value is not None and value < look.hair]


def _arrows(data: Timeline, sheet: Sheet, column: int, look: Look, ground: str) -> str:
    """Return a sign at the beginning of each bar that was under way before the chart begins."""
    days = sheet.columns[column].values
    begun = [at for at, span in enumerate(data.spans) if _is_open(span) and days[at] is not None]
    return signs(_OPEN, begun, look.size, readable(look.shade.outline, ground))


def _is_open(span: Span) -> bool:
    return span.start is None
