"""`rapportgen build`."""

import os
from pathlib import Path

import pytest
from commands import rapportgen
from programs import run as run_program
from shipped_packs import DOCUMENTS
from workplaces import documents, write_pack, write_project

NO_PANGO = """\
print("WeasyPrint could not import some external libraries.")
raise OSError("cannot load library 'libpango-1.0-0'")
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_project(tmp_path / "projects", "bra.yaml")
    return tmp_path


def test_written_files_are_data_and_the_rest_is_talk(place: Path) -> None:
    run = rapportgen(place, "build")

    assert run.code == 0
    assert run.out == ("output/bra/ansokan.docx\noutput/bra/ansokan.pdf\noutput/bra/ansokan.html\n")
    assert run.err == (
        "projects/bra.yaml: Presentation byggs inte, eftersom bakgrund och resultat saknas.\n"
        "projects/bra.yaml: Projektplan byggs inte, eftersom bakgrund saknas.\n"
        "projects/bra.yaml: Slutrapport byggs inte, eftersom resultat saknas.\n"
        "projects/bra.yaml: Projektsida byggs inte, eftersom bakgrund saknas.\n"
        "Skrev 3 dokument.\n"
    )
    assert sorted(documents(place / "output")) == sorted(
        path.removeprefix("output/") for path in run.out.split()
    )


@pytest.mark.parametrize(
    "options",
    [
        ("--document", "ansokan", "--format", "html"),
        ("--document", "Ansökan", "--format", " HTML ,"),
        ("--document=ansokan,ansokan", "--format=.html"),
    ],
)
def test_documents_and_formats_are_chosen_as_people_write_them(
    place: Path, options: tuple[str, ...]
) -> None:
    run = rapportgen(place, "build", *options)

    assert (run.code, run.out, run.err) == (0, "output/bra/ansokan.html\n", "Skrev ett dokument.\n")


def test_options_may_be_repeated(place: Path) -> None:
    run = rapportgen(place, "build", "--format", "html", "--format", "docx")

    assert run.out == "output/bra/ansokan.html\noutput/bra/ansokan.docx\n"


@pytest.mark.parametrize(
    ("options", "message", "remedy"),
    [
        (
            ("--format", "word"),
            "Formatet word finns inte.",
            "Välj bland: docx, html, pdf, pptx.",
        ),
        (
            ("--format", "html,dox"),
            "Formatet dox finns inte.",
            "Menade du docx? Välj bland: docx, html, pdf, pptx.",
        ),
        (
            ("--archive", "a-4"),
            "Arkivformatet a-4 finns inte.",
            "Välj bland: a-2a, a-3a.",
        ),
        (
            ("--pdf-engine", "typsd"),
            "PDF-programmet typsd finns inte.",
            "Menade du typst? Välj bland: typst, weasyprint.",
        ),
        (
            ("--document", "ansoken"),
            "Dokumentet ansoken finns inte.",
            f"Menade du ansokan? Välj bland: {', '.join(DOCUMENTS)}.",
        ),
        (
            ("--document", "???"),
            "Dokumentet ??? finns inte.",
            f"Välj bland: {', '.join(DOCUMENTS)}.",
        ),
        *(
            (
                (option, value),
                f"{option} behöver ett värde efter sig.",
                "Hjälp: rapportgen build --help",
            )
            for option, value in [
                ("--archive", ""),
                ("--pdf-engine", ""),
                ("--output", ""),
                ("--output", " "),
                ("--format", ""),
                ("--document", " , "),
            ]
        ),
        *(
            (
                (f"--jobs={jobs}",),
                f"--jobs {jobs} går inte att använda.",
                "Skriv ett tal från 1 till 64.",
            )
            for jobs in ("0", "-1", "65", "två", "1.5", "10000000000000000000000", "²")
        ),
    ],
)
def test_a_value_that_no_option_has_is_refused_before_anything_is_written(
    place: Path, options: tuple[str, ...], message: str, remedy: str
) -> None:
    run = rapportgen(place, "build", *options)

    assert (run.code, run.out) == (2, "")
    assert run.err == f"rapportgen: {message}\n  {remedy}\n"
    assert not (place / "output").exists()


def test_a_document_that_lacks_parts_is_left_out_of_a_folder(place: Path) -> None:
    run = rapportgen(place, "build", "--document", "slutrapport")

    assert (run.code, run.out) == (0, "")
    assert "Slutrapport byggs inte, eftersom resultat saknas." in run.err


def test_a_document_that_lacks_parts_is_an_error_when_a_file_is_asked_for_it(place: Path) -> None:
    run = rapportgen(place, "build", "projects/bra.yaml", "--document", "slutrapport")

    assert (run.code, run.out) == (1, "")
    assert "Slutrapport går inte att skapa: resultat saknas." in run.err
    assert run.err.endswith("Inga dokument skrevs.\n")


def test_a_wrong_project_is_not_built_and_the_others_are(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    run = rapportgen(place, "build", "--format", "html")

    assert (run.code, run.out) == (1, "output/bra/ansokan.html\n")
    assert (
        "projects/fel.yaml: inga dokument byggdes. Rätta felen först. "
        "Med --draft byggs ett utkast.\n"
    ) in run.err


def test_a_draft_is_built_but_the_errors_remain(place: Path) -> None:
    write_project(place / "projects", "fel.yaml", summa="10 001")
    run = rapportgen(place, "build", "projects/fel.yaml", "--draft", "--format", "html")

    assert (run.code, run.out) == (1, "output/fel/ansokan-utkast.html\n")
    assert "UTKAST" in (place / "output/fel/ansokan-utkast.html").read_text(encoding="utf-8")
    assert "inga dokument" not in run.err


def test_files_whose_documents_would_mix_are_told_and_the_first_is_built(place: Path) -> None:
    write_project(place / "andra", "BRA.yml")
    run = rapportgen(place, "build", "projects", "andra", "--format", "html")

    assert (run.code, run.out) == (1, "output/bra/ansokan.html\n")
    assert "andra/BRA.yml:1:1: fel RG803 samma-filnamn\n" in run.err
    assert "Dokumenten skulle skriva över dem från projects/bra.yaml." in run.err


def test_a_file_with_dots_for_a_name_writes_nothing_outside(place: Path) -> None:
    (place / "...yaml").write_bytes((place / "projects" / "bra.yaml").read_bytes())
    run = rapportgen(place, "build", "...yaml", "--format", "html", "--output", "a/b")

    assert (run.code, run.out) == (1, "")
    assert "Filen har inget namn före .yaml." in run.err
    assert not (place / "a").exists()


def test_the_output_folder_is_chosen(place: Path) -> None:
    run = rapportgen(place, "build", "--format", "html", "--output", "ut/här")

    assert run.out == "ut/här/bra/ansokan.html\n"
    assert (place / "ut" / "här" / "bra" / "ansokan.html").is_file()


def test_a_pdf_for_an_archive_that_allows_no_files_has_none(place: Path) -> None:
    rapportgen(place, "build", "--format", "pdf", "--archive", "a-2a")

    listed = run_program("pdfdetach", "-list", place / "output/bra/ansokan.pdf")
    assert listed == "0 embedded files\n"


@pytest.mark.parametrize("archive", ["a-2a", "a-3a"])
def test_pdf_is_made_with_typst_when_asked_for(place: Path, archive: str) -> None:
    options = ("--format", "pdf", "--pdf-engine", "typst", "--archive", archive)
    run = rapportgen(place, "build", *options)

    path = place / "output/bra/ansokan.pdf"
    assert (run.code, run.out) == (0, "output/bra/ansokan.pdf\n")
    assert "Producer:        Typst" in run_program("pdfinfo", path)
    files = run_program("pdfdetach", "-list", path)
    assert ("projekt.yaml" in files) == (archive == "a-3a")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_without_typst_asking_for_it_ends_with_2_and_the_rest_is_written(
    place: Path, jobs: str
) -> None:
    write_project(place / "projects", "c.yaml")
    (place / "utan").mkdir()
    absent = "raise ModuleNotFoundError(name='typst')\n"
    (place / "utan" / "typst.py").write_text(absent, encoding="utf-8")
    path = os.pathsep.join([str(place / "utan"), os.environ.get("PYTHONPATH", "")])
    options = ("--jobs", jobs, "--pdf-engine", "typst")
    run = rapportgen(place, "build", *options, PYTHONPATH=path)

    assert run.code == 2
    assert [line.rpartition(".")[2] for line in run.out.split()] == ["docx", "html"] * 2
    assert run.err.count("fel RG905 pdf-kräver-typst") == 1
    assert 'Installera det med pip install "rapportgen[typst]"' in run.err


def test_an_output_folder_that_cannot_be_written_ends_with_2(place: Path) -> None:
    (place / "output").write_text("en fil", encoding="utf-8")
    run = rapportgen(place, "build", "--format", "html,docx")

    assert (run.code, run.out) == (2, "")
    assert run.err.count("fel RG801") == 1
    assert run.err.startswith(
        "output:1:1: fel RG801 kan-inte-skriva\n  output är en fil, men ska vara en mapp.\n"
    )
    assert (place / "output").read_text(encoding="utf-8") == "en fil"


def test_a_document_open_in_word_ends_with_2_and_the_others_are_written(place: Path) -> None:
    rapportgen(place, "build", "--format", "docx")
    before = documents(place / "output")
    (place / "output" / "bra" / "~$nsokan.docx").touch()
    path = place / "projects" / "bra.yaml"
    path.write_text(path.read_text("utf-8").replace("Fler i arbete", "Fler i studier"), "utf-8")
    run = rapportgen(place, "build", "--format", "docx,html")

    assert (run.code, run.out) == (2, "output/bra/ansokan.html\n")
    assert "fel RG802 öppet-dokument" in run.err
    assert before.items() <= documents(place / "output").items()


def test_a_template_error_is_told_with_file_and_line(place: Path) -> None:
    write_pack(place / "templates", "eget", ansokan="Hej\n{{ projekt.syffte }}\n")
    write_project(place / "projects", "eget.yaml", pack="eget")
    run = rapportgen(place, "build", "--format", "html")

    assert (run.code, run.out) == (1, "output/bra/ansokan.html\n")
    assert "templates/eget/ansokan.md:5:1: fel RG702" in run.err


@pytest.fixture
def without_pango(tmp_path: Path) -> str:
    (tmp_path / "utan" / "weasyprint").mkdir(parents=True)
    (tmp_path / "utan" / "weasyprint" / "__init__.py").write_text(NO_PANGO, encoding="utf-8")
    return str(tmp_path / "utan")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_without_pango_word_and_html_are_written_and_pdf_is_told_once(
    place: Path, without_pango: str, jobs: str
) -> None:
    write_project(place / "projects", "c.yaml")
    run = rapportgen(place, "build", "--jobs", jobs, PYTHONPATH=without_pango)

    assert run.code == 0
    assert [line.rpartition(".")[2] for line in run.out.split()] == ["docx", "html"] * 2
    assert run.err.count("programbiblioteket Pango saknas") == 1
    assert "varning RG902 pdf-kräver-pango" in run.err
    assert "sudo apt install libpango-1.0-0" in run.err
    assert "WeasyPrint could not" not in run.err + run.out


def test_without_pango_asking_for_pdf_ends_with_2(place: Path, without_pango: str) -> None:
    run = rapportgen(place, "build", "--format", "pdf,html", PYTHONPATH=without_pango)

    assert (run.code, run.out) == (2, "output/bra/ansokan.html\n")
    assert "fel RG902 pdf-kräver-pango" in run.err


def test_building_twice_gives_the_same_bytes(place: Path) -> None:
    rapportgen(place, "build", "--output", "a", PYTHONHASHSEED="1")
    rapportgen(place, "build", "--output", "b", PYTHONHASHSEED="2", TZ="Asia/Tokyo")

    assert len(documents(place / "a")) == 3
    assert documents(place / "a") == documents(place / "b")


def test_a_number_after_a_name_that_no_document_has_is_refused_with_the_nearest(
    place: Path,
) -> None:
    run = rapportgen(place, "build", "--document", "rekvistion-2")

    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(
        "rapportgen: Dokumentet rekvistion-2 finns inte.\n  Menade du rekvisition? Välj bland: "
    )


def test_a_document_and_one_of_its_items_are_asked_for_once(place: Path) -> None:
    path = place / "projects/bra.yaml"
    asked = "rekvisitioner:\n  - {period: mars 2018, belopp: 10}\n"
    path.write_text(path.read_text(encoding="utf-8") + asked, encoding="utf-8")
    names = "rekvisition-1,rekvisition"
    run = rapportgen(place, "build", str(path), "--document", names, "--format", "html")

    assert (run.code, run.out) == (0, "output/bra/rekvisition-1.html\n")


def test_a_format_that_is_wrong_for_a_document_is_no_fault_of_the_files(place: Path) -> None:
    run = rapportgen(place, "build", "--document", "ansokan", "--format", "pptx")

    assert (run.code, run.out) == (1, "")
    assert run.err == (
        "kommandoraden:1:29: fel RG806 dokumentet-görs-inte-så\n"
        "  1 | --document ansokan --format pptx\n"
        "    |                             ^^^^\n"
        "  Dokumentet ansokan görs inte som pptx.\n"
        "  Välj bland: docx, pdf, html.\n\n"
        "Inga dokument skrevs.\n"
    )
