"""Bars that stand: for a few categories with short names, such as years."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.svg.pieces import Piece, Total
from rapportgen.charts.svg.plan import Plan
from rapportgen.charts.svg.shapes import (
    LINE,
    SMALL,
    TEXT,
    Bar,
    Label,
    Picture,
    Rule,
    lines_from,
    middle,
)
from rapportgen.charts.svg.words import longest_word, width, wrapped

MOST = 12
"""More categories than this lie, whatever their names."""

HEIGHT = 165.0
"""The height of the axis."""

_THICKEST = 46.0
_SHARE = 0.74
"""How much of its room a category fills with bars."""

_LABEL = 12.0
"""The height that a figure above or below a bar takes."""

_NAME_LINES = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """The measures of standing bars."""

    plan: Plan
    left: float
    top: float
    slot: float
    bar: float

    @property
    def bottom(self) -> float:
        """Return the lower end of the axis."""
        return self.top + HEIGHT

    def x(self, category: int, lane: int) -> float:
        """Return the left side of a bar."""
        group = self.bar * self.plan.lanes
        return self.left + self.slot * category + (self.slot - group) / 2 + self.bar * lane

    def y(self, value: Decimal) -> float:
        """Return the height of a figure."""
        return self.bottom - HEIGHT * self.plan.axis.share(value)


def columns(plan: Plan) -> Columns:
    """Return the measures of the bars, standing."""
    ticks = map(plan.measure.tick, plan.axis.ticks)
    left = max(width(tick, SMALL) for tick in ticks) + 6
    slot = (plan.room - left) / max(1, len(plan.bars.categories))
    heading = 14.0 if plan.measure.heading else 0.0
    top = plan.legend.height + heading + _LABEL
    return Columns(plan, left, top, slot, min(_THICKEST, slot * _SHARE / plan.lanes))


def fit(measures: Columns) -> bool:
    """Return whether the names fit below the bars and the figures above them."""
    plan = measures.plan
    room = measures.slot - 6
    named = all(
        longest_word(name, TEXT) <= room and len(wrapped(name, room, TEXT, 99)) <= _NAME_LINES
        for name in plan.bars.categories
    )
    lane = measures.slot if plan.bars.stacked else measures.bar
    figured = all(width(label, SMALL) <= lane for label in plan.labelled())
    return named and figured and len(plan.bars.categories) <= MOST


def standing(measures: Columns) -> Picture:
    """Return the picture of the bars, standing."""
    plan = measures.plan
    names = tuple(_names(measures))
    depth = max((label.y for label in names), default=measures.bottom) + 4
    return Picture(
        plan.room,
        depth,
        (*_grid(measures), _zero(measures)),
        (*plan.legend.marks, *(_bar(measures, piece) for piece in plan.pieces if piece.value)),
        (
            *plan.legend.labels,
            *_ticks(measures),
            *names,
            *_figures(measures),
            *(_total(measures, total) for total in plan.totals),
        ),
        plan.bars.tones,
    )


def _grid(measures: Columns) -> Iterator[Rule]:
    for tick in measures.plan.axis.ticks:
        yield Rule(measures.left, measures.y(tick), measures.plan.room, measures.y(tick))


def _zero(measures: Columns) -> Rule:
    zero = measures.y(Decimal(0))
    return Rule(measures.left, zero, measures.plan.room, zero, "strong")


def _ticks(measures: Columns) -> Iterator[Label]:
    if measures.plan.measure.heading:
        line = measures.plan.legend.height + SMALL
        yield Label(0, line, measures.plan.measure.heading, size=SMALL)
    for tick in measures.plan.axis.ticks:
        line = middle(measures.y(tick), SMALL)
        yield Label(measures.left - 6, line, measures.plan.measure.tick(tick), "end", SMALL)


def _names(measures: Columns) -> Iterator[Label]:
    below = _LABEL if measures.plan.axis.ticks[0] < 0 else 0.0
    first = measures.bottom + below + LINE + 2
    for at, name in enumerate(measures.plan.bars.categories):
        centre = measures.left + measures.slot * (at + 0.5)
        lines = wrapped(name, measures.slot - 6, TEXT, _NAME_LINES)
        yield from lines_from(lines, centre, first, "middle")


def _bar(measures: Columns, piece: Piece) -> Bar:
    ends = sorted((measures.y(piece.start), measures.y(piece.end)))
    gap = 1.0 if measures.plan.lanes > 1 else 0.0
    x = measures.x(piece.category, piece.lane) + gap
    return Bar(x, ends[0], measures.bar - 2 * gap, ends[1] - ends[0], piece.series)


def _figures(measures: Columns) -> Iterator[Label]:
    for piece in measures.plan.pieces:
        text = measures.plan.measure.label(piece.value)
        centre = measures.x(piece.category, piece.lane) + measures.bar / 2
        if measures.plan.totals:
            yield from _inside(measures, piece, Label(centre, 0, text, "middle", SMALL))
        else:
            yield Label(centre, _beyond(measures, piece), text, "middle", SMALL, clear=True)


def _beyond(measures: Columns, piece: Piece) -> float:
    """Return the line of a figure above its bar, or below one that points downwards."""
    return measures.y(piece.end) + (SMALL + 1.5 if piece.end < 0 else -3)


def _inside(measures: Columns, piece: Piece, label: Label) -> Iterator[Label]:
    """Yield the figure in the middle of its piece, where it fits."""
    start, end = measures.y(piece.start), measures.y(piece.end)
    if abs(start - end) >= SMALL + 2 and width(label.text, SMALL) <= measures.bar - 2:
        line = middle((start + end) / 2, SMALL)
        yield Label(label.x, line, label.text, "middle", SMALL, on=piece.series)


def _total(measures: Columns, total: Total) -> Label:
    centre = measures.x(total.category, 0) + measures.bar / 2
    line = measures.y(total.highest) - 3
    text = measures.plan.measure.label(total.value)
    return Label(centre, line, text, "middle", SMALL, bold=True, clear=True)
