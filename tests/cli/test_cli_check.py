"""`rapportgen check`."""

import json
from pathlib import Path

import pytest
from commands import rapportgen
from shipped_packs import DOCUMENTS
from workplaces import hashes, write_pack, write_project

from rapportgen.report.formats import format_names

WARNED = "    - post: Resor\n      öppen: ja\n"


def add_open_cost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  summa:", WARNED + "  summa:"), encoding="utf-8")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_project(tmp_path / "projects", "bra.yaml")
    return tmp_path


def test_clean_projects_end_with_0_and_a_count(place: Path) -> None:
    run = rapportgen(place, "check")

    assert (run.code, run.err) == (0, "")
    assert run.out == "Kontrollerade 1 fil: inga fel, inga varningar.\n"


def test_a_wrong_sum_ends_with_1_and_shows_both_figures_on_standard_output(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    run = rapportgen(place, "check")

    assert (run.code, run.err) == (1, "")
    assert run.out.startswith("projects/fel.yaml:12:10: fel RG")
    assert "  12 |   summa: 10 001\n     |          ^^^^^^\n" in run.out
    assert "10\u00a0001" in run.out
    assert "10\u00a0000" in run.out
    assert run.out.endswith(" fel, inga varningar.\n")


def test_a_warning_ends_with_0_and_with_strict_1(place: Path) -> None:
    add_open_cost(place / "projects" / "bra.yaml")

    assert rapportgen(place, "check").code == 0
    strict = rapportgen(place, "check", "--strict")
    assert (strict.code, strict.out.splitlines()[-1]) == (
        1,
        "Kontrollerade 1 fil: 1 fel, inga varningar.",
    )


def test_a_report_that_is_judged_by_itself_fails_when_strict(place: Path) -> None:
    add_open_cost(place / "projects" / "bra.yaml")
    relaxed, strict = (
        rapportgen(place, "check", "--format", "junit", *options).out
        for options in ((), ("--strict",))
    )

    assert 'failures="0"' in relaxed
    assert 'failures="1"' in strict


def test_a_file_whose_form_is_wrong_is_said_to_have_more_to_check(place: Path) -> None:
    path = write_project(place / "projects", "fel.yaml", summa="tio tusen")
    more = "Resten av kontrollen görs när felen i filens form är rättade.\n"
    wrong = rapportgen(place, "check")
    path.unlink()
    write_project(place / "projects", "fel.yaml", summa="10 001")

    assert wrong.out.endswith(f"Kontrollerade 2 filer: 1 fel, inga varningar.\n{more}")
    assert more not in rapportgen(place, "check").out


@pytest.mark.parametrize("name", ["borta.yaml", "bra.yaml/under.yaml", "borta/x.yaml"])
def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked(
    place: Path, name: str
) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    run = rapportgen(place, "check", f"projects/{name}", "projects/fel.yaml", "projects/bra.yaml")

    assert run.code == 2
    assert run.out.startswith(f"projects/{name}:1:1: fel RG011 oläsbar-fil\n")
    assert "projects/fel.yaml:12:10: fel" in run.out
    assert "Kontrollerade 3 filer: " in run.out


def test_a_folder_is_all_its_files(place: Path) -> None:
    write_project(place / "andra" / "2018", "x.yml")

    assert "Kontrollerade 1 fil:" in rapportgen(place, "check", "andra").out
    assert "Kontrollerade 2 filer:" in rapportgen(place, "check", ".").out


def test_without_a_folder_of_projects_there_is_nothing_to_check(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "check")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Här finns ingen mapp som heter projects.\n"
        "  Gå till mappen där den finns, ange en fil, eller börja med rapportgen new NAMN.\n"
    )


@pytest.mark.parametrize("arguments", [(), ("projects",)])
def test_an_empty_folder_is_told(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "projects").mkdir()
    run = rapportgen(tmp_path, "check", *arguments)

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Det finns inga projektfiler i projects.\n"
        "  Projektfiler slutar på .yaml. Börja med rapportgen new NAMN.\n"
    )


def test_an_unknown_format_is_told_with_the_one_meant(place: Path) -> None:
    run = rapportgen(place, "check", "--format", "jsn")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Formatet jsn finns inte.\n"
        "  Menade du json? Välj bland: github, gitlab, json, junit, sarif, text.\n"
    )


