"""What a build says of files that no project becomes any longer."""

from collections.abc import Iterator, Sequence

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.stale import Stale
from rapportgen.values.listing import listed

LACKED = (
    "Dokument tas inte bort för att en del saknas. Lägg tillbaka delen i projektfilen, eller ta "
    "bort dokumentet själv."
)
NEEDS_ALL = (
    "--clean tar bort dokument av projekt som inte finns längre bara när alla projekt byggs: "
    "rapportgen build --clean."
)
EDITED = "Det som någon har ändrat tas aldrig bort. Flytta det, eller ta bort det själv."


def left_over(known: Known, stale: Sequence[Stale]) -> list[str]:
    """Return what to say of files that are left over."""
    if not stale:
        return []
    return [*_listed(known, stale), *_remedies(stale)]


def cleaned_up(known: Known, stale: Sequence[Stale], kept: Sequence[Stale]) -> list[str]:
    """Return what to say of files that were left over when all but some have been removed."""
    lines = [*_listed(known, kept), *_reasons(kept)] if kept else []
    match len(stale) - len(kept):
        case 0:
            return lines
        case 1:
            return [*lines, "Tog bort ett dokument som inte längre byggs."]
        case many:
            return [*lines, f"Tog bort {many} dokument som inte längre byggs."]


def _listed(known: Known, stale: Sequence[Stale]) -> Iterator[str]:
    many = f"{len(stale)} dokument byggs" if len(stale) > 1 else "Ett dokument byggs"
    yield f"{many} inte längre av något projekt, men ligger kvar:"
    for file in stale:
        yield f"  {known.output / file.path}{_note(file)}"


def _remedies(stale: Sequence[Stale]) -> Iterator[str]:
    if any(file.may_go for file in stale):
        yield "Ta bort sådana med rapportgen build --clean."
    yield from _reasons(stale)


def _reasons(stale: Sequence[Stale]) -> Iterator[str]:
    """Yield why some of the files are not removed."""
    if any(file.is_own and file.lacked for file in stale):
        yield LACKED
    if not all(file.is_own for file in stale):
        yield EDITED


def _note(file: Stale) -> str:
    if not file.is_own:
        return " (någon har ändrat det)"
    return f" ({listed(file.lacked)} saknas i projektfilen)" if file.lacked else ""
