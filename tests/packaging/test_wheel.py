"""The built wheel works alone: installed in a new environment, outside the repository."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
import yaml
from docx import Document
from docx.oxml.ns import qn

ROOT = Path(__file__).parents[2]
BUNDLED = "rapportgen/packs/bundled"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this source tree, built with the environment's own pinned backend."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    run([*build, str(ROOT)], cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; its dependencies are borrowed from the present one.

    A path line in a .pth file is not searched for further .pth files, so the editable
    install of this repository stays out of sight.
    """
    folder = tmp_path_factory.mktemp("environment")
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)], cwd=folder)
    python = str(scripts(folder) / "python")
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-index",
    ]
    run([*install, str(wheel)], cwd=folder)
    borrowed = Path(site_packages(folder), "borrowed.pth")
    borrowed.write_text(f"{sysconfig.get_path('purelib')}\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def workplace(environment: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where the installed program has started a project and built it."""
    folder = tmp_path_factory.mktemp("workplace")
    rapportgen = str(scripts(environment) / "rapportgen")
    run([rapportgen, "new", "prov"], cwd=folder)
    project = folder / "projects/prov.yaml"
    written = project.read_text("utf-8").replace("SKRIV HÄR: ", "Text om: ")
    project.write_text(written, "utf-8")
    run([rapportgen, "check"], cwd=folder)
    run([rapportgen, "build", "--format", "docx,html"], cwd=folder)
    return folder


def run(command: list[str], cwd: Path, allowed: tuple[int, ...] = (0,)) -> str:
    """Return what the command printed; fail with all its words on another exit code."""
    outside = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COV_"))
    }
    done = subprocess.run(
        command, cwd=cwd, env=outside, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode in allowed, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def scripts(environment: Path) -> Path:
    """Return the folder of an environment's programs."""
    return Path(sysconfig.get_path("scripts", "venv", {"base": str(environment)}))


def site_packages(environment: Path) -> str:
    """Return the folder of an environment's libraries."""
    return sysconfig.get_path("purelib", "venv", {"base": str(environment)})


def project_name(workplace: Path) -> str:
    """Return the name that the new project was given."""
    project = yaml.safe_load((workplace / "projects/prov.yaml").read_text("utf-8"))
    return str(project["namn"])


def files_below(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder by their path in it, without what Python leaves behind."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_package_and_the_templates_and_nothing_else(wheel: Path) -> None:
    package = files_below(ROOT / "src/rapportgen")
    templates = files_below(ROOT / "templates")
    assert "standard/pack.yaml" in templates
    expected = {f"rapportgen/{name}": content for name, content in package.items()}
    expected |= {f"{BUNDLED}/{name}": content for name, content in templates.items()}

    with zipfile.ZipFile(wheel) as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}

    assert {name: packed[name] for name in packed if ".dist-info/" not in name} == expected


def test_the_wheel_carries_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/licenses/LICENSE"))
        assert archive.read(name) == (ROOT / "LICENSE").read_bytes()


def test_the_installed_program_is_the_one_in_the_wheel(environment: Path, tmp_path: Path) -> None:
    code = "import rapportgen; print(rapportgen.__file__)"
    printed = run([str(scripts(environment) / "python"), "-c", code], cwd=tmp_path)

    assert Path(printed.strip()).parents[1] == Path(site_packages(environment))


def test_the_installed_program_builds_a_word_file_with_the_projects_name(workplace: Path) -> None:
    documents = sorted((workplace / "output/prov").glob("*.docx"))

    assert documents
    for path in documents:
        body = Document(str(path)).element.body
        assert project_name(workplace) in "".join(text.text for text in body.iter(qn("w:t")))


def test_the_installed_program_builds_a_page_with_the_projects_name(workplace: Path) -> None:
    pages = sorted((workplace / "output/prov").glob("*.html"))

    assert pages
    for path in pages:
        assert project_name(workplace) in path.read_text("utf-8")
