"""What stands on the disk at a moment: project files and packs, and what has happened since."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapportgen.build.files import project_files
from rapportgen.packs.folders import PACK_FILE, pack_roots

OF_A_PACK = {".yaml", ".md", ".png", ".jpg", ".jpeg", ".docx"}
BESIDE = (".", "~$")  # how what editors and Word leave beside the files begins; it is not read
Stamp = tuple[int, int, int] | None  # when written, how long, which file; None when it is not there
Stamps = dict[Path, Stamp]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The project files that some paths mean, and the files of the packs they can use."""

    files: Stamps
    packs: Stamps

    def touched_since(self, earlier: "Snapshot") -> list[Path]:
        """Return the files that are new or changed; all of them when a pack is."""
        if self.packs != earlier.packs:
            return list(self.files)
        new = object()
        return [file for file, stamp in self.files.items() if earlier.files.get(file, new) != stamp]

    def gone_since(self, earlier: "Snapshot") -> list[Path]:
        """Return the files that were there and are no longer meant by the paths."""
        return [file for file in earlier.files if file not in self.files]

    def documents_since(self, earlier: "Snapshot") -> frozenset[str]:
        """Return the documents whose templates are all that has changed, if nothing else has.

        What stands in the folders of a pack may be part of any document.
        """
        changed = {file for file, _ in self.packs.items() ^ earlier.packs.items()}
        if self.files != earlier.files or not all(map(self._is_template, changed)):
            return frozenset()
        return frozenset(file.stem for file in changed)

    def _is_template(self, file: Path) -> bool:
        return file.suffix == ".md" and file.parent / PACK_FILE in self.packs


def snapshot(paths: Sequence[Path]) -> Snapshot:
    """Return what stands on the disk now."""
    files = list(project_files(paths))
    inside = (file for root in _pack_roots(files) for file in root.rglob("*"))
    packs = (
        file for file in inside if file.suffix in OF_A_PACK and not file.name.startswith(BESIDE)
    )
    return Snapshot(_stamps(files), _stamps(packs))


def folders_to_watch(paths: Sequence[Path]) -> frozenset[Path]:
    """Return the folders in which something may happen that concerns the files of some paths.

    Those above are among them: there a folder that was away returns, and a first pack is begun.
    """
    files = list(project_files(paths))
    homes = {file.absolute().parent for file in files}
    above = {place.absolute().parent for place in (*paths, *homes)}
    roots = {path for path in paths if path.is_dir()} | _pack_roots(files)
    inner = {folder for root in roots for folder in _folders_in(root)}
    return frozenset(folder for folder in homes | above | inner if folder.is_dir())


def _folders_in(root: Path) -> Iterator[Path]:
    yield root.absolute()
    for folder in root.rglob("*/"):
        if not any(part.startswith(".") for part in folder.relative_to(root).parts):
            yield folder.absolute()


def _pack_roots(files: Iterable[Path]) -> set[Path]:
    one_in_each_folder = {file.parent: file for file in files}.values()
    return {root for file in one_in_each_folder for root in pack_roots(file)}


def _stamps(files: Iterable[Path]) -> Stamps:
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
