"""Findings as text for people."""

from report_samples import PATH, error, place, tagged, waived, warning

from rapportgen.diagnostics.diagnostic import Related
from rapportgen.diagnostics.place import Place
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.text import diagnostic_text, report
from rapportgen.report.paint import plain

ROW = place("      belopp: 1 440 000", "1 440 000", 7)
SUM = place("  summa: 1 450 000", "1 450 000")


def told(*files: FileReport) -> str:
    return "".join(report(files, plain))


def last_line(*files: FileReport) -> str:
    return told(*files).splitlines()[-1]


def test_a_finding_has_place_rule_line_message_remedy_and_related_lines() -> None:
    finding = error(SUM, Related(ROW, "Den här raden räknas."))

    assert diagnostic_text(finding, plain) == (
        "projects/exempel.yaml:12:10: fel RG203 budgetens-summa\n"
        "  12 |   summa: 1 450 000\n"
        "     |          ^^^^^^^^^\n"
        "  Summan stämmer inte.\n"
        "  Rätta summan.\n"
        "    rad 7: Den här raden räknas.\n"
        "      belopp: 1 440 000\n"
        "\n"
    )


def test_the_figures_of_the_rows_behind_a_sum_stand_in_a_column() -> None:
    rows = [
        Related(place("belopp: 1 440 000", "1 440 000", 7), "Tjänster", "1 440 000\u00a0kr"),
        Related(place("belopp: 10 000", "10 000", 105), "Material", "10 000\u00a0kr"),
        Related(place("summa: 5", "5", 9), "Summan."),
    ]

    assert diagnostic_text(error(SUM, *rows), plain).splitlines()[5:] == [
        "    rad 7:   Tjänster  1 440 000\u00a0kr",
        "    rad 105: Material     10 000\u00a0kr",
        "    rad 9: Summan.",
        "      summa: 5",
        "",
    ]


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    assert diagnostic_text(error(Place(PATH)), plain) == (
        "projects/exempel.yaml:1:1: fel RG203 budgetens-summa\n"
        "  Summan stämmer inte.\n"
        "  Rätta summan.\n"
        "\n"
    )


def test_a_related_place_in_another_file_is_named() -> None:
    elsewhere = Related(place("summa: 5", "5", 3, "templates/a/pack.yaml"), "Står här.")
    whole = Related(Place("b.yaml"), "Den här filen har samma namn.")

    assert diagnostic_text(error(Place(PATH), elsewhere, whole), plain).splitlines()[3:] == [
        "    templates/a/pack.yaml, rad 3: Står här.",
        "      summa: 5",
        "    b.yaml, rad 1: Den här filen har samma namn.",
        "",
    ]


def test_a_long_related_line_is_cut_around_its_place() -> None:
    related = Related(place("x" * 500 + " FEL " + "y" * 500, "FEL"), "Här.")

    shown = diagnostic_text(error(Place(PATH), related), plain).splitlines()[4]
    assert shown.startswith("      …xxx")
    assert " FEL yyy" in shown
    assert shown.endswith("y…")


def test_more_related_lines_than_anyone_reads_are_counted() -> None:
    for count, last in [
        (50, "    rad 1: P."),
        (51, "    och en rad till."),
        (99, "    och 49 rader till."),
    ]:
        related = [Related(Place(PATH), "P.")] * count
        lines = diagnostic_text(error(Place(PATH), *related), plain).splitlines()
        assert lines[-2] == last
        assert lines.count("    rad 1: P.") == 50


def test_wide_letters_and_combined_ones_keep_the_underline_in_its_place() -> None:
    for line in ("日本: fel", "ra\u030ad: fel"):
        _, excerpt, under, *_ = diagnostic_text(error(place(line, "fel")), plain).splitlines()
        columns = {"日本: fel": 6, "ra\u030ad: fel": 5}[line]
        assert excerpt == f"  12 | {line}"
        assert under == "     | " + " " * columns + "^^^"


def test_a_message_stands_on_one_line_and_steers_no_terminal() -> None:
    finding = warning(Place("a\x1b[2J.yaml"))

    assert diagnostic_text(finding, plain).splitlines()[0] == (
        "a\N{REPLACEMENT CHARACTER}[2J.yaml:1:1: varning RG305 för-sent"
    )


def test_colours_go_by_role() -> None:
    assert diagnostic_text(error(SUM, Related(ROW, "Räknas.")), tagged) == (
        "<path>projects/exempel.yaml:12:10:</path> <fel>fel RG203 budgetens-summa</fel>\n"
        "  <quiet>12 |</quiet>   summa: 1 450 000\n"
        "     <quiet>|</quiet>          <fel>^^^^^^^^^</fel>\n"
        "  Summan stämmer inte.\n"
        "  <help>Rätta summan.</help>\n"
        "    <quiet>rad 7:</quiet> Räknas.\n"
        "<quiet>      belopp: 1 440 000</quiet>\n"
        "\n"
    )
    assert "<varning>varning RG305 för-sent</varning>" in diagnostic_text(warning(SUM), tagged)


def test_findings_come_file_by_file_and_the_summary_last() -> None:
    first = FileReport("a.yaml", (error(Place("a.yaml")),))
    second = FileReport("b.yaml", (warning(Place("b.yaml")), error(Place("b.yaml"))))

    heads = [line for line in told(first, second).splitlines() if line and line[0] != " "]
    assert heads == [
        "a.yaml:1:1: fel RG203 budgetens-summa",
        "b.yaml:1:1: varning RG305 för-sent",
        "b.yaml:1:1: fel RG203 budgetens-summa",
        "Kontrollerade 2 filer: 2 fel, 1 varning.",
    ]


def test_the_summary_counts_in_words() -> None:
    clean = FileReport("a.yaml", ())
    two = FileReport("b.yaml", (warning(SUM), warning(SUM)))

    assert last_line(clean) == "Kontrollerade 1 fil: inga fel, inga varningar."
    assert last_line(two) == "Kontrollerade 1 fil: inga fel, 2 varningar."
    assert last_line(clean, two) == "Kontrollerade 2 filer: inga fel, 2 varningar."


def test_the_summary_tells_that_a_malformed_file_is_not_checked_yet() -> None:
    wrong = FileReport("a.yaml", (error(SUM),), malformed=True)
    rest = "Resten av kontrollen görs när felen i {} form är rättade."

    assert told(wrong, FileReport("b.yaml", ())).splitlines()[-2:] == [
        "Kontrollerade 2 filer: 1 fel, inga varningar.",
        rest.format("filens"),
    ]
    assert last_line(wrong, wrong) == rest.format("filernas")


def test_waivers_are_listed_with_their_reasons() -> None:
    file = FileReport(PATH, (), (waived(SUM, "Avtalat\n  med förbundet."), waived(ROW, "Ja.")))

    assert told(file) == (
        "Undantag som projekten själva har skrivit:\n"
        "  projects/exempel.yaml:12: RG305 för-sent\n"
        "    Datumet är sent.\n"
        "    Skäl: Avtalat med förbundet.\n"
        "  projects/exempel.yaml:7: RG305 för-sent\n"
        "    Datumet är sent.\n"
        "    Skäl: Ja.\n"
        "Kontrollerade 1 fil: inga fel, inga varningar, 2 undantag.\n"
    )
