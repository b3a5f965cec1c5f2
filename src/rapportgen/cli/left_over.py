"""What a build says of files that no project becomes any longer."""

from collections.abc import Iterator, Sequence

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.stale import Stale, removed


def left_over(known: Known, stale: Sequence[Stale]) -> list[str]:
    """Return what to say of files that are left over."""
    if not stale:
        return []
    many = f"{len(stale)} dokument hör" if len(stale) > 1 else "Ett dokument hör"
    return [
        f"{many} inte längre till något projekt:",
        *(f"  {known.output / file.path}{_note(file)}" for file in stale),
        *_remedies(stale),
    ]


def _remedies(stale: Sequence[Stale]) -> Iterator[str]:
    if any(file.is_own for file in stale):
        yield "Ta bort sådana med rapportgen build --clean."
    if not all(file.is_own for file in stale):
        yield "Det som någon har ändrat tas aldrig bort. Flytta det, eller ta bort det själv."


def clean_up(known: Known, stale: Sequence[Stale]) -> list[str]:
    """Remove the files that are left over and are ours, and return what to say of it."""
    kept = list(removed(known, stale))
    lines = [
        f"{known.output / file.path} hör inte längre till något projekt, men ligger kvar"
        f"{_note(file)}."
        for file in kept
    ]
    match len(stale) - len(kept):
        case 0:
            return lines
        case 1:
            return [*lines, "Tog bort ett dokument som inte längre hörde till något projekt."]
        case many:
            return [*lines, f"Tog bort {many} dokument som inte längre hörde till något projekt."]


def _note(file: Stale) -> str:
    return "" if file.is_own else " (någon har ändrat det)"
