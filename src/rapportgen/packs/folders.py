"""Where packs are: a user's own `templates/` first, then those that ship with the program."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

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
    return (*(_as_seen(root) for root in own if root.is_dir()), bundled_folder())


def _as_seen(path: Path) -> Path:
    """Return a path as a person in the current folder would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def available_packs(roots: Sequence[Path]) -> dict[str, Path]:
    """Return the packs of some folders by name; the nearest one wins."""
    found: dict[str, Path] = {}
    for root in reversed(roots):
        found |= {
            unicodedata.normalize("NFC", file.parent.name): file.parent
            for file in sorted(root.glob("*/pack.yaml"))
            if is_inside(file, file.parent)
        }
    return found


def unfinished_packs(roots: Sequence[Path]) -> dict[str, Path]:
    """Return the folders among packs that have no `pack.yaml`, by name; the nearest one wins."""
    return {
        unicodedata.normalize("NFC", folder.name): folder
        for root in reversed(roots)
        for folder in sorted(root.glob("*/"), reverse=True)
        if not (folder / "pack.yaml").exists()
    }


def is_inside(file: Path, folder: Path) -> bool:
    """Return whether a file is a file of a folder: what a link leads to elsewhere is not."""
    return file.is_file() and file.resolve().is_relative_to(folder.resolve())
