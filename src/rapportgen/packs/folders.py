"""Where packs are: a user's own `templates/` first, then those that ship with the program."""

import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.closed_folders import closed_folder, closed_to

PACK_FILE = "pack.yaml"
_HERE = Path(__file__).parent


def bundled_folder() -> Path:
    """Return the folder of the packs that ship with the program."""
    installed = _HERE / "bundled"
    return installed if installed.is_dir() else _HERE.parents[2] / "templates"


def pack_roots(project: Path) -> tuple[Path, ...]:
    """Return the folders to look for packs in, nearest first, for a project file.

    A user's own packs are in `templates/` beside the file, or beside the folder that holds it.
    """
    folder = project.absolute().parent
    own = (folder / "templates", folder.parent / "templates")
    there = (root for root in own if os.path.isdir(root) or os.path.islink(root))  # noqa: PTH112, PTH114
    return (*map(_as_seen, there), bundled_folder())


def _as_seen(path: Path) -> Path:
    """Return a path as a person in the current folder would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def available_packs(roots: Sequence[Path]) -> dict[str, Path]:
    """Return the packs of some folders by name; the nearest one wins.

    One that cannot be reached does too: another in its place would be the wrong one.
    """
    found: dict[str, Path] = {}
    for root in reversed(roots):
        files = (file for file in sorted(root.glob("*/pack.yaml")) if is_inside(file, file.parent))
        others = sorted(root.glob("*"))
        away = filter(os.path.islink, filter(is_out_of_reach, others))
        closed = (folder for folder in others if closed_to(folder / PACK_FILE))
        folders = (*(file.parent for file in files), *away, *closed)
        found |= {unicodedata.normalize("NFC", folder.name): folder for folder in folders}
    return found


def closed_roots(roots: Sequence[Path]) -> dict[Path, Diagnostic]:
    """Return those folders that cannot be read, with the reason: any pack may be in them."""
    found = ((root, closed_folder(root)) for root in roots)
    return {root: finding for root, finding in found if finding}


def unfinished_packs(roots: Sequence[Path]) -> dict[str, Path]:
    """Return the folders among packs that have no `pack.yaml`, by name; the nearest one wins."""
    return {
        unicodedata.normalize("NFC", folder.name): folder
        for root in reversed(roots)
        for folder in sorted(root.glob("*/"), reverse=True)
        if not os.path.exists(folder / PACK_FILE)  # noqa: PTH110 - that of Path may raise
    }


def is_out_of_reach(path: Path) -> bool:
    """Return whether something has a name and cannot be read: a link to nowhere, or a pipe.

    Hidden names are none of ours: editors lock files with links to nowhere.
    """
    # Path's own methods would raise an error below a folder that may not be opened.
    return not (path.name.startswith(".") or os.path.isfile(path) or os.path.isdir(path))  # noqa: PTH112, PTH113


def is_inside(file: Path, folder: Path) -> bool:
    """Return whether a file is a file of a folder: what a link leads to elsewhere is not."""
    # Path.is_file would raise an error in a folder that may be listed and not opened.
    return os.path.isfile(file) and file.resolve().is_relative_to(folder.resolve())  # noqa: PTH113
