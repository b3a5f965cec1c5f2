"""Bars that lie, of figures or of time: the room for their names, and how high they become."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapportgen.charts.drawingml.frame import Frame
from rapportgen.charts.drawingml.lines import legend_lines, line_count, longest_word
from rapportgen.office.letters import width

_WIDEST, _NARROW = 0.42, 0.3
"""The most of the width that names get, and what they get when most of them need less."""

_MOST_LINES = 3
_LINE = 1.25
_GAP = 9.0  # points between the bars of two names
_APART = 8.0  # points from names to bars
_SHARES = (0.4, 0.75)
"""How much of a row its bars fill, at least and at most."""

_DENSEST = 1.1
"""The least height of a row beside its text."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Names with bars that are `thick` points together; `beyond` is the room after the longest."""

    names: tuple[str, ...]
    thick: float
    beyond: float
    words: bool = False
    legend: tuple[str, ...] = ()

    def height(self, width: float, text: float) -> float:
        """Return the height at which nothing is pressed together, in points."""
        room = _name_room(self.names, width, text)
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
        """Return the size of names that have room for one line each."""
        return round(max(1.0, min(frame.text, self.row(frame) / _DENSEST)), 1)

    def plot_width(self, frame: Frame) -> float:
        """Return the room that the bars have, in points."""
        room = _name_room(self.names, frame.width, frame.text)
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
        lines = legend_lines(self.legend, width / text) if self.legend else 0
        return text * (2.0 + 1.7 * lines + 0.4 * bool(lines))


def _name_room(names: Sequence[str], room: float, text: float) -> float:
    """Return the width of the names: enough for the longest word, and most names on one line."""
    longest = max(map(longest_word, names), default=0.0) * text
    whole = max(map(width, names), default=0.0) * text
    return min(room * _WIDEST, max(longest, min(whole, room * _NARROW))) + 4
