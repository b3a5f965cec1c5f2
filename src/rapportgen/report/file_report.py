"""What there is to report about one file."""

from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file's findings, in the order of its lines, and those its own waivers set aside."""

    path: str
    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
