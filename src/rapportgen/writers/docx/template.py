"""The package of XML parts that is the template, with places to fill."""

from functools import cache
from importlib.resources import files
from string import Template


def filled(name: str, **values: str) -> str:
    """Return a part with every place filled; the values are XML already."""
    return _part(name).substitute(values)


@cache
def _part(name: str) -> Template:
    return Template((files(__package__) / "parts" / name).read_text("utf-8"))
