import dataclasses

import pytest
from filling import pack_with
from project_records import read_project
from project_texts import findings, project, said, source

from rapportgen.checks import run
from rapportgen.checks.discovery import all_checks
from rapportgen.checks.run import Checked, Levels, run_checks
from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.rule import Severity

LATE = "tidplan:\n  - {aktivitet: A, tid: 2019}\n"
OPEN = "budget:\n  poster:\n    - {post: A, öppen: ja}\n  summa: 0\n"


def checked(fragment: str, levels: Levels) -> Checked:
    pack = dataclasses.replace(pack_with(), regler=levels)
    return run_checks(Subject(read_project(fragment), source(project(fragment)), pack))


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


TWO_LATE = """\
tidplan:
  - {aktivitet: A, tid: 2019}
  - {aktivitet: B, tid: 2019}
"""


@pytest.mark.parametrize("plats", ["tidplan.2", "tidplan.2.tid", "tidplan . 2 . tid"])
def test_a_waiver_with_a_place_holds_there_only(plats: str) -> None:
    waiver = f"ignorera:\n  - {{regel: RG301, plats: {plats}, skäl: Avtalat.}}\n"
    result = checked(TWO_LATE + waiver, {})
    assert [(d.rule.code, d.place.line) for d in result.diagnostics] == [("RG301", 6)]
    assert [w.diagnostic.place.line for w in result.waived] == [7]


def test_the_place_of_a_waiver_may_be_a_whole_group() -> None:
    waiver = "ignorera:\n  - {regel: RG301, plats: tidplan, skäl: Avtalat.}\n"
    result = checked(TWO_LATE + waiver, {})
    assert result.diagnostics == ()
    assert [w.diagnostic.place.line for w in result.waived] == [6, 7]


def test_two_waivers_of_one_rule_have_a_reason_for_each_place() -> None:
    waivers = "".join(
        f"  - {{regel: RG301, plats: tidplan.{row}, skäl: Skäl {row}.}}\n" for row in (1, 2)
    )
    result = checked(f"{TWO_LATE}ignorera:\n{waivers}", {})
    assert [w.reason for w in result.waived] == ["Skäl 1.", "Skäl 2."]
    assert result.diagnostics == ()


def test_a_waiver_of_a_place_without_findings_is_a_warning() -> None:
    fragment = (
        "tidplan:\n  - {aktivitet: A, tid: 2018}\n"
        "ignorera:\n  - {regel: RG301, plats: tidplan.1, skäl: Avtalat.}\n"
    )
    (finding,) = findings(project(fragment))
    assert said(finding) == (
        "RG121",
        8,
        13,
        18,
        "Undantaget gör ingen skillnad: regeln hittar inget där.",
        "Ta bort undantaget.",
    )


@pytest.mark.parametrize(
    "plats", ["budget.per_part.Fören. AB", "budget . per_part . Fören. AB ", "budget.per_part"]
)
def test_a_name_in_the_place_of_a_waiver_may_have_dots(plats: str) -> None:
    fragment = (
        "parter: [{namn: Fören. AB, roll: projektägare}]\n"
        "budget:\n  poster: [{post: A, part: Fören. AB, belopp: 5}]\n"
        "  per_part: {Fören. AB: 4}\n  summa: 5\n"
        f"ignorera:\n  - {{regel: RG204, plats: {plats}, skäl: Avtalat.}}\n"
    )
    result = checked(fragment, {})
    assert result.diagnostics == ()
    assert [w.diagnostic.rule.code for w in result.waived] == ["RG204"]


@pytest.mark.parametrize(
    "plats", ["tidplan.3", "tidplan.0", "tidplan.x", "utvärdering.tid", "a..b"]
)
def test_a_waiver_of_a_place_that_does_not_exist_is_an_error(plats: str) -> None:
    fragment = f"{TWO_LATE}ignorera:\n  - {{regel: RG301, plats: {plats}, skäl: Avtalat.}}\n"
    finding = findings(project(fragment))[-1]
    assert said(finding) == (
        "RG122",
        9,
        27,
        27 + len(plats),
        f"Platsen {plats} finns inte i filen.",
        (
            "Skriv nycklarna uppifrån med punkt emellan, och radens nummer i en lista: "
            "utvärdering.tid eller tidplan.2."
        ),
    )


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
    wrong = "budget:\n  poster:\n    - {post: A, antal: 0, belopp: 1}\n  summa: 5\n"
    places = [
        (d.place.line, d.place.column) for d in checked(waiver + LATE + wrong, {}).diagnostics
    ]
    assert [line for line, _ in places] == [6, 8, 11, 12]
    assert places == sorted(places)


MANY_LATE = "tidplan:\n" + "  - {aktivitet: A, tid: 2019}\n" * 501


def test_of_very_many_findings_of_a_rule_it_is_told_that_there_are_more() -> None:
    result = checked(MANY_LATE, {"RG301": Severity.WARNING})
    assert codes(result)[:500] == [("RG301", Severity.WARNING)] * 500
    (more,) = result.diagnostics[500:]
    assert (more.rule.code, more.severity, more.place.line) == ("RG016", Severity.WARNING, 506)
    assert more.message == "Regeln RG301 hittar fler fel än de 500 som visas."


def test_a_rule_that_is_off_has_no_more_to_find() -> None:
    assert codes(checked(MANY_LATE, {"RG301": None})) == []


def test_a_waiver_sets_aside_only_what_is_told() -> None:
    waiver = "ignorera:\n  - {regel: RG301, skäl: Avtalat.}\n"
    result = checked(MANY_LATE + waiver, {})
    assert codes(result) == [("RG016", Severity.ERROR)]
    assert len(result.waived) == 500


def posts(number: int) -> str:
    rows = "".join(f"    - {{post: P{post}, belopp: 1}}\n" for post in range(number))
    return f"budget:\n  poster:\n{rows}  summa: 1\n"


def test_all_rows_behind_a_sum_are_shown() -> None:
    (found,) = findings(project(posts(1_000)))
    assert [(row.place.line, row.label) for row in found.related[:2]] == [(7, "P0"), (8, "P1")]
    assert len(found.related) == 1_000


def test_of_too_many_rows_it_is_told_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "MOST_ROWS", 120)
    (found,) = findings(project(posts(150)))
    assert len(found.related) == 121
    assert [(row.place.line, row.label) for row in found.related[:2]] == [
        (7, "Här visas 120 av 150 rader."),
        (7, "P0"),
    ]
    assert (found.related[-1].place.line, found.related[-1].label) == (126, "P119")


def test_each_finding_has_room_for_a_hundred_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "MOST_ROWS", 0)
    (found,) = findings(project(posts(100)))
    assert len(found.related) == 100


def test_undivided_posts_are_shown_behind_each_subtotal_as_far_as_anybody_reads() -> None:
    posts = "".join(f"    - {{post: P{number}, belopp: 1}}\n" for number in range(25))
    parts = "parter:\n  - {namn: A, roll: intressent}\n"
    text = f"{parts}budget:\n  poster:\n{posts}  per_part: {{A: 5}}\n  summa: 25\n"
    (found,) = findings(project(text))
    assert (found.rule.code, len(found.related)) == ("RG204", 21)
    assert found.related[-1].label == "och 5 poster till som inte är fördelade"
