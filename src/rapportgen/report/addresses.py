"""How the file of a place is written for other systems: from the folder we are in, with slashes."""

from pathlib import Path
from urllib.parse import quote

from rapportgen.report.excerpt import visible


def address(path: str) -> str:
    """Return a path from the folder we are in where it lies there, with a sign for odd letters."""
    return visible(_from_here(path).as_posix())


def uri(path: str) -> str:
    """Return a path as a URI reference: relative where it lies in the folder we are in."""
    file = Path(address(path))
    return file.as_uri() if file.is_absolute() else quote(file.as_posix())


def _from_here(path: str) -> Path:
    file, here = Path(path), Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file
