"""Findings as JUnit XML."""

from pathlib import Path
from typing import Any

from hypothesis import given
from lxml import etree
from report_samples import PATH, error, odd_reports, place, sample

from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.junit import report
from rapportgen.report.paint import plain

SHAPE = etree.XMLSchema(etree.parse(Path(__file__).with_name("junit.xsd")))


def told(*files: FileReport) -> Any:
    """Return the root of the document, which has the common shape."""
    root = etree.fromstring("".join(report(files, plain)).encode("ascii"))
    SHAPE.assertValid(root)
    return root


def test_a_clean_run_is_a_test_that_passed() -> None:
    assert "".join(report([FileReport(PATH, ())], plain)) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="rapportgen" tests="1" failures="0" errors="0">\n'
        '<testsuite name="rapportgen check" tests="1" failures="0" errors="0" skipped="0">\n'
        '<testcase classname="rapportgen check" name="projects/exempel.yaml" '
        'file="projects/exempel.yaml"/>\n'
        "</testsuite>\n"
        "</testsuites>\n"
    )


def test_files_are_tests_that_fail_by_their_errors_and_tell_their_warnings() -> None:
    root = told(*sample())
    clean, wrong, waived = root.iter("testcase")

    assert dict(root.attrib) == {
        "name": "rapportgen",
        "tests": "3",
        "failures": "1",
        "errors": "0",
    }
    assert [case.get("name") for case in root.iter("testcase")] == [
        "projects/bra.yaml",
        PATH,
        "projects/å b.yaml",
    ]
    assert len(clean) == 0
    assert dict(wrong.find("failure").attrib) == {"message": "1 fel", "type": "RG203"}
    assert wrong.findtext("failure") == (
        "projects/exempel.yaml:12:10: fel RG203 budgetens-summa\n"
        "  12 |   summa: 1 450 000\n"
        "     |          ^^^^^^^^^\n"
        "  100 % fel: 1 450 000, inte 1 440 000.\n"
        "  Rätta summan.\n"
        "    rad 7: Räknas.\n"
        "      belopp: 1 440 000"
    )
    assert wrong.findtext("system-out") == (
        "projects/exempel.yaml:20:5: varning RG305 för-sent\n"
        "  20 |   - aktivitet: Fika\n"
        "     |     ^^^^^^^^^^^^^^^\n"
        "  Datumet är sent.\n"
        "  Ändra datumet."
    )
    assert [child.tag for child in waived] == ["system-out"]
    assert waived.findtext("system-out") == (
        "Undantag som projektet självt har skrivit:\n"
        "  projects/å b.yaml:3: RG305 för-sent\n"
        "    Datumet är sent.\n"
        "    Skäl: Avtalat <muntligt>."
    )


def test_all_errors_of_a_file_are_one_failure() -> None:
    found = (error(place("a: 1", "1", 2)), error(place("a: 2", "2", 9)))
    (failure,) = told(FileReport(PATH, found)).iter("failure")

    assert dict(failure.attrib) == {"message": "2 fel", "type": "RG203"}
    assert [line for line in failure.text.splitlines() if line.startswith(PATH)] == [
        "projects/exempel.yaml:2:4: fel RG203 budgetens-summa",
        "projects/exempel.yaml:9:4: fel RG203 budgetens-summa",
    ]


@given(odd_reports())
def test_any_characters_give_a_document_that_can_be_read(files: list[FileReport]) -> None:
    assert len(list(told(*files).iter("testcase"))) == len(files)
