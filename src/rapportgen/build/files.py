"""Which project files a command means."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from rapportgen.build.rules import SAME_NAME
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.packs.folders import pack_roots

SUFFIXES = {".yaml", ".yml"}


def project_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that paths mean: a folder means the YAML files in it and below, by name.

    A path that does not exist is yielded too, so that its absence is reported like any finding.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _files_in(path) if path.is_dir() else [path]:
            if file not in seen:
                seen.add(file)
                yield file


def _files_in(folder: Path) -> list[Path]:
    found = (file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES)
    inside = ((file, file.relative_to(folder).parts) for file in found if not file.is_dir())
    return sorted(file for file, parts in inside if not any(part.startswith(".") for part in parts))


def document_names(files: Iterable[Path]) -> set[str]:
    """Return the names of the documents that any pack within reach of the files can make."""
    roots = {root for file in files for root in pack_roots(file)}
    return {template.stem for root in roots for template in root.glob("*/*.md")}


def clashing(files: Iterable[Path]) -> dict[Path, Diagnostic]:
    """Return the files whose documents have nowhere of their own to go, with the reason."""
    first: dict[str, Path] = {}
    wrong: dict[Path, Diagnostic] = {}
    for file in files:
        name = file.stem.casefold()
        if not name.strip("."):
            wrong[file] = _finding(file, "Filen har inget namn före .yaml.", ())
        elif name in first:
            earlier = Related(Place(str(first[name])), "Den här filen har samma namn.")
            wrong[file] = _finding(
                file, f"Dokumenten skulle skriva över dem från {first[name]}.", (earlier,)
            )
        first.setdefault(name, file)
    return wrong


def _finding(file: Path, message: str, related: tuple[Related, ...]) -> Diagnostic:
    return Diagnostic(
        SAME_NAME,
        Place(str(file)),
        message,
        "Ge filen ett eget namn, eller bygg filerna var för sig till olika mappar med --output.",
        related,
    )
