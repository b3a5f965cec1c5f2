"""What tells one program from another."""

import tomllib
from pathlib import Path

import pytest

from rapportgen.build.ledger import program
from rapportgen.build.ledger.program import LIBRARIES, program_files, program_fingerprint
from rapportgen.build.ledger.stamps import Stamps

WITHOUT_TRACE = {"click", "filelock", "rich", "watchfiles"}  # in documents, that is


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("a.py", "writers/b.py", "writers/parts/c.xml", "packs/bundled/standard/pack.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(program, "SOURCE", tmp_path)
    monkeypatch.setattr(program, "PACKS", tmp_path / "packs" / "bundled")
    return tmp_path


def test_every_library_that_documents_are_made_with_counts() -> None:
    about = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))
    named = {line.split(">")[0] for line in about["project"]["dependencies"]}

    assert named - WITHOUT_TRACE == set(LIBRARIES)


@pytest.mark.parametrize("name", ["a.py", "writers/parts/c.xml", "writers/ny.py"])
def test_a_change_of_the_program_gives_another_fingerprint(source: Path, name: str) -> None:
    before = program_fingerprint(Stamps())
    (source / name).write_text("något annat")

    assert program_fingerprint(Stamps()) != before


@pytest.mark.parametrize("name", ["__pycache__/a.cpython-311.pyc", "packs/bundled/ny/pack.yaml"])
def test_what_python_leaves_and_packs_do_not_matter(source: Path, name: str) -> None:
    before = program_fingerprint(Stamps())
    (source / name).parent.mkdir(parents=True, exist_ok=True)
    (source / name).write_text("något annat")

    assert program_fingerprint(Stamps()) == before


def test_another_version_of_a_library_gives_another_fingerprint(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = program_fingerprint(Stamps())
    monkeypatch.setattr(
        program, "library_version", lambda name: "9" if name == "weasyprint" else ""
    )

    assert source
    assert program_fingerprint(Stamps()) != before


def test_the_files_are_those_of_the_package() -> None:
    names = {file.relative_to(program.SOURCE).as_posix() for file in program_files()}

    assert {"cli/program.py", "build/starter.yaml", "writers/pdf/__init__.py"} <= names
    assert not any(name.endswith(".pyc") or "bundled" in name for name in names)
