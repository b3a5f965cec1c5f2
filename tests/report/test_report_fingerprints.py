"""What makes a finding the same one as in an earlier run."""

from dataclasses import replace
from pathlib import Path

import pytest
from report_samples import PATH, error, place, warning

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.report.fingerprints import Fingerprints

WRONG = error(place("  summa: 5", "5", 12))


def alone(diagnostic: Diagnostic) -> str:
    return Fingerprints().next(diagnostic)


@pytest.mark.parametrize(
    "later",
    [
        error(place("  summa: 5", "5", 40)),
        error(place("    summa: 5  ", "5", 12)),
        replace(WRONG, message="Skillnaden är 2 kronor."),
        error(place("  summa: 5", "5", 12, f"./{PATH}")),
        error(place("  summa: 5", "5", 12, str(Path.cwd() / PATH))),
    ],
    ids=["another line", "another indent", "other figures", "./path", "whole path"],
)
def test_a_finding_keeps_its_fingerprint(later: Diagnostic) -> None:
    assert alone(later) == alone(WRONG)


@pytest.mark.parametrize(
    "other",
    [
        error(place("  summa: 6", "6", 12)),
        error(place("  summa: 5", "5", 12, "projects/annan.yaml")),
        warning(place("  summa: 5", "5", 12)),
    ],
    ids=["another text", "another file", "another rule"],
)
def test_another_finding_has_another_fingerprint(other: Diagnostic) -> None:
    assert alone(other) != alone(WRONG)


def test_findings_alike_in_a_run_are_told_apart_and_in_the_same_way_each_time() -> None:
    runs = [Fingerprints(), Fingerprints()]
    first, second = [[run.next(WRONG) for _ in range(3)] for run in runs]

    assert first == second
    assert len(set(first)) == 3
    assert first[0] == alone(WRONG)


def test_letters_that_cannot_be_written_have_fingerprints_too() -> None:
    assert len(alone(error(Place("\udcff.yaml", excerpt="\ud800")))) == 64
