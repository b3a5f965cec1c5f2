"""How values look in a document."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from types import FunctionType
from typing import Any

from rapportgen.document.inlines import Footnote
from rapportgen.markdown.typography import bound, one_line
from rapportgen.model.mal import Delmal
from rapportgen.model.targets import needed
from rapportgen.templates.parts.cells import exact
from rapportgen.values import swedish
from rapportgen.values.figures import grouped
from rapportgen.values.malvarde import Malvarde
from rapportgen.values.tid import Tid

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_THOUSANDS = re.compile(r"(?<![\d,])[1-9]\d{3,}")
_DASH = re.compile(r"\s*[-–—]+\s*")


def shown_time(time: Tid) -> str:
    """Return a time in words, with dates in figures turned into dates with the month's name."""
    if time.start is not None and _is_two_dates(time.text):
        return swedish.period(time.start, time.end)
    words = _ISO_DATE.sub(lambda found: swedish.datum(date.fromisoformat(found.group())), time.text)
    return _DASH.sub(" – ", words)


def time_in_cell(time: Tid) -> str:
    """Return a time as it stands alone, with a capital."""
    words = shown_time(time)
    return words[:1].upper() + words[1:]


def shown_span(time: Tid) -> str:
    """Return a time as it stands in a heading that has a dash already."""
    return shown_time(time).replace(" – ", " till och med ")


def _is_two_dates(text: str) -> bool:
    return len(_ISO_DATE.findall(text)) == 2


def shown_figure(value: Malvarde) -> str:
    """Return a figure or a share as written, with hard spaces between its thousands."""
    spaced = _THOUSANDS.sub(lambda found: grouped(found.group()), value.text)
    return bound(spaced)


def shown_target(goal: Delmal) -> str:
    """Return a goal's target, such as «minst 80 % av 48, det vill säga 39»."""
    target = goal.målvärde
    number = _target_number(goal)
    stated = [shown_figure(target)] if target else []
    if number is not None and (target is None or number not in {target.tal, target.av}):
        stated.append(exact(number))
    comparison = f"{goal.jämförelse} " if goal.jämförelse and stated else ""
    return comparison + ", det vill säga ".join(stated)


def shown_limit(goal: Delmal) -> str:
    """Return a goal's target as a single figure, such as «30» or «10 %»."""
    if goal.målvärde:
        return shown_figure(goal.målvärde)
    return "" if goal.antal is None else exact(goal.antal)


def _target_number(goal: Delmal) -> Decimal | None:
    """Return the stated number of a goal, else the one that «minst» or «högst» a share asks for."""
    if goal.antal is not None or goal.jämförelse not in {"minst", "högst"}:
        return goal.antal
    number = needed(goal)
    return None if number is None else Decimal(number)


def shown(value: object) -> str | None:
    """Return a single value as text, or None when it is not one that a document can show."""
    for kind, show in _SHOWN.items():
        if isinstance(value, kind):
            return show(value)
    return None


class UnwritableError(TypeError):
    """A template writes something that is no single value."""


class UncalledError(TypeError):
    """A template writes a function itself."""


class NotedTextError(TypeError):
    """A note stands in a text that has no place for notes."""


def written(value: object) -> str:
    """Return a single value as text; anything else is the template's mistake."""
    text = shown(value)
    if text is None:
        if isinstance(value, FunctionType):
            raise UncalledError
        if isinstance(value, Footnote):
            raise NotedTextError
        message = f"värdet går inte att skriva ut: {value}"  # an undefined name tells its own
        raise UnwritableError(message)
    return text


_SHOWN: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: "",
    bool: lambda value: "ja" if value else "nej",
    str: one_line,
    int: str,
    Decimal: exact,
    date: swedish.datum,
    Tid: shown_time,
    Malvarde: shown_figure,
}
