"""The composite GitHub Action, step by step."""

import json
import re
import sysconfig
from pathlib import Path

import pytest
from action_job import ACTION, INSTALL, STEPS, Job
from commands import rapportgen
from repositories import ROOT
from shell_steps import run_script
from workplaces import write_project

AFTER_INSTALL = STEPS[STEPS.index(INSTALL) + 1 :]
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A checked-out repository with a project in order."""
    write_project(tmp_path / "arkiv/projects", "bra.yaml")
    (tmp_path / "temp").mkdir()
    return tmp_path


def job(place: Path, **inputs: str) -> Job:
    """Return the job after the action's own steps, with the program of this environment."""
    made = Job(place / "arkiv", place / "temp", **inputs)
    made.run(AFTER_INSTALL)
    return made


def files_below(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.*"))


def test_errors_are_annotated_and_summed_up_and_the_other_projects_are_built(place: Path) -> None:
    write_project(place / "arkiv/projects", "fel.yaml", summa="10 001")
    done = job(place)

    assert (done.code, done.output("code")) == (1, "1")
    assert "::error file=projects/fel.yaml,line=12,endLine=12,col=10,endColumn=16," in done.out
    assert "\n::notice::Kontrollerade 2 filer: " in done.out
    summary = done.summary.read_text(encoding="utf-8")
    assert summary.startswith(
        "## rapportgen\n\n``````````text\nprojects/fel.yaml:12:10: fel RG201 summa\n"
    )
    assert "\nKontrollerade 2 filer: " in summary
    assert summary.endswith("\n``````````\n")
    (upload,) = done.uploads
    assert upload["name"] == "rapportgen"
    assert "bra/ansokan.docx" in files_below(Path(upload["path"]))
    assert not (Path(upload["path"]) / "fel").exists()


def test_projects_in_order_end_with_0_and_their_documents(place: Path) -> None:
    done = job(place)

    assert (done.code, done.output("code")) == (0, "0")
    assert "``````````text\nKontrollerade 1 fil: inga fel, inga varningar.\n" in (
        done.summary.read_text(encoding="utf-8")
    )
    assert "bra/ansokan.html" in files_below(Path(done.uploads[0]["path"]))


def test_a_report_of_another_format_is_a_file_and_nothing_is_built_when_not_wanted(
    place: Path,
) -> None:
    write_project(place / "arkiv/andra projekt", "fel.yaml", summa="10 001")
    paths = "projects\n\nandra projekt/fel.yaml\n"
    done = job(place, paths=paths, format="sarif", build="false")
    log = json.loads(Path(done.output("report")).read_text(encoding="utf-8"))

    assert (done.code, done.out, done.uploads) == (1, "", [])
    assert {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in log["runs"][0]["results"]
    } == {"andra%20projekt/fel.yaml"}


def test_warnings_count_when_strict(place: Path) -> None:
    path = place / "arkiv/projects/bra.yaml"
    text = path.read_text(encoding="utf-8")
    warned = text.replace("  summa:", "    - post: Resor\n      öppen: ja\n  summa:")
    path.write_text(warned, encoding="utf-8")

    assert [job(place, strict=strict, build="false").code for strict in ("false", "true")] == [0, 1]


@pytest.mark.parametrize("yes", ["True", "TRUE", "1", "ja"])
def test_a_yes_is_read_however_it_is_written(place: Path, yes: str) -> None:
    write_project(place / "arkiv/projects", "fel.yaml", summa="10 001")
    done = job(place, build=yes)

    assert (done.code, len(done.uploads)) == (1, 1)
    assert job(place, build="Nej").uploads == []


@pytest.mark.parametrize("name", ["strict", "build"])
def test_an_answer_that_is_neither_yes_nor_no_is_refused(place: Path, name: str) -> None:
    done = job(place, **{name: "kanske"})

    assert (done.code, done.out) == (2, f"::error::{name} ska vara true eller false.\n")


@pytest.mark.parametrize("path", ["$(touch farlig)", "; touch farlig", "--help", "*"])
def test_an_input_is_a_path_and_never_a_command(place: Path, path: str) -> None:
    done = job(place, paths=path, build="false")

    assert (done.code, "Kontrollerade 1 fil: " in done.out) == (2, True)
    assert files_below(place / "arkiv") == ["projects/bra.yaml"]


def test_no_expression_stands_in_a_script() -> None:
    scripts = [step["run"] for step in STEPS if "run" in step]

    assert len(scripts) == 4
    assert [script for script in scripts if "${{" in script] == []


def test_every_input_has_a_text_for_a_default() -> None:
    assert {type(one["default"]) for one in ACTION["inputs"].values()} == {str}


@pytest.mark.parametrize("name", ["action.yml", "docs/exempel/github-workflow.yml"])
def test_actions_of_others_are_pinned_by_a_whole_commit_with_the_version_beside(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    used = [line for line in lines if "uses: " in line and "ORGANISATION/" not in line]

    assert len(used) >= 2
    assert [line for line in used if not PINNED.search(line)] == []


def test_the_program_that_is_installed_is_the_one_beside_the_action(place: Path) -> None:
    # What the program needs is lent, so that only the program itself has to be installed.
    lent = place / "lent"
    lent.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if "rapportgen" not in entry.name:
            (lent / entry.name).symlink_to(entry)
    done = Job(place / "arkiv", place / "temp")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(lent))
        patch.setenv("PIP_NO_COMPILE", "1")
        done.run([INSTALL])
        programs = (place / "temp/path").read_text(encoding="utf-8").strip()
        told = run_script("rapportgen --version; command -v rapportgen", place, PATH=programs)

    assert done.code == 0, done.out
    assert told.out.splitlines() == [
        rapportgen(place, "--version").out.strip(),
        f"{place}/temp/rapportgen/bin/rapportgen",
    ]
