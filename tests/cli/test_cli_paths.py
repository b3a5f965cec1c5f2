"""The project files that a command line names."""

import os
from pathlib import Path

import pytest
from commands import rapportgen
from workplaces import write_project

from rapportgen.cli.paths import named_files


@pytest.mark.parametrize("paths", [(), ("projects",)])
def test_a_folder_that_may_not_be_read_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    paths: tuple[str, ...],
) -> None:
    write_project(tmp_path / "projects", "bra.yaml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may read everything
    with pytest.raises(SystemExit) as end:
        named_files(paths)

    assert end.value.code == 2
    assert capsys.readouterr().err == (
        "rapportgen: Du har inte rätt att läsa mappen projects.\n  Be ägaren om läsrättighet.\n"
    )


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").write_text("en fil", encoding="utf-8")
    run = rapportgen(tmp_path, "check")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: projects är en fil, men ska vara en mapp.\n"
        "  Flytta filen, eller ange en annan.\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
def test_a_link_in_the_place_of_the_folder_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").symlink_to("borta")
    run = rapportgen(tmp_path, "build")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: projects är en länk till borta, men dit går det inte att komma.\n"
        "  Ta bort länken, eller rätta vart den leder. Leder den till en annan disk, kontrollera "
        "att den är ansluten.\n"
    )
