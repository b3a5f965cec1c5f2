"""The template: a package of XML parts with places for the theme, packed once per theme."""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from string import Template
from zipfile import ZipFile

from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.theme import tokens

_SAME_ON_FIRST_PAGE = ("header", "footer")


@lru_cache(maxsize=32)
def template(tema: Tema, *, numbered_headings: bool) -> bytes:
    """Return a Word file in the look of the theme, with everything but the content."""
    values = tokens(tema, numbered_headings=numbered_headings)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, part in _parts().items():
            archive.writestr(name, part.substitute(values))
    return buffer.getvalue()


@cache
def _parts() -> dict[str, Template]:
    parts = dict(_inside(files(__package__) / "parts"))
    for name in _SAME_ON_FIRST_PAGE:
        parts[f"word/{name}-first.xml"] = parts[f"word/{name}.xml"]
    return parts


def _inside(folder: Traversable, path: str = "") -> Iterator[tuple[str, Template]]:
    for entry in folder.iterdir():
        name = path + entry.name
        if entry.is_dir():
            yield from _inside(entry, f"{name}/")
        else:
            yield name, Template(entry.read_text("utf-8"))