@pytest.mark.parametrize("letters", ["utf-8", "ascii", "latin-1"])
def test_json_is_one_object_whatever_letters_the_system_has(place: Path, letters: str) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    run = rapportgen(place, "check", "--format", "JSON", PYTHONIOENCODING=letters)
    whole = json.loads(run.out)

    assert (run.code, run.err) == (1, "")
    assert whole["version"] == 1
    assert {found["path"] for found in whole["diagnostics"]} == {"projects/fel.yaml"}
    assert whole["summary"]["files"] == 2
    assert whole["summary"]["errors"] == len(whole["diagnostics"])


def test_an_unknown_pack_is_told_at_its_line(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", pack="skarborg")
    run = rapportgen(place, "check")

    assert run.code == 1
    assert run.out.startswith("projects/fel.yaml:2:12: fel RG703 okänt-mallpaket\n")
    assert "Menade du skaraborg? Välj bland: finsam-orebro, " in run.out


def test_a_checked_file_is_never_written(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    before = hashes(place)
    rapportgen(place, "check")

    assert hashes(place) == before


def test_a_document_that_is_asked_for_requires_its_parts(place: Path) -> None:
    run = rapportgen(place, "check", "--document", "Ansökan, slutrapport,projektplan")

    assert (run.code, run.err) == (1, "")
    assert run.out == (
        "projects/bra.yaml:1:1: fel RG401 saknade-delar\n"
        "  1 | version: 1\n"
        "    | ^^^^^^^^^^\n"
        "  Slutrapport går inte att skapa: resultat saknas.\n"
        "  Lägg till resultat i projektfilen.\n"
        "\n"
        "projects/bra.yaml:1:1: fel RG401 saknade-delar\n"
        "  1 | version: 1\n"
        "    | ^^^^^^^^^^\n"
        "  Projektplan går inte att skapa: bakgrund saknas.\n"
        "  Lägg till bakgrund i projektfilen.\n"
        "\n"
        "Kontrollerade 1 fil: 2 fel, inga varningar.\n"
    )
    assert rapportgen(place, "check", "--document", "ansokan").code == 0


def test_a_document_of_another_pack_is_missing(place: Path) -> None:
    write_pack(place / "templates", "eget", protokoll="# Protokoll\n")
    run = rapportgen(place, "check", "--document", "protokoll")

    assert run.code == 1
    assert "fel RG804 okänt-dokument\n" in run.out
    assert "  Mallpaketet standard har ingen mall för protokoll.\n" in run.out


@pytest.mark.parametrize(
    ("value", "message", "remedy"),
    [
        (
            "slutraport",
            "Dokumentet slutraport finns inte.",
            f"Menade du slutrapport? Välj bland: {', '.join(DOCUMENTS)}.",
        ),
        (" ,", "--document behöver ett värde efter sig.", "Hjälp: rapportgen check --help"),
    ],
)
def test_a_document_that_no_pack_has_is_refused(
    place: Path, value: str, message: str, remedy: str
) -> None:
    run = rapportgen(place, "check", "--document", value)

    assert (run.code, run.out, run.err) == (2, "", f"rapportgen: {message}\n  {remedy}\n")


@pytest.mark.parametrize("form", format_names())
def test_several_processes_report_the_same_bytes_as_one(place: Path, form: str) -> None:
    for number in range(50):
        write_project(place / "projects", f"p{number}.yaml", summa=f"10 00{number % 3}")
    alone, shared = (
        rapportgen(place, "check", "--format", form, "--jobs", jobs) for jobs in ("1", "2")
    )

    assert (alone.code, shared.code) == (1, 1)
    assert (shared.out, shared.err) == (alone.out, alone.err)
    assert "p49.yaml" in alone.out


@pytest.mark.parametrize("jobs", ["", "0", "65", "två", "-1", "1.5", "٣", "9" * 5000])
def test_a_number_of_jobs_that_cannot_be_is_told(place: Path, jobs: str) -> None:
    run = rapportgen(place, "check", "--jobs", jobs)

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f"rapportgen: --jobs {jobs} går inte att använda.\n  Skriv ett tal från 1 till 64.\n"
    )
