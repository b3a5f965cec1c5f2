"""A diagnostic: what is wrong, where, by which rule, and what to do about it."""

from dataclasses import dataclass

from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule, Severity


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that the reader needs to see in order to understand a finding."""

    place: Place
    message: str


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
