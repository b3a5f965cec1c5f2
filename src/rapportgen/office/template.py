"""Templates of packages: folders of XML parts with places for the theme, readable in a diff."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from string import Template
from zipfile import ZipFile


def parts_of(package: str) -> dict[str, Template]:
    """Return the parts in a package's folder `parts`, by their names in the file."""
    return dict(_inside(files(package) / "parts"))


def packed(parts: Mapping[str, Template], values: Mapping[str, str]) -> bytes:
    """Return a file of the parts, with the values in their places."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.substitute(values))
    return buffer.getvalue()


def _inside(folder: Traversable, path: str = "") -> Iterator[tuple[str, Template]]:
    for entry in folder.iterdir():
        name = path + entry.name
        if entry.is_dir():
            yield from _inside(entry, f"{name}/")
        else:
            yield name, Template(entry.read_text("utf-8"))
