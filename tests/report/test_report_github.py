"""Findings as GitHub's workflow commands."""

from dataclasses import replace

from report_samples import PATH, error, place, sample

from rapportgen.diagnostics.place import Place
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.github import report
from rapportgen.report.paint import plain


def told(*files: FileReport) -> list[str]:
    return "".join(report(files, plain)).splitlines()


def titled(command: str) -> list[str]:
    """Return a command as where it points, and its title with its message."""
    return command.split(",title=")


def test_findings_waivers_and_counts_are_commands() -> None:
    assert [titled(command) for command in told(*sample())] == [
        [
            "::error file=projects/exempel.yaml,line=12,endLine=12,col=10,endColumn=19",
            "RG203 budgetens-summa::100 %25 fel: 1 450 000, inte 1 440 000.%0ARätta summan.",
        ],
        [
            "::warning file=projects/exempel.yaml,line=20,endLine=22",
            "RG305 för-sent::Datumet är sent.%0AÄndra datumet.",
        ],
        [
            "::notice file=projects/å b.yaml,line=3,endLine=3,col=6,endColumn=10",
            "Undantag%3A RG305 för-sent::Datumet är sent.%0ASkäl: Avtalat <muntligt>.",
        ],
        ["::notice::Kontrollerade 3 filer: 1 fel, 1 varning, 1 undantag."],
    ]


def test_a_clean_run_says_so() -> None:
    assert told(FileReport(PATH, ())) == [
        "::notice::Kontrollerade 1 fil: inga fel, inga varningar."
    ]


def test_a_property_ends_at_no_sign_of_its_own() -> None:
    (command, _) = told(FileReport(PATH, (error(Place("100%, a:b\r\n::error::.yaml")),)))

    assert titled(command)[0] == (
        "::error file=100%25%2C a%3Ab��%3A%3Aerror%3A%3A.yaml,line=1,endLine=1,col=1,endColumn=1"
    )


def test_a_message_cannot_begin_a_command_of_its_own() -> None:
    found = replace(
        error(place("a: b", "b")), message="A\n::stop-commands::x\r::error::y", help="B"
    )

    assert told(FileReport(PATH, (found,)))[0].endswith("::A ::stop-commands::x ::error::y%0AB")


def test_that_more_remains_to_be_checked_is_told_last() -> None:
    (command,) = told(FileReport(PATH, (), malformed=True))

    assert command.split("%0A") == [
        "::notice::Kontrollerade 1 fil: inga fel, inga varningar.",
        "Resten av kontrollen görs när felen i filens form är rättade.",
    ]
