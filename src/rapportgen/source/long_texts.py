"""Texts on several lines that ended earlier than their writer thinks."""

import re

from rapportgen.source.explanation import Explanation
from rapportgen.source.levels import content_above, indent
from rapportgen.source.lines import Lines

_OPENING = re.compile(r"( *(?:- )*)[^\W\d]\w*: *[|>][0-9+-]* *(?:#.*)?$")


def ended_text(lines: Lines, row: int) -> Explanation | None:
    """Explain a row that was meant for the text above, which has ended before it."""
    column = indent(lines.all[row])
    outer = (number for number in content_above(lines, row) if indent(lines.all[number]) < column)
    opening = next(outer, None)
    match = None if opening is None else _OPENING.match(lines.all[opening])
    if opening is None or match is None or len(match[1]) >= column:
        return None
    written = [number for number in range(opening + 1, row) if lines.all[number].strip()]
    return _explained(lines, written, row) if written else None


def _explained(lines: Lines, written: list[int], row: int) -> Explanation | None:
    column = indent(lines.all[row])
    for number in written:
        if lines.all[number].startswith("#", at := indent(lines.all[number])) and at < column:
            return Explanation(
                "Raden börjar med # längre till vänster än texten omkring den, och då slutar "
                "texten här.",
                "Hör den till texten drar du in den lika långt som texten. Är den en kommentar "
                "flyttar du den till raden ovanför nyckeln.",
                (number, at),
            )
    first = written[0]
    if (at := indent(lines.all[first])) <= column:
        return None
    if len(written) > 1:
        return Explanation(
            "Raden är mindre indragen än texten ovanför, och då slutar texten före den.",
            "Dra in alla rader i texten lika långt.",
            (row, column),
        )
    return Explanation(
        f"Textens första rad är mer indragen än rad {row + 1}, och då slutar texten före den.",
        "Dra in alla rader i texten lika långt.",
        (first, at),
    )
