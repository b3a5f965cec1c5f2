"""Findings as one JSON object."""

import json
from typing import Any

from report_samples import PATH, error, place, waived, warning

from rapportgen.diagnostics.diagnostic import Related
from rapportgen.diagnostics.place import Place
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.json import report
from rapportgen.report.paint import plain

SUM = place("  summa: 1 450 000", "1 450 000")


def told(*files: FileReport) -> Any:
    return json.loads("".join(report(files, plain)))


def test_no_findings_are_an_empty_list() -> None:
    assert told(FileReport(PATH, ())) == {
        "version": 1,
        "diagnostics": [],
        "summary": {"files": 1, "errors": 0, "warnings": 0, "waived": []},
    }


def test_a_finding_has_all_its_parts() -> None:
    related = Related(place("belopp: 5", "5", 7), "Räknas.")

    assert told(FileReport(PATH, (error(SUM, related),)))["diagnostics"] == [
        {
            "path": PATH,
            "line": 12,
            "column": 10,
            "end_line": 12,
            "end_column": 19,
            "code": "RG203",
            "name": "budgetens-summa",
            "severity": "error",
            "message": "Summan stämmer inte.",
            "help": "Rätta summan.",
            "related": [
                {
                    "path": PATH,
                    "line": 7,
                    "column": 9,
                    "end_line": 7,
                    "end_column": 10,
                    "message": "Räknas.",
                }
            ],
        }
    ]


def test_many_findings_of_many_files_are_one_list() -> None:
    files = [FileReport(f"{n}.yaml", (error(Place(f"{n}.yaml")), warning(SUM))) for n in range(30)]

    whole = told(*files)
    assert len(whole["diagnostics"]) == 60
    assert [found["severity"] for found in whole["diagnostics"][:3]] == [
        "error",
        "warning",
        "error",
    ]
    assert whole["summary"] == {"files": 30, "errors": 30, "warnings": 30, "waived": []}


def test_a_waived_finding_is_in_the_summary_with_its_reason() -> None:
    summary = told(FileReport(PATH, (), (waived(SUM, "Avtalat."),)))["summary"]

    assert [(one["code"], one["line"], one["reason"]) for one in summary["waived"]] == [
        ("RG305", 12, "Avtalat.")
    ]


def test_the_text_is_ascii_so_that_nothing_on_the_way_can_harm_it() -> None:
    text = "".join(report([FileReport(PATH, (error(Place("å\udcff🎉.yaml")),))], plain))

    assert text.isascii()
    assert json.loads(text)["diagnostics"][0]["path"] == "å\udcff🎉.yaml"
