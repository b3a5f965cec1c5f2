"""Bars that lie, of figures or of time: the room for their names, and how high they become."""

from dataclasses import dataclass
from math import ceil

from rapportgen.charts.drawingml.drawn_legend import legend_rows
from rapportgen.charts.drawingml.frame import Frame, small
from rapportgen.charts.drawingml.lines import legend_lines, line_count, longest_word
from rapportgen.office.letters import width

_WIDEST, NARROW = 0.42, 0.3
"""The most of the width that names get, and what they get when most of them need less."""

_FEW_LINES, _MOST_LINES = 2, 3
"""Names of more lines get all the width that there is, and rows no more height than for so many."""

_LINE = 1.25
_GAP = 9.0  # points between the bars of two names
_APART = 8.0  # points from names to bars
_SHARES = (0.4, 0.75)
"""How much of a row its bars fill, at least and at most."""

_DENSEST = 1.15
"""The least height of a row beside the text of each of its lines."""

_STEP = 0.5  # points between the sizes that are tried


@dataclass(frozen=True, slots=True)
class Rows:
    """Names with bars that are `thick` points together; `beyond` is the room after the longest."""

    names: tuple[str, ...]
    thick: float
    beyond: float
    words: bool = False
    legend: tuple[str, ...] = ()
    narrow: float = NARROW

    def height(self, width: float, text: float) -> float:
        """Return the height at which nothing is pressed together, in points."""
        room = self._name_room(width, text)
        most = max((line_count(name, room / text) for name in self.names), default=1)
        row = max(self.thick + _GAP, text * _LINE * min(most, _MOST_LINES) + _GAP / 2)
        return row * max(1, len(self.names)) + self._above(text) + self._below(width, text)

    def row(self, frame: Frame) -> float:
        """Return the height of a row in the frame, in points."""
        return self._plot_height(frame) / max(1, len(self.names))

    def bar(self, frame: Frame) -> float:
        """Return how thick the bars of a name are together, in points."""
        least, most = (self.row(frame) * share for share in _SHARES)
        return min(most, max(least, self.thick))

    def gap(self, frame: Frame, lanes: int) -> int:
        """Return the white between rows in per cent of a bar."""
        bars = self.bar(frame)
        return min(500, round((self.row(frame) - bars) / bars * lanes * 100))

    def text(self, frame: Frame) -> float:
        """Return the size at which names have room in their rows, on as many lines as they need."""
        sizes = [frame.text - step * _STEP for step in range(ceil(frame.text / _STEP))]
        return round(next((size for size in sizes if self._fit(size, frame)), _STEP), 1)

    def _fit(self, size: float, frame: Frame) -> bool:
        room = self._name_room(frame.width, frame.text) / size
        most = max((line_count(name, room) for name in self.names), default=1)
        return size * _DENSEST * most <= self.row(frame)

    def plot_width(self, frame: Frame) -> float:
        """Return the room that the bars have, in points."""
        room = self._name_room(frame.width, frame.text)
        return max(1.0, frame.width - room - _APART - self.beyond)

    def layout(self, frame: Frame) -> str:
        """Return where bars lie, so that names get the same room in every program."""
        wide, high = self.plot_width(frame), self._plot_height(frame)
        left = frame.width - self.beyond - wide
        shares = {
            "x": left / frame.width,
            "y": self._above(frame.text) / frame.height,
            "w": wide / frame.width,
            "h": high / frame.height,
        }
        places = "".join(f'<c:{side} val="{share:.4f}"/>' for side, share in shares.items())
        return (
            '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>'
            '<c:xMode val="edge"/><c:yMode val="edge"/>'
            f"{places}</c:manualLayout></c:layout>"
        )

    def _plot_height(self, frame: Frame) -> float:
        taken = self._above(frame.text) + self._below(frame.width, frame.text)
        return max(frame.height * 0.3, frame.height - taken)

    def _above(self, text: float) -> float:
        return text * 1.8 if self.words else text * 0.5

    def _below(self, width: float, text: float) -> float:
        lines = self._legend_lines(width, text) if self.legend else 0
        return text * (2.0 + 1.7 * lines + 0.4 * bool(lines))

    def _legend_lines(self, width: float, text: float) -> int:
        """Return the room for a legend, whether the program sets it or it is drawn."""
        drawn = legend_rows(self.legend, width, small(text))
        return max(drawn, legend_lines(self.legend, width / text))

    def _name_room(self, room: float, text: float) -> float:
        """Return the width of names: enough for the longest word, and most on one line."""
        longest = max(map(longest_word, self.names), default=0.0) * text
        whole = max(map(width, self.names), default=0.0) * text
        most = max((line_count(name, room * self.narrow / text) for name in self.names), default=1)
        share = self.narrow if most <= _FEW_LINES else _WIDEST
        return min(room * _WIDEST, max(longest, min(whole, room * share))) + 4
