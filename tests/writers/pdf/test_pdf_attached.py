"""The files inside a PDF: as others find them, of the document's own day, or none at all."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pdf_files import saved, written
from pdf_sample import DATA, SAMPLE
from programs import run
from verapdf import verdicts

from rapportgen.packs.tema import Tema


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("pdf"), SAMPLE, Tema())


def test_poppler_takes_the_file_out_as_it_was(sample: Path) -> None:
    out = sample.with_name("out.yaml")
    run("pdfdetach", "-savefile", "projekt.yaml", "-o", out, sample)

    assert out.read_bytes() == DATA.content


def test_the_file_is_the_source_of_the_document_with_its_kind_and_its_day(sample: Path) -> None:
    with pikepdf.open(sample) as pdf:
        [file] = list(pdf.Root.AF)
        inside = file.EF.F

        assert (str(file.UF), str(file.Desc)) == ("projekt.yaml", "Projektets uppgifter.")
        assert file.AFRelationship == pikepdf.Name.Source
        assert str(inside.Subtype) == "/application/yaml"
        assert str(inside.Params.CreationDate) == "D:20240506000000Z"
        assert str(inside.Params.ModDate) == "D:20240506000000Z"
        assert inside.Params.Size == len(DATA.content)


def test_the_file_of_an_undated_document_has_a_date_that_is_not_the_clocks(tmp_path: Path) -> None:
    with pikepdf.open(saved(tmp_path, replace(SAMPLE, date=None), Tema())) as pdf:
        assert str(pdf.Root.AF[0].EF.F.Params.ModDate) == "D:19800101000000Z"


def test_a_document_without_files_is_archived_in_the_way_that_allows_none(tmp_path: Path) -> None:
    path = saved(tmp_path, replace(SAMPLE, attachments=()), Tema())
    metadata = run("pdfinfo", "-meta", path)
    found = verdicts("2a,ua1", [path])

    assert 'pdfaid:part="2"' in metadata
    assert run("pdfdetach", "-list", path) == "0 embedded files\n"
    assert [verdict.failed for verdict in found.values()] == [{}, {}]


def test_verapdf_sees_that_a_file_lies_in_an_archive_that_allows_none(sample: Path) -> None:
    assert set(verdicts("2a", [sample])[sample, "2a"].failed) == {"6.6.4-2", "6.8-5"}


def test_other_data_makes_another_file() -> None:
    other = replace(DATA, content=b"namn: Dalen\n")

    assert written(SAMPLE, Tema()) != written(replace(SAMPLE, attachments=(other,)), Tema())
