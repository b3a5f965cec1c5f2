"""The filters that templates may use: those that choose and order values, and those of texts.

Jinja's filters of texts would write a value as Python does; here it is written as in a document.
"""

import functools
from collections.abc import Callable, Iterable

from rapportgen.templates.display import written

Filter = Callable[..., object]

_OF_VALUES = (
    *("abs", "batch", "count", "d", "default", "dictsort", "first", "groupby", "items", "last"),
    *("length", "list", "map", "max", "min", "reject", "rejectattr", "reverse", "round", "select"),
    *("selectattr", "slice", "sort", "sum", "unique"),
)
_OF_TEXTS = ("capitalize", "lower", "replace", "title", "trim", "truncate", "upper")


def allowed_filters(jinjas: dict[str, Filter]) -> dict[str, Filter]:
    """Return the filters that templates may use, out of Jinja's own."""
    of_values = {name: jinjas[name] for name in _OF_VALUES}
    of_texts = {name: _of_text(jinjas[name]) for name in _OF_TEXTS}
    return {**of_values, **of_texts, "join": _join}


def _of_text(jinjas: Filter) -> Filter:
    place = 1 if hasattr(jinjas, "jinja_pass_arg") else 0  # some are given Jinja's context first

    @functools.wraps(jinjas)
    def of_text(*arguments: object, **named: object) -> object:
        before, value, after = arguments[:place], arguments[place], arguments[place + 1 :]
        return jinjas(*before, _text(value), *after, **named)

    return of_text


def _text(value: object) -> str:
    return value if isinstance(value, str) else written(value)


def _join(values: Iterable[object], separator: str = "", attribute: str | None = None) -> str:
    """Return values as one text, each written as documents write it."""
    parts = values if attribute is None else (getattr(value, attribute) for value in values)
    return separator.join(_text(part) for part in parts)
