"""No personnummer is whole in a report."""

from personal_numbers import EXAMPLE

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.diagnostics.waived import Waived
from rapportgen.report.file_report import FileReport

HIDDEN = "640823-XXXX"
RULE = Rule("RG101", "okänd-nyckel", "Nyckeln finns inte.")
SAYING = "Nyckeln {0} finns inte.", "Menade du {0}?"


def finding(number: str) -> Diagnostic:
    place = Place(f"projects/{number}.yaml", 3, 1, 3, 12, f"{number}: ja")
    message, remedy = (words.format(number) for words in SAYING)
    return Diagnostic(RULE, place, message, remedy, (Related(place, number, number),))


def test_a_report_is_made_of_masked_words_only() -> None:
    report = FileReport(
        f"projects/{EXAMPLE}.yaml",
        (finding(EXAMPLE),),
        (Waived(finding(EXAMPLE), f"Det är {EXAMPLE}."),),
    )

    assert report == FileReport(
        f"projects/{HIDDEN}.yaml",
        (finding(HIDDEN),),
        (Waived(finding(HIDDEN), f"Det är {HIDDEN}."),),
    )
    assert EXAMPLE not in repr(report)


def test_the_figures_of_a_sum_are_left_as_they_are() -> None:
    found = Diagnostic(RULE, Place("a.yaml"), "Summan är 1 440 000 kr.", "2018-10-01 – 2018-12-31")

    assert FileReport("a.yaml", (found,)).diagnostics == (found,)
