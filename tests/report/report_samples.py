"""Findings for tests of the reports, at places cut from lines that the test writes."""

from dataclasses import replace

from hypothesis import strategies as st

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.file_report import FileReport
from rapportgen.report.paint import Role

PATH = "projects/exempel.yaml"
SUM_PAGE = """Budgetens summa stämmer inte med posterna.

Bara du vet vilken siffra som är rätt.

Fel:

    summa: 5

Rätt:

    summa: 4
"""
SUM = Rule("RG203", "budgetens-summa", SUM_PAGE)
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


def sample() -> list[FileReport]:
    """Return a clean file, one with an error and a warning, and one with a waiver."""
    total = place("  summa: 1 450 000", "1 450 000")
    row = Related(place("      belopp: 1 440 000", "1 440 000", 7), "Räknas.")
    found = replace(error(total, row), message="100 % fel: 1 450 000,\ninte 1 440 000.")
    late = warning(Place(PATH, 20, 5, 22, 1, "  - aktivitet: Fika"))
    aside = waived(place("tid: 2019", "2019", 3, "projects/å b.yaml"), "Avtalat <muntligt>.")
    return [
        FileReport("projects/bra.yaml", ()),
        FileReport(PATH, (found, late)),
        FileReport("projects/å b.yaml", (), (aside,)),
    ]


def odd_reports() -> st.SearchStrategy[list[FileReport]]:
    """Return reports of files whose names and findings hold any characters at all."""
    texts = st.text(st.characters(codec=None), max_size=12)
    odd = st.builds(
        lambda path, line, message: FileReport(
            path,
            (
                replace(
                    error(Place(path, excerpt=line), Related(Place(message), line)), help=message
                ),
            ),
            (waived(Place(path, excerpt=line), message),),
        ),
        texts,
        texts,
        texts,
    )
    return st.lists(odd, max_size=3)
