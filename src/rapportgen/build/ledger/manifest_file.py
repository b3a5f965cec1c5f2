"""A manifest read from its file: its projects, or what is wrong with it and where."""

import json
from dataclasses import replace
from pathlib import Path

from rapportgen import __version__
from rapportgen.build.ledger.layout import on_one_line
from rapportgen.build.ledger.manifest import Entries, StrangeError, entries_of, newer_program
from rapportgen.build.rules import NEWER_MANIFEST, UNREADABLE_MANIFEST
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity
from rapportgen.source.lines import Lines

BUILD = "Bygg om med rapportgen build, så skrivs filen på nytt."
MENDED = (
    "Filen är nu skriven på nytt för de projekt som byggdes. Andra kommer med när du bygger dem."
)
GIT_MARKS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")


def read_manifest(file: Path) -> Entries | Diagnostic:
    """Return the projects of a manifest, or why they cannot be read."""
    try:
        content = file.read_bytes() if file.is_file() else None
    except OSError:
        content = None
    if content is None:
        return _fault(Place(str(file)), "Filen går inte att öppna.")
    try:
        lines = Lines(str(file), content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _no_text(file, error)
    return _entries(lines)


def mended(fault: Diagnostic) -> Diagnostic:
    """Return what to tell of a manifest that could not be read, once it is written anew."""
    return replace(fault, help=MENDED, severity=Severity.WARNING)


def _entries(lines: Lines) -> Entries | Diagnostic:
    whole = Place(lines.path)
    try:
        data = json.loads(lines.text)
        if (program := newer_program(data)) is not None:
            return _newer(whole, program)
        return entries_of(data)
    except json.JSONDecodeError as error:
        return _no_json(lines, error.pos)
    except StrangeError as error:
        if error.project:
            return _strange_project(lines, error.project)
        return _fault(whole, "Filen är inte ett manifest från rapportgen.")
    except (ValueError, RecursionError):  # figures, or levels, that no manifest has
        return _fault(whole, "Filen är inte ett manifest från rapportgen.")


def _no_text(file: Path, error: UnicodeDecodeError) -> Diagnostic:
    lines = Lines(str(file), error.object.decode("utf-8", errors="replace"))
    before = len(error.object[: error.start].decode("utf-8"))
    return _fault(lines.place_at(before), "Här står något som inte är text i UTF-8.")


def _no_json(lines: Lines, offset: int) -> Diagnostic:
    text = lines.text
    if not text.strip():
        return _fault(Place(lines.path), "Filen är tom.")
    if not text[offset:].strip() or _is_open_text(text, offset):
        return _fault(lines.place_at(len(text.rstrip())), "Filen är avklippt: resten saknas.")
    if text.startswith(GIT_MARKS, offset):
        why = "Här har git satt märken, eftersom två versioner av filen inte gick att slå ihop."
        return _fault(lines.place_at(offset, len(GIT_MARKS[0])), why)
    return _fault(lines.place_at(offset), "Härifrån är filen inte längre JSON.")


def _is_open_text(text: str, offset: int) -> bool:
    """Return whether a text that begins somewhere is never ended, as where a file was cut off."""
    return text[offset] == '"' and "\n" not in text[offset:].rstrip()


def _strange_project(lines: Lines, project: str) -> Diagnostic:
    key = on_one_line(project)
    at = lines.text.find(f"{key}:")
    place = lines.place_at(at, len(key)) if at >= 0 else Place(lines.path)
    return _fault(place, "Det som står om projektet går inte att tolka.")


def _newer(place: Place, program: str) -> Diagnostic:
    return Diagnostic(
        NEWER_MANIFEST,
        place,
        f"Dokumenten är byggda med en nyare version av programmet, {program or 'okänd vilken'}. "
        f"Den här versionen, {__version__}, kan inte läsa vad de är byggda av.",
        "Uppdatera rapportgen, eller välj en annan mapp med --output. Inget har ändrats.",
    )


def _fault(place: Place, why: str) -> Diagnostic:
    return Diagnostic(UNREADABLE_MANIFEST, place, why, BUILD)
