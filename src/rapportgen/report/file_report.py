"""What there is to report about one file."""

from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file's findings, in the order of its lines, and those its own waivers set aside.

    A malformed file has findings about its form only: no check could be run over it.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    malformed: bool = False
