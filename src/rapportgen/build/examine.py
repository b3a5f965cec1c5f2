"""Everything that can be known about a project file before a document is made of it."""

from dataclasses import dataclass, replace
from pathlib import Path

from rapportgen.checks.file_name import numbers_in_name
from rapportgen.checks.pack_parts import pack_findings
from rapportgen.checks.persons import numbers_in_lines
from rapportgen.checks.rules.personal_numbers import no_number_of_a_person
from rapportgen.checks.run import run_checks
from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf
from rapportgen.schema.reading import read_record
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load_lines
from rapportgen.source.reading import decode, read_lines
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

    @property
    def tells_of_persons(self) -> bool:
        """Return whether a document, even a draft, would show what must not be shown."""
        rule = no_number_of_a_person.rule
        return any(found.is_error and found.rule == rule for found in self.diagnostics)


def examine(path: Path, shelf: Shelf) -> Examined:
    """Return what a project file says and what is wrong with it; never raises for its content."""
    return _examined(path, read_lines(path), shelf)


def examine_content(path: Path, content: bytes, shelf: Shelf) -> Examined:
    """Return the same for a file that has been read."""
    return _examined(path, decode(str(path), content), shelf)


def _examined(path: Path, lines: Lines | Diagnostic, shelf: Shelf) -> Examined:
    examined = _content(path, lines, shelf)
    if named := numbers_in_name(str(path)):
        return replace(examined, diagnostics=(*named, *examined.diagnostics))
    return examined


def _content(path: Path, lines: Lines | Diagnostic, shelf: Shelf) -> Examined:
    if isinstance(lines, Diagnostic):
        return Examined(path, (lines,), malformed=lines.rule != UNREADABLE)
    source = load_lines(lines)
    if not isinstance(source, Source):
        return _malformed(path, source, lines)
    projekt = read_record(Projekt, source)
    if not isinstance(projekt, Projekt):
        return _malformed(path, projekt, lines)
    pack = shelf.pack(projekt.mallpaket, source, ("mallpaket",), shelf.roots(path))
    if not isinstance(pack, Pack):
        checked = run_checks(Subject(projekt, source))
        # A pack may have turned off what is only a warning, and demand what is waived.
        found = (finding for finding in checked.diagnostics if finding.is_error)
        return Examined(path, (*pack, *found), checked.waived)
    checked = run_checks(Subject(projekt, source, pack))
    told = (*pack_findings(pack), *checked.diagnostics)
    return Examined(path, told, checked.waived, Buildable(source, projekt, pack))


def _malformed(path: Path, found: list[Diagnostic], lines: Lines) -> Examined:
    """Return what is wrong with a file's form, and the personnummer that should not be shared."""
    told = sorted([*found, *numbers_in_lines(lines)], key=_in_the_file)
    return Examined(path, tuple(told), malformed=True)


def _in_the_file(diagnostic: Diagnostic) -> tuple[int, int]:
    return diagnostic.place.line, diagnostic.place.column
