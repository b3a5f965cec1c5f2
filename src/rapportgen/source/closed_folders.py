"""Folders that are there and cannot be read: to take them for empty would be wrong."""

import os
from collections.abc import Iterator
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads
from rapportgen.source.rules import UNREADABLE


def closed_folder(folder: Path) -> Diagnostic | None:
    """Return why a folder that has a name cannot be read, None when it can or is not there."""
    try:
        with os.scandir(folder):
            return None
    except NotADirectoryError:
        return None
    except FileNotFoundError:
        if not os.path.islink(folder) or not (link := broken_link(folder)):  # noqa: PTH114
            return None
        why, remedy = where_it_leads(link), REMEDY
    except PermissionError:
        return _not_yours(folder)
    except OSError:
        why, remedy = "Mappen går inte att läsa.", "Kontrollera att disken är ansluten."
    return Diagnostic(UNREADABLE, Place(str(folder)), why, remedy)


def closed_folders(folder: Path) -> Iterator[Diagnostic]:
    """Yield why folders within a folder, or itself, cannot be read."""
    refused: list[OSError] = []
    for _ in os.walk(folder, onerror=refused.append):
        pass
    for error in refused:
        if closed := closed_folder(Path(error.filename)):
            yield closed


def closed_to(file: Path) -> Diagnostic | None:
    """Return the finding that nobody may know if there is a file of that name in its folder."""
    try:
        os.lstat(file)
    except PermissionError:
        return _not_yours(file.parent)
    except OSError:
        return None
    return None


def _not_yours(folder: Path) -> Diagnostic:
    why, remedy = "Du har inte rätt att läsa mappen.", "Be ägaren om läsrättighet."
    return Diagnostic(UNREADABLE, Place(str(folder)), why, remedy)
