"""What import-linter cannot say: one door for each library, no document library in `check`."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import rapportgen

SOURCE = Path(rapportgen.__file__).parent
DOORS = {
    "babel": {"values"},
    "click": {"cli"},
    "distributed": {"build/executors"},
    "docx": {"writers/docx"},
    "filelock": {"build"},
    "font_hanken_grotesk": {"paper"},
    "font_roboto": {"paper"},
    "pyphen": {"writers/docx"},
    "font_source_sans_pro": {"paper"},
    "font_source_serif_pro": {"paper"},
    "jinja2": {"templates"},
    "markdown": {"markdown"},
    "pptx": {"writers/pptx"},
    "pydantic": {"schema"},
    "pydantic_core": {"schema"},
    "rich": {"cli"},
    "typst": {"writers/typst"},
    "watchfiles": {"build"},
    "weasyprint": {"writers/pdf"},
    "xlsxwriter": {"charts/drawingml"},
    "yaml": {"source"},
}


def third_party_imports() -> list[tuple[str, str]]:
    """Return pairs of library and importing module, as a path within the package."""
    found = []
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            libraries = {name.split(".")[0] for name in names} - set(sys.stdlib_module_names)
            found += [(name, file.relative_to(SOURCE).as_posix()) for name in libraries]
    return [pair for pair in found if pair[0] != "rapportgen"]


@pytest.mark.parametrize("library", sorted(DOORS))
def test_each_library_comes_in_by_its_own_door(library: str) -> None:
    importers = {module for name, module in third_party_imports() if name == library}

    assert importers
    assert {m for m in importers if not any(m.startswith(f"{d}/") for d in DOORS[library])} == set()


def test_no_library_comes_in_without_a_door() -> None:
    assert {name for name, _ in third_party_imports()} == set(DOORS)


def test_check_loads_no_document_library(tmp_path: Path) -> None:
    project = tmp_path / "prov.yaml"
    project.write_text(
        "version: 1\nmallpaket: standard\nnamn: Prov\nperiod: 2018\n", encoding="utf-8"
    )
    program = (
        "import sys\n"
        "from rapportgen.cli import main\n"
        f"sys.argv = ['rapportgen', 'check', {str(project)!r}]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert end.code == 0, end.code\n"
        "print(','.join(sorted(name for name in sys.modules if '.' not in name)))\n"
    )

    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )

    loaded = set(run.stdout.splitlines()[-1].split(","))
    assert (
        loaded
        & {
            "docx",
            "weasyprint",
            "jinja2",
            "markdown",
            "babel",
            "rich",
            "lxml",
            "pptx",
            "typst",
            "watchfiles",
        }
        == set()
    )
    assert {"yaml", "pydantic", "click"} <= loaded
