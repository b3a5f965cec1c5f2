"""The data of a project goes along inside its PDF, and nowhere else."""

from pathlib import Path

import pytest
from builds import build_project
from examples import PROJECTS, ROOT
from programs import run
from workplaces import write_project

from rapportgen.build.attaching import attachments
from rapportgen.build.examine import Buildable, Examined, examine
from rapportgen.build.order import Order
from rapportgen.packs.shelf import Shelf

SHELF = Shelf()


def subject(path: Path) -> Buildable:
    found = examine(path, SHELF).subject
    assert found is not None
    return found


def told(examined: Examined) -> list[tuple[str, str]]:
    return [(found.rule.code, found.message) for found in examined.diagnostics]


def test_the_data_is_the_file_without_its_comments(tmp_path: Path) -> None:
    path = write_project(tmp_path, "prov.yaml")
    text = path.read_text(encoding="utf-8")
    path.write_text(f"# Bara för oss.\n{text}", encoding="utf-8")
    [file] = attachments(subject(path), ["html", "pdf"], "a-3a")

    assert (file.name, file.media_type) == ("projekt.yaml", "application/yaml")
    assert file.description == "Projektets uppgifter, som handlingen är gjord av."
    assert file.content.decode() == text


@pytest.mark.parametrize(
    ("formats", "archive"), [(["html", "docx"], "a-3a"), (["pdf"], "a-2a"), ([], "a-3a")]
)
def test_nothing_is_attached_where_nothing_can_be_or_shall_be(
    tmp_path: Path, formats: list[str], archive: str
) -> None:
    assert attachments(subject(write_project(tmp_path, "prov.yaml")), formats, archive) == ()


@pytest.mark.parametrize("path", PROJECTS, ids=lambda path: path.stem)
def test_the_file_taken_out_of_a_pdf_is_as_clean_as_the_projects_own(
    tmp_path: Path, path: Path
) -> None:
    built = build_project(Order(path, tmp_path, formats=("pdf",)))
    out = tmp_path / "projekt.yaml"
    run("pdfdetach", "-savefile", "projekt.yaml", "-o", out, built.written[0])
    again, first = examine(out, SHELF), examine(path, SHELF)

    assert again.subject is not None
    assert first.subject is not None
    assert again.subject.projekt == first.subject.projekt
    assert told(again) == told(first)
    assert [waived.diagnostic.message for waived in again.waived] == [
        waived.diagnostic.message for waived in first.waived
    ]


def test_an_example_in_the_archive_without_files_has_none(tmp_path: Path) -> None:
    path = ROOT / "projects" / "tidiga-insatser.yaml"
    built = build_project(Order(path, tmp_path, ("ansokan",), ("pdf",), archive="a-2a"))

    assert run("pdfdetach", "-list", built.written[0]) == "0 embedded files\n"


def test_a_number_that_is_whole_only_in_the_file_inside_keeps_the_document_from_being_made(
    tmp_path: Path,
) -> None:
    path = write_project(tmp_path / "projects", "prov.yaml")
    broken = 'lärdomar: "Nummer 181202\\\n  29-1231"\n'
    path.write_text(path.read_text(encoding="utf-8") + broken, encoding="utf-8")
    made = build_project(Order(path, tmp_path / "ut", ("ansokan",), ("pdf",)))

    assert made.written == []
    assert [found.rule.code for found in made.diagnostics] == ["RG601"]
