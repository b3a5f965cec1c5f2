"""The pieces of SVG in the folder parts, filled with numbers and with text that stays text."""

from functools import cache
from html import escape
from importlib.resources import files
from string import Template


class Drawn(str):
    """SVG that is finished: it is put into a larger piece as it is."""

    __slots__ = ()


def draw(part: str, **values: float | str) -> Drawn:
    """Return a part of the drawing; text that is not itself drawn cannot become markup."""
    return Drawn(_template(part).substitute({key: _written(values[key]) for key in values}))


def together(*pieces: Drawn) -> Drawn:
    """Return the pieces, one on each line."""
    return Drawn("\n".join(pieces))


@cache
def _template(part: str) -> Template:
    text = files(__package__).joinpath("parts", f"{part}.svg").read_text(encoding="utf-8")
    return Template(text.rstrip("\n"))


def _written(value: float | str) -> str:
    match value:
        case Drawn():
            return value
        case str():
            return escape(value)
        case _:
            return f"{round(value, 2) or 0.0:.2f}".rstrip("0").rstrip(".")
