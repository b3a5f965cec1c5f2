"""Findings for tests of the reports, at places cut from lines that the test writes."""

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.paint import Role

PATH = "projects/exempel.yaml"
SUM = Rule("RG203", "budgetens-summa", "Budgetens summa stämmer inte med posterna.")
LATE = Rule("RG305", "för-sent", "Datumet ligger utanför perioden.", Severity.WARNING)


def place(line: str, marked: str, number: int = 12, path: str = PATH) -> Place:
    """Return the place of some letters in a line."""
    start = line.index(marked)
    return Place(path, number, start + 1, number, start + 1 + len(marked), line)


def error(where: Place, *related: Related) -> Diagnostic:
    """Return an error at a place."""
    return Diagnostic(SUM, where, "Summan stämmer inte.", "Rätta summan.", related)


def warning(where: Place) -> Diagnostic:
    """Return a warning at a place."""
    return Diagnostic(LATE, where, "Datumet är sent.", "Ändra datumet.", (), Severity.WARNING)


def waived(where: Place, reason: str) -> Waived:
    """Return a finding at a place that a project has set aside."""
    return Waived(warning(where), reason)


def tagged(role: Role, text: str) -> str:
    """Return a text between tags that name its role, to see what is coloured."""
    return f"<{role}>{text}</{role}>"
