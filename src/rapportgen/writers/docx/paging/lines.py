"""Text broken into lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapportgen.writers.docx.paging.hyphens import hyphenation_places
from rapportgen.writers.docx.paging.properties import Look
from rapportgen.writers.docx.paging.spans import LINE_BREAK, TAB, Span
from rapportgen.writers.docx.paging.words import Letters, Word, width_of, word

# Right after spaces, and after a hyphen or dash inside a word; a hyphen holds on to a figure.
_BREAKS = re.compile(r"(?<= )(?! )|(?<=[–—\u200b])(?=\S)|(?<=\w-)(?=[^\W\d])")
_DEFAULT_STOP = 28.35
_CONSECUTIVE = 2  # hyphens, as the settings of the document say
_SLACK = 0.01


@dataclass
class Lines:
    """The lines of a paragraph as they are filled; lengths are in points.

    `room` is the width between the paragraph's indents, where `at` is the place of what comes next.
    """

    look: Look
    room: float
    hyphenate: bool
    heights: list[float] = field(default_factory=list)
    at: float = 0.0
    _height: float = 0.0
    _hyphens: int = 0
    _flush_right: bool = False

    def __post_init__(self) -> None:
        self._line = self._height = self.look.line_height
        if self.look.numbering is None or self.look.numbering[0] == "0":
            self.at = self.look.first

    def fill(self, spans: Iterable[Span]) -> list[float]:
        """Return the heights of the lines that the text takes."""
        regular, bold = (_letters(self.look, bold=bold) for bold in (False, True))
        held: list[Word] = []
        for span in spans:
            if span.picture:
                self._height = max(self._height, span.picture)
            if span.text in (TAB, LINE_BREAK):
                self._put(held)
                held = []
                self._tab() if span.text == TAB else self._end_line()
                continue
            letters = bold if span.bold else regular
            for text in filter(None, _BREAKS.split(span.text)):
                held.append(word(text, letters))
                if text.endswith((" ", "-", "–", "—", "\u200b")):
                    self._put(held)
                    held = []
        self._put(held)
        self._end_line()
        return self.heights

    def _put(self, parts: list[Word]) -> None:
        """Set the parts of a word, on this line if there is room."""
        if not parts:
            return
        *_, last = parts
        width = sum(part.width for part in parts)
        ink = width - last.width + last.ink
        if not self._fits(ink):
            if len(parts) == 1 and self._divide(parts[0]):
                return
            self._begin_line(ink)
        self.at += width

    def _fits(self, ink: float) -> bool:
        return self._flush_right or self.at + ink <= self.room + _SLACK

    def _divide(self, whole: Word) -> bool:
        """Set as much of the word as there is room for, with a hyphen, and the rest below."""
        if not self.hyphenate or not self.look.hyphenated or self._hyphens >= _CONSECUTIVE:
            return False
        for place in hyphenation_places(whole.text):
            if self._fits(width_of(f"{whole.text[:place]}-", whole.letters)):
                hyphens = self._hyphens + 1
                self._end_line()
                self._hyphens = hyphens
                self._put([word(whole.text[place:], whole.letters)])
                return True
        return False

    def _begin_line(self, ink: float) -> None:
        """Go to the next line, and on to others with what is wider than a whole line."""
        if self.at > 0:
            self._end_line()
        whole = int((ink - _SLACK) // self.room) if self.room > 0 else 0
        for _ in range(whole):
            self._end_line()
        self.at = -whole * self.room

    def _end_line(self) -> None:
        self.heights.append(self._height)
        self._height = self._line
        self.at = 0.0
        self._hyphens = 0
        self._flush_right = False

    def _tab(self) -> None:
        """Move to the next stop; what comes after one to the right ends there."""
        place = self.at + self.look.left
        stops = [*self.look.tabs, (self.look.left, False)]
        later = [stop for stop in sorted(stops) if stop[0] > place + _SLACK]
        after = _DEFAULT_STOP * (place // _DEFAULT_STOP + 1)
        stop, self._flush_right = later[0] if later else (after, False)
        self.at = stop - self.look.left


def _letters(look: Look, *, bold: bool) -> Letters:
    em = look.size * look.face.width
    return Letters(look.face.letters, em, look.letter_space, look.caps, bold)
