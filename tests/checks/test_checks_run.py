import pytest
from project_records import read_project
from project_texts import findings, project, said, source

from rapportgen.checks.discovery import all_checks
from rapportgen.checks.run import Checked, Levels, run_checks
from rapportgen.diagnostics.rule import Severity

LATE = "tidplan:\n  - {aktivitet: A, tid: 2019}\n"
OPEN = "budget:\n  poster:\n    - {post: A, öppen: ja}\n  summa: 0\n"


def checked(fragment: str, levels: Levels) -> Checked:
    return run_checks(read_project(fragment), source(project(fragment)), levels)


def codes(result: Checked) -> list[tuple[str, Severity]]:
    return [(diagnostic.rule.code, diagnostic.severity) for diagnostic in result.diagnostics]


def test_checks_are_found_by_being_there_and_ordered_by_code() -> None:
    found = [check.rule.code for check in all_checks()]
    assert found == sorted(found)
    assert {"RG201", "RG208", "RG211", "RG215", "RG301", "RG404"} <= set(found)


@pytest.mark.parametrize(
    "rule",
    ["RG301", "rg301", " RG301 ", "aktivitet-utanför-perioden", "Aktivitet-utanför-perioden"],
)
def test_a_waiver_sets_findings_aside_with_its_reason(rule: str) -> None:
    waiver = f"ignorera:\n  - {{regel: '{rule}', skäl: Avtalat.}}\n"
    result = checked(LATE + waiver, {})
    assert result.diagnostics == ()
    assert [(w.diagnostic.rule.code, w.diagnostic.place.line, w.reason) for w in result.waived] == [
        ("RG301", 6, "Avtalat.")
    ]


def test_a_waiver_holds_for_its_own_rule_only() -> None:
    waiver = "ignorera:\n  - {regel: RG301, skäl: Avtalat.}\n"
    result = checked(LATE + OPEN + waiver, {})
    assert codes(result) == [("RG210", Severity.WARNING)]
    assert len(result.waived) == 1


@pytest.mark.parametrize("rule", ["RG999", "RG101", "RG120", "RG121", "okänd"])
def test_a_waiver_of_no_check_is_an_error(rule: str) -> None:
    fragment = f"ignorera:\n  - {{regel: {rule}, skäl: Avtalat.}}\n"
    (finding,) = findings(project(fragment))
    assert said(finding) == (
        "RG120",
        6,
        13,
        13 + len(rule),
        f"Regeln {rule} finns inte, eller går inte att undanta.",
        (
            "Skriv regelns kod som den står i rapporten, till exempel RG301. Varje undantag gäller "
            "en regel."
        ),
    )
    assert finding.is_error


def test_a_waiver_that_sets_nothing_aside_is_a_warning() -> None:
    (finding,) = findings(project("ignorera:\n  - {regel: RG301, skäl: Avtalat.}\n"))
    assert said(finding) == (
        "RG121",
        6,
        13,
        18,
        "Undantaget gör ingen skillnad: regeln hittar inget.",
        "Ta bort undantaget.",
    )
    assert finding.severity is Severity.WARNING


def test_a_waiver_needs_a_reason() -> None:
    (finding,) = findings(project("ignorera:\n  - {regel: RG301}\n"))
    assert (finding.rule.code, finding.message) == (
        "RG102",
        "Nyckeln skäl saknas under ignorera nummer 1, eller så saknas dess värde.",
    )


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, [("RG301", Severity.ERROR), ("RG210", Severity.WARNING)]),
        ({"RG301": Severity.WARNING}, [("RG301", Severity.WARNING), ("RG210", Severity.WARNING)]),
        ({"RG301": None}, [("RG210", Severity.WARNING)]),
        ({"RG210": Severity.ERROR}, [("RG301", Severity.ERROR), ("RG210", Severity.ERROR)]),
        ({"RG210": None, "RG301": None}, []),
    ],
)
def test_a_pack_sets_the_level_of_a_rule(
    levels: Levels, expected: list[tuple[str, Severity]]
) -> None:
    assert codes(checked(LATE + OPEN, levels)) == expected


def test_findings_come_in_the_order_of_the_file() -> None:
    waiver = "ignorera:\n  - {regel: RG999, skäl: x}\n"
    wrong = "budget:\n  poster:\n    - {post: A, belopp: -1}\n  summa: 5\n"
    places = [
        (d.place.line, d.place.column) for d in checked(waiver + LATE + wrong, {}).diagnostics
    ]
    assert [line for line, _ in places] == [6, 8, 11, 12]
    assert places == sorted(places)
