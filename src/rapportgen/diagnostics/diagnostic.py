"""A diagnostic: what is wrong, where, by which rule, and what to do about it."""

from dataclasses import dataclass

from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule, Severity


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that the reader needs to see in order to understand a finding.

    A figure, such as a row's amount, is told apart so that reports can set it in a column.
    """

    place: Place
    label: str
    figure: str = ""

    @property
    def message(self) -> str:
        """Return what there is to see at the place, in one line."""
        return f"{self.label}: {self.figure}" if self.figure else self.label


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, in Swedish, ready for any report format."""

    rule: Rule
    place: Place
    message: str
    help: str
    related: tuple[Related, ...] = ()
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """Return whether the finding stops the documents."""
        return self.severity is Severity.ERROR
