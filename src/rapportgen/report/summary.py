"""What a run came to: counted files and findings, and the waivers to list at the end."""

from dataclasses import dataclass, field

from rapportgen.diagnostics.waived import Waived
from rapportgen.report.file_report import FileReport


@dataclass
class Summary:
    """Counts that grow file by file."""

    files: int = 0
    errors: int = 0
    warnings: int = 0
    malformed: int = 0
    waived: list[Waived] = field(default_factory=list)

    def add(self, report: FileReport) -> None:
        """Count one file."""
        self.files += 1
        errors = sum(diagnostic.is_error for diagnostic in report.diagnostics)
        self.errors += errors
        self.warnings += len(report.diagnostics) - errors
        self.malformed += report.malformed
        self.waived.extend(report.waived)
