"""What there is to report about one file."""

from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.masking import masked_diagnostic, masked_waived
from rapportgen.values.masking import masked


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file's findings, in the order of its lines, and those its own waivers set aside.

    A malformed file has findings about its form only: no check could be run over it. Whatever the
    findings quote, no personnummer is whole in a report: every format gets the masked words only.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    malformed: bool = False

    def __post_init__(self) -> None:
        """Mask what the report is made of, so that no format can forget it."""
        # The class is frozen, and this is the moment it is made.
        object.__setattr__(self, "path", masked(self.path))
        object.__setattr__(self, "diagnostics", tuple(map(masked_diagnostic, self.diagnostics)))
        object.__setattr__(self, "waived", tuple(map(masked_waived, self.waived)))
