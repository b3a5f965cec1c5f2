"""Whether the documents in an output folder are what their projects would become now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from rapportgen.build import rules
from rapportgen.build.hindered import hindered
from rapportgen.build.ledger.folder import Known, manifest_files
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.keys import output_key
from rapportgen.build.ledger.manifest import Entry, Inputs
from rapportgen.build.ledger.places import MANIFEST
from rapportgen.build.ledger.stale import Stale
from rapportgen.build.ledger.standing import files_asked
from rapportgen.build.order import Order
from rapportgen.build.unwritable import thing_in_the_way
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.source.closed_folders import closed_folder, closed_to
from rapportgen.source.reading import read_bytes
from rapportgen.values.listing import listed

BUILD = "Bygg om med rapportgen build."


def no_manifest(output: Path) -> Diagnostic | None:
    """Return the finding that a folder does not say what its documents are made of."""
    if manifest_files(output):
        return None
    if closed := closed_folder(output) or closed_to(output / MANIFEST):
        return closed
    return _outdated(
        output / MANIFEST, "Filen finns inte, så ingen vet vad dokumenten är byggda av."
    )


def wrong_with(known: Known, order: Order, reader: Reader) -> Iterator[Diagnostic]:
    """Yield what is not as it would be if the documents of a project were built again.

    That they are outdated is not told where building them again would not help.
    """
    found = list(_wrong_with(known, order, reader))
    if any(map(_is_outdated, found)) and (reason := hindered(order)):
        yield reason
        found = [finding for finding in found if not _is_outdated(finding)]
    yield from found


def _is_outdated(finding: Diagnostic) -> bool:
    return finding.rule == rules.OUTDATED_DOCUMENT


def _wrong_with(known: Known, order: Order, reader: Reader) -> Iterator[Diagnostic]:
    entry = known.entry(order.path)
    if entry is None:
        yield _not_noted(known, order.path)
        return
    changed = list(_changed(order.path, entry.inputs, reader.inputs(order.path, entry)))
    yield from changed
    for name in files_asked(order, entry):
        found = _wrong_with_file(known, entry, name, order)
        # That a document is older than its project has been told already.
        yield from (finding for finding in found if not changed or finding.message != _OLDER)


def left_over(known: Known, stale: Iterable[Stale]) -> Iterator[Diagnostic]:
    """Yield the files that no project becomes any longer."""
    for file in stale:
        place = Place(str(known.output / file.path))
        yield Diagnostic(rules.STALE_DOCUMENT, place, _why_left_over(file), _what_to_do(file))


def _why_left_over(file: Stale) -> str:
    if file.lacked:
        return f"Dokumentet byggs inte längre: {listed(file.lacked)} saknas i projektfilen."
    return "Dokumentet hör inte längre till något projekt."


def _what_to_do(file: Stale) -> str:
    if file.may_go:
        return "Ta bort det med rapportgen build --clean."
    return _LACKED if file.is_own else _BY_HAND


_OLDER = "Dokumentet är byggt tidigare än de andra, eller med andra val."
_BUILD_PARTS = (
    "Bygg alla delar och lägg ihop deras mappar till en bredvid dem, eller kontrollera en del med "
    "samma --shard som när den byggdes."
)
_LACKED = "Lägg tillbaka det som saknas, eller ta bort dokumentet själv."
_BY_HAND = "Någon har ändrat det sedan det byggdes. Flytta det, eller ta bort det själv."


def _changed(project: Path, before: Inputs, now: Inputs) -> Iterator[Diagnostic]:
    if before.project != now.project:
        yield _outdated(project, "Projektfilen har ändrats sedan dokumenten byggdes.")
    for (name, old), (_, new) in zip(before.packs, now.packs, strict=True):
        if old != new:
            yield _outdated(project, f"Mallpaketet {name} har ändrats sedan dokumenten byggdes.")
    if before.program != now.program:
        yield _outdated(project, "Dokumenten är byggda med en annan version av programmet.")


def _wrong_with_file(known: Known, entry: Entry, name: str, order: Order) -> Iterator[Diagnostic]:
    written, path = entry.outputs.get(name), known.output / name
    found = known.sha256(name)
    if written is None:
        yield _outdated(path, "Dokumentet är inte byggt.")
    elif found is None:
        yield _unread(path)
    elif found != written.sha256 and not known.is_own(name, found):
        yield Diagnostic(
            rules.EDITED_DOCUMENT,
            Place(str(path)),
            "Dokumentet har ändrats sedan det byggdes.",
            "Skriv in ändringarna i projektfilen, och bygg om. Det ändrade dokumentet sparas då.",
        )
    elif found != written.sha256 or written.key != output_key(entry.inputs, name, order):
        yield _outdated(path, _OLDER)  # perhaps from the folder of another part


def _not_noted(known: Known, project: Path) -> Diagnostic:
    """Return the finding that no manifest tells of a project: perhaps that of another part does."""
    files = known.manifests
    where = str(files[0]) if len(files) == 1 else f"manifesten i {known.output}"
    finding = _outdated(project, f"Projektet saknas i {where}.")
    if MANIFEST in {file.name for file in files}:
        return finding
    return replace(finding, help=_BUILD_PARTS)


def _unread(path: Path) -> Diagnostic:
    """Return why a document cannot be read: it is not there, or not for us."""
    if in_the_way := thing_in_the_way(path):
        return in_the_way
    found = read_bytes(path)
    if isinstance(found, Diagnostic) and not _is_absent(path):
        return found
    return _outdated(path, "Dokumentet finns inte.")


def _is_absent(path: Path) -> bool:
    try:
        path.lstat()
    except OSError as error:
        return isinstance(error, FileNotFoundError)
    return False


def _outdated(path: Path, message: str) -> Diagnostic:
    return Diagnostic(rules.OUTDATED_DOCUMENT, Place(str(path)), message, BUILD)
