"""Which project files a command means."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from rapportgen.build.rules import SAME_NAME
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.packs.folders import PACK_FILE, pack_roots
from rapportgen.source.closed_folders import closed_folders

SUFFIXES = {".yaml", ".yml"}


def project_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that paths mean: a folder means the YAML files in it and below, by name.

    A path that does not exist is yielded too, so that its absence is reported like any finding.
    """
    seen: set[str] = set()
    for path in paths:
        # Path.is_dir would raise an error for a folder that may not be opened.
        for file in _files_in(path) if os.path.isdir(path) else [path]:  # noqa: PTH112
            if (spelled_out := os.path.abspath(file)) not in seen:  # noqa: PTH100 - links stay
                seen.add(spelled_out)
                yield file


def _files_in(folder: Path) -> list[Path]:
    found = (file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES)
    files = (file for file in found if file.name != PACK_FILE and not file.is_dir())
    return sorted(file for file in files if not _is_hidden(file.relative_to(folder)))


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def document_names(files: Iterable[Path]) -> set[str] | None:
    """Return the names of the documents that any pack within reach of the files can make.

    None when nobody knows, since packs cannot be read; each project of theirs tells of that.
    """
    one_in_each_folder = {file.parent: file for file in files}.values()
    roots = {root for file in one_in_each_folder for root in pack_roots(file)}
    if any(closed for root in roots for closed in closed_folders(root)):
        return None
    return {template.stem for root in roots for template in root.glob("*/*.md")}


def clashing(files: Iterable[Path]) -> dict[Path, Diagnostic]:
    """Return the files whose documents have nowhere of their own to go, with the reason."""
    first: dict[str, Path] = {}
    wrong: dict[Path, Diagnostic] = {}
    for file in files:
        name = folder_name(file)
        if not name.strip("."):
            wrong[file] = _finding(file, "Filen har inget namn före .yaml.", ())
        elif name in first:
            wrong[file] = same_name(file, first[name])
        first.setdefault(name, file)
    return wrong


def folder_name(file: Path) -> str:
    """Return the name of the folder for a project's documents, the same where systems take it so.

    Macs write å in two characters, and neither they nor Windows tell A from a.
    """
    return unicodedata.normalize("NFC", file.stem).casefold()


def same_name(file: Path, other: Path) -> Diagnostic:
    """Return the finding that a project's documents would be written over those of another one."""
    earlier = Related(Place(str(other)), "Den här filen har samma namn.")
    return _finding(file, f"Dokumenten skulle skriva över dem från {other}.", (earlier,))


def _finding(file: Path, message: str, related: tuple[Related, ...]) -> Diagnostic:
    return Diagnostic(
        SAME_NAME,
        Place(str(file)),
        message,
        "Ge filen ett eget namn, eller bygg filerna var för sig till olika mappar med --output.",
        related,
    )
