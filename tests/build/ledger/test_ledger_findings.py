"""What was told of a project is told again, word for word."""

import json

import pytest

from rapportgen.build import rules
from rapportgen.build.ledger.findings import Findings, Told, findings_of, findings_text
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Severity
from rapportgen.diagnostics.waived import Waived

FINDING = Diagnostic(
    rules.EDITED_DOCUMENT,
    Place("projects/å.yaml", 3, 5, 3, 9, "namn: Å\udce5"),
    "Det är för lite.",
    "Skriv mer.",
    (Related(Place("mall.md", 2), "Här", "10 kronor"), Related(Place("b"), "Och här")),
    Severity.WARNING,
)
TOLD = Told((FINDING,), (Waived(FINDING, "Så är det."),), (("Slutrapport", ("resultat", "mål")),))


@pytest.fixture
def findings() -> Findings:
    findings = Findings()
    findings.keep("../å.yaml", "h1", "allt", TOLD)
    findings.keep("../b.yaml", "h2", "allt", Told())
    return findings


def test_what_was_written_is_read(findings: Findings) -> None:
    text = findings_text(findings).encode("utf-8", "backslashreplace").decode()

    assert findings_of(text) == findings
    assert findings_of(text).told("../å.yaml", "h1", "allt") == TOLD


def test_nothing_is_told_of_other_inputs_or_another_ask(findings: Findings) -> None:
    assert findings.told("../å.yaml", "h2", "allt") is None
    assert findings.told("../å.yaml", "h1", "bara html") is None
    assert findings.told("../c.yaml", "h1", "allt") is None


def test_several_asks_are_kept_until_the_inputs_change(findings: Findings) -> None:
    findings.keep("../å.yaml", "h1", "html", Told())
    assert findings.told("../å.yaml", "h1", "allt") == TOLD

    findings.keep("../å.yaml", "h3", "html", Told())
    assert findings.told("../å.yaml", "h1", "allt") is None
    assert findings.told("../å.yaml", "h3", "html") == Told()


def test_what_is_forgotten_is_not_told(findings: Findings) -> None:
    findings.forget("../å.yaml")
    findings.forget("../å.yaml")

    assert findings.told("../å.yaml", "h1", "allt") is None


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('"RG807"', '"RG8XX"'),
        ('"varning"', '"kanske"'),
        ("3, 5, 3, 9", '3, "5", 3, 9'),
        ('"lacking": [[', '"lacking": [[1, '),
        ('"waived": [[', '"waived": [[1, '),
        ('"10 kronor"]', "10]"),
        ('"inputs": "h1", ', ""),
    ],
)
def test_a_project_with_anything_strange_is_left_out(
    findings: Findings, good: str, bad: str
) -> None:
    text = findings_text(findings)
    assert good in text

    found = findings_of(text.replace(good, bad, 1))

    assert found.told("../å.yaml", "h1", "allt") is None
    assert found.told("../b.yaml", "h2", "allt") == Told()


@pytest.mark.parametrize("text", ["", "[]", "1", "{", json.dumps({"a": 1}), "[" * 100_000])
def test_other_texts_keep_nothing(text: str) -> None:
    assert findings_of(text) == Findings()
