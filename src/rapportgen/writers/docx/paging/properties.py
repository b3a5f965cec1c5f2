"""The properties of styles and paragraphs that decide how much room they take, in points."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.office.typefaces import Typeface, typeface
from rapportgen.writers.docx.measures import points

Values = dict[str, Any]
"""Fields of `Look` by their names, as far as an element says anything of them.

A font that the theme of the document decides is the name of its role, "major" or "minor".
"""

_VALUE = qn("w:val")
_SINGLE = 240  # what a line of ordinary height counts as
_OFF = ("0", "false", "off")
_RIGHT = ("right", "end")
_UNKNOWN = typeface("")


@dataclass(frozen=True, slots=True)
class Look:
    """What decides how much room a paragraph takes, all in points.

    `line` is a multiple of the font's own line height, or with `exact` the height itself; no line
    is lower than `least`. `tabs` are the stops from the left margin, with whether they align what
    follows to the right. `frame` is how much the lines above and below the paragraph take. A
    `close` paragraph leaves no space to others of its style.
    """

    size: float = 10.0
    face: Typeface = _UNKNOWN
    bold: bool = False
    caps: bool = False
    letter_space: float = 0.0
    line: float = 1.0
    exact: bool = False
    least: float = 0.0
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    hyphenated: bool = True
    page_break: bool = False
    close: bool = False
    style: str = ""
    frame: float = 0.0
    tabs: tuple[tuple[float, bool], ...] = ()
    numbering: tuple[str, str] | None = None

    @property
    def line_height(self) -> float:
        """Return the height of a line of text, in whole twentieths of a point as programs count."""
        return self.line if self.exact else max(self.least, int(self._text_height * self.line) / 20)

    @property
    def leading(self) -> float:
        """Return how much of that is white below the text, which may hang over a page's end."""
        return 0.0 if self.exact else max(0.0, self.line_height - self._text_height / 20)

    @property
    def _text_height(self) -> int:
        return round(self.size * self.face.height * 20)


def values(properties: BaseOxmlElement | None) -> Values:
    """Return what the properties of a paragraph or of text say about the room that it takes."""
    found: Values = {}
    for element in properties if properties is not None else ():
        read = _READERS.get(element.tag)
        if read is not None:
            found |= read(element)
    return found


def _switch(field: str) -> Callable[[BaseOxmlElement], Values]:
    return lambda element: {field: element.get(_VALUE) not in _OFF}


def _hyphenation(element: BaseOxmlElement) -> Values:
    return {"hyphenated": element.get(_VALUE) in _OFF}


def _size(element: BaseOxmlElement) -> Values:
    size = points(element.get(_VALUE), 2)
    return {"size": size} if size else {}


def _font(element: BaseOxmlElement) -> Values:
    """Return the font, or the role that the theme gives one; the role goes before the name."""
    role, name = element.get(qn("w:asciiTheme")), element.get(qn("w:ascii"))
    if role:
        return {"face": "major" if role.startswith("major") else "minor"}
    return {"face": typeface(name)} if name else {}


def _spacing(element: BaseOxmlElement) -> Values:
    """Return the spaces around a paragraph and in it, or those between the letters of text."""
    found: Values = {}
    for name, field in (("w:before", "before"), ("w:after", "after"), ("w:val", "letter_space")):
        if (space := points(element.get(qn(name)))) is not None:
            found[field] = space
    rule = element.get(qn("w:lineRule"), "auto")
    if (line := points(element.get(qn("w:line")), 20)) is None:
        return found
    if rule == "auto":
        return found | {"exact": False, "least": 0.0, "line": line * 20 / _SINGLE}
    if rule == "exact":
        return found | {"exact": True, "line": line}
    return found | {"exact": False, "least": line, "line": 1.0}


def _indents(element: BaseOxmlElement) -> Values:
    found: Values = {}
    for name, field, sign in (
        ("w:start", "left", 1),
        ("w:left", "left", 1),
        ("w:end", "right", 1),
        ("w:right", "right", 1),
        ("w:firstLine", "first", 1),
        ("w:hanging", "first", -1),
    ):
        if (indent := points(element.get(qn(name)))) is not None:
            found[field] = sign * indent
    return found


def _tabs(element: BaseOxmlElement) -> Values:
    stops = [(points(tab.get(qn("w:pos"))), tab.get(_VALUE)) for tab in element]
    return {
        "tabs": tuple(
            sorted((at, kind in _RIGHT) for at, kind in stops if at is not None and kind != "clear")
        )
    }


def _numbering(element: BaseOxmlElement) -> Values:
    level, number = element.find(qn("w:ilvl")), element.find(qn("w:numId"))
    if number is None:
        return {}
    return {"numbering": (number.get(_VALUE), "0" if level is None else level.get(_VALUE))}


def _frame(element: BaseOxmlElement) -> Values:
    lines = [element.find(qn(name)) for name in ("w:top", "w:bottom")]
    return {
        "frame": sum(points(line.get(qn("w:sz")), 8) or 0.0 for line in lines if line is not None)
    }


_READERS = {
    qn("w:keepNext"): _switch("keep_next"),
    qn("w:keepLines"): _switch("keep_lines"),
    qn("w:widowControl"): _switch("widow_control"),
    qn("w:pageBreakBefore"): _switch("page_break"),
    qn("w:contextualSpacing"): _switch("close"),
    qn("w:suppressAutoHyphens"): _hyphenation,
    qn("w:b"): _switch("bold"),
    qn("w:caps"): _switch("caps"),
    qn("w:sz"): _size,
    qn("w:rFonts"): _font,
    qn("w:spacing"): _spacing,
    qn("w:ind"): _indents,
    qn("w:pBdr"): _frame,
    qn("w:tabs"): _tabs,
    qn("w:numPr"): _numbering,
}
