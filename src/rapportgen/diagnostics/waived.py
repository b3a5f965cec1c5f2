"""A finding that a project has set aside."""

from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding with the reason that the project gives for setting it aside."""

    diagnostic: Diagnostic
    reason: str
