"""What holds for every report format."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from report_samples import PATH, error, odd_reports
from workplaces import write_project

from rapportgen.cli.check import check
from rapportgen.diagnostics.place import Place
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats import format_names, reporter
from rapportgen.report.formats.json import report
from rapportgen.report.paint import plain

FORMATS = ("github", "gitlab", "json", "junit", "sarif", "text")
OPEN_COST = "    - post: Resor\n      öppen: ja\n  summa:"


def test_the_formats_are_the_modules() -> None:
    assert format_names() == FORMATS
    assert reporter("json") is report


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Project files by what is wrong with them."""
    warned = write_project(tmp_path, "varning.yaml")
    text = warned.read_text(encoding="utf-8").replace("  summa:", OPEN_COST)
    warned.write_text(text, encoding="utf-8")
    return {
        "inget": write_project(tmp_path, "bra.yaml"),
        "varning": warned,
        "fel": write_project(tmp_path, "fel.yaml", summa="10 001"),
        "borta": tmp_path / "borta.yaml",
    }


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("named", "strict", "code"),
    [
        (["inget"], [], 0),
        (["inget"], ["--strict"], 0),
        (["varning"], [], 0),
        (["varning"], ["--strict"], 1),
        (["fel", "inget"], [], 1),
        (["borta", "fel"], [], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_the_exit_code_is_the_same_in_every_format(
    files: dict[str, Path], form: str, named: list[str], strict: list[str], code: int
) -> None:
    paths = [str(files[name]) for name in named]
    result = CliRunner().invoke(check, ["--format", form, *strict, *paths])

    assert (result.exit_code, result.stderr) == (code, "")
    assert result.stdout.endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
@given(files=odd_reports())
def test_no_character_breaks_a_format(form: str, files: list[FileReport]) -> None:
    text = "".join(reporter(form)(files, plain))

    assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "junit"])
def test_a_finding_is_told_before_the_next_file_is_checked(form: str) -> None:
    checked: list[int] = []

    def files() -> Iterator[FileReport]:
        for number in range(3):
            checked.append(number)
            yield FileReport(PATH, (error(Place(PATH)),))

    pieces = reporter(form)(files(), plain)
    assert any("RG203" in piece for piece in pieces)
    assert checked == [0]
