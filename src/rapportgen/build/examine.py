"""Everything that can be known about a project file before a document is made of it."""

from dataclasses import dataclass
from pathlib import Path

from rapportgen.checks.pack_parts import pack_findings
from rapportgen.checks.run import run_checks
from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived
from rapportgen.model.projekt import Projekt
from rapportgen.packs.folders import pack_roots
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf
from rapportgen.schema.reading import read_record
from rapportgen.source.loading import load
from rapportgen.source.rules import UNREADABLE
from rapportgen.source.source import Source


@dataclass(frozen=True, slots=True)
class Buildable:
    """A project that documents can be made of, with the pack that it names."""

    source: Source
    projekt: Projekt
    pack: Pack


@dataclass(frozen=True, slots=True)
class Examined:
    """What a project file was found to be; without a subject no document can be made of it.

    A malformed file was read, but no check could be run over it.
    """

    path: Path
    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    subject: Buildable | None = None
    malformed: bool = False

    @property
    def has_errors(self) -> bool:
        """Return whether anything found stops the documents."""
        return any(diagnostic.is_error for diagnostic in self.diagnostics)


def examine(path: Path, shelf: Shelf) -> Examined:
    """Return what a project file says and what is wrong with it; never raises for its content."""
    source = load(path)
    if not isinstance(source, Source):
        was_read = all(found.rule != UNREADABLE for found in source)
        return Examined(path, tuple(source), malformed=was_read)
    projekt = read_record(Projekt, source)
    if not isinstance(projekt, Projekt):
        return Examined(path, tuple(projekt), malformed=True)
    pack = shelf.pack(projekt.mallpaket, source, ("mallpaket",), pack_roots(path))
    if not isinstance(pack, Pack):
        checked = run_checks(Subject(projekt, source))
        return Examined(path, (*pack, *checked.diagnostics), checked.waived)
    checked = run_checks(Subject(projekt, source, pack))
    found = (*pack_findings(pack), *checked.diagnostics)
    return Examined(path, found, checked.waived, Buildable(source, projekt, pack))
