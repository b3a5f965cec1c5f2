"""Bars that lie: for many categories, long names, or figures too wide to stand above a bar."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapportgen.charts.svg.pieces import Piece, Total
from rapportgen.charts.svg.plan import Plan
from rapportgen.charts.svg.shapes import (
    LINE,
    SMALL,
    TALLEST,
    TEXT,
    Bar,
    Label,
    Picture,
    Rule,
    lines_from,
    middle,
)
from rapportgen.charts.svg.words import longest_word, width, wrapped

_WIDEST_NAME = 0.42
_NARROW_NAME = 0.3
"""How much of the width names take: at most, and where they may be broken over lines."""

_THICK = {1: 15.0, 2: 12.0, 3: 11.0}
_GAP = 9.0
_LOWEST = 9.6
"""The least height of a category: one line of its name."""

_ANY, _FEW_LINES = 99, 2
"""As many lines as a name takes, and how many it may take before names get all the width."""

_READABLE = 7.0
"""Bars thinner than this carry no figures."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The measures of lying bars."""

    plan: Plan
    names: tuple[tuple[str, ...], ...]
    left: float
    right: float
    top: float
    row: float
    bar: float

    @property
    def bottom(self) -> float:
        """Return the lower end of the rows."""
        return self.top + self.row * max(1, len(self.names))

    def x(self, value: Decimal) -> float:
        """Return how far to the right a figure lies."""
        return self.left + (self.right - self.left) * self.plan.axis.share(value)

    def y(self, category: int, lane: int) -> float:
        """Return the upper side of a bar."""
        group = self.bar * self.plan.lanes
        return self.top + self.row * category + (self.row - group) / 2 + self.bar * lane


def rows(plan: Plan) -> Rows:
    """Return the measures of the bars, lying; many of them lie closer together."""
    room = _name_room(plan.bars.categories, plan.room)
    count = max(1, len(plan.bars.categories))
    row = max(_LOWEST, min(TALLEST, _natural(plan, room)) / count)
    lines = max(1, int((row - 1) / LINE))
    names = tuple(wrapped(name, room, TEXT, lines) for name in plan.bars.categories)
    bar = min(_thick(plan), (row - min(_GAP, row * 0.25)) / plan.lanes)
    label = max((width(text, SMALL) for text in plan.labelled()), default=0) + 6
    left = room + 8 + (label if plan.axis.ticks[0] < 0 else 0)
    top = plan.legend.height + (14.0 if plan.measure.heading else 2.0)
    return Rows(plan, names, left, plan.room - max(label, 14), top, row, bar)


def lying(measures: Rows) -> Picture:
    """Return the picture of the bars, lying."""
    plan = measures.plan
    return Picture(
        plan.room,
        measures.bottom + 16,
        (*_grid(measures), _zero(measures)),
        (*plan.legend.marks, *(_bar(measures, piece) for piece in plan.pieces if piece.value)),
        (*plan.legend.labels, *_ticks(measures), *_names(measures), *_figures(measures)),
        plan.bars.tones,
    )


def _name_room(names: tuple[str, ...], room: float) -> float:
    """Return the width of the names: enough for the longest word, and most names on one line."""
    longest = max((longest_word(name, TEXT) for name in names), default=0)
    whole = max((width(name, TEXT) for name in names), default=0)
    most = max((len(wrapped(name, room * _NARROW_NAME, TEXT, _ANY)) for name in names), default=1)
    wanted = room * (_NARROW_NAME if most <= _FEW_LINES else _WIDEST_NAME)
    return min(room * _WIDEST_NAME, max(longest, min(whole, wanted))) + 1


def _natural(plan: Plan, room: float) -> float:
    """Return the height that all rows take when nothing is pressed together."""
    most = max((len(wrapped(name, room, TEXT, _ANY)) for name in plan.bars.categories), default=1)
    row = max(_thick(plan) * plan.lanes + _GAP, LINE * most + 5)
    return row * max(1, len(plan.bars.categories))


def _thick(plan: Plan) -> float:
    return _THICK.get(plan.lanes, 10.0)


def _grid(measures: Rows) -> Iterator[Rule]:
    for tick in measures.plan.axis.ticks:
        yield Rule(measures.x(tick), measures.top, measures.x(tick), measures.bottom)


def _zero(measures: Rows) -> Rule:
    zero = measures.x(Decimal(0))
    return Rule(zero, measures.top, zero, measures.bottom, "strong")


def _ticks(measures: Rows) -> Iterator[Label]:
    plan = measures.plan
    if plan.measure.heading:
        line = plan.legend.height + SMALL
        yield Label(measures.x(plan.axis.ticks[0]), line, plan.measure.heading, size=SMALL)
    for tick in _that_fit(measures):
        line = measures.bottom + SMALL + 4
        yield Label(measures.x(tick), line, plan.measure.tick(tick), "middle", SMALL)


def _that_fit(measures: Rows) -> tuple[Decimal, ...]:
    """Return the ticks whose figures have room: all, every second, or the outermost."""
    ticks = measures.plan.axis.ticks
    widest = max(width(measures.plan.measure.tick(tick), SMALL) for tick in ticks) + 6
    apart = (measures.right - measures.left) / (len(ticks) - 1)
    return ticks[:: max(1, int(-(-widest // apart)))]


def _names(measures: Rows) -> Iterator[Label]:
    for at, lines in enumerate(measures.names):
        centre = measures.top + measures.row * (at + 0.5)
        yield from lines_from(lines, 0, middle(centre, TEXT, len(lines)))


def _bar(measures: Rows, piece: Piece) -> Bar:
    ends = sorted((measures.x(piece.start), measures.x(piece.end)))
    gap = 0.5 if measures.plan.lanes > 1 and measures.bar >= _READABLE else 0.0
    y = measures.y(piece.category, piece.lane) + gap
    return Bar(ends[0], y, ends[1] - ends[0], measures.bar - 2 * gap, piece.series)


def _figures(measures: Rows) -> Iterator[Label]:
    if measures.bar < _READABLE:
        return
    for piece in measures.plan.pieces:
        if measures.plan.totals:
            yield from _inside(measures, piece)
        else:
            yield _beyond(measures, piece)
    yield from (_total(measures, total) for total in measures.plan.totals)


def _beyond(measures: Rows, piece: Piece) -> Label:
    """Return a figure to the right of its bar, or to the left of one that points there."""
    text = measures.plan.measure.label(piece.value)
    line = middle(measures.y(piece.category, piece.lane) + measures.bar / 2, SMALL)
    if piece.end < 0:
        return Label(measures.x(piece.end) - 3, line, text, "end", SMALL, clear=True)
    return Label(measures.x(piece.end) + 3, line, text, size=SMALL, clear=True)


def _inside(measures: Rows, piece: Piece) -> Iterator[Label]:
    """Yield a figure in the middle of its piece, where it fits."""
    start, end = measures.x(piece.start), measures.x(piece.end)
    text = measures.plan.measure.label(piece.value)
    if abs(end - start) >= width(text, SMALL) + 3:
        line = middle(measures.y(piece.category, 0) + measures.bar / 2, SMALL)
        yield Label((start + end) / 2, line, text, "middle", SMALL, on=piece.series)


def _total(measures: Rows, total: Total) -> Label:
    line = middle(measures.y(total.category, 0) + measures.bar / 2, SMALL)
    x = measures.x(total.highest) + 3
    text = measures.plan.measure.label(total.value)
    return Label(x, line, text, size=SMALL, bold=True, clear=True)
