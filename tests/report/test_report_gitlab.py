"""Findings as GitLab's Code Quality report."""

import json
from typing import Any

from report_samples import PATH, error, place, sample

from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.gitlab import report
from rapportgen.report.paint import plain


def told(*files: FileReport) -> Any:
    return json.loads("".join(report(files, plain)))


def test_a_finding_has_what_gitlab_documents() -> None:
    found = told(*sample())
    prints = [one.pop("fingerprint") for one in found]

    assert found == [
        {
            "description": "100 % fel: 1 450 000, inte 1 440 000. Rätta summan.",
            "check_name": "RG203 budgetens-summa",
            "severity": "major",
            "location": {"path": PATH, "lines": {"begin": 12, "end": 12}},
        },
        {
            "description": "Datumet är sent. Ändra datumet.",
            "check_name": "RG305 för-sent",
            "severity": "minor",
            "location": {"path": PATH, "lines": {"begin": 20, "end": 22}},
        },
        {
            "description": "Datumet är sent. Undantag: Avtalat <muntligt>.",
            "check_name": "RG305 för-sent",
            "severity": "info",
            "location": {"path": "projects/å b.yaml", "lines": {"begin": 3, "end": 3}},
        },
    ]
    assert [len(fingerprint) for fingerprint in prints] == [64, 64, 64]
    assert len(set(prints)) == 3


def test_a_clean_run_is_an_empty_list() -> None:
    assert told(FileReport(PATH, ())) == []


def test_the_text_is_ascii_so_that_nothing_on_the_way_can_harm_it() -> None:
    odd = FileReport("\udcff", (error(place("å: \ud800", "\ud800", path="\udcff.yaml")),))

    text = "".join(report([*sample(), odd], plain))
    assert text.isascii()
    assert json.loads(text)[-1]["location"]["path"] == "\N{REPLACEMENT CHARACTER}.yaml"
