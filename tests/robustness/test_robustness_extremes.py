"""Files at the edges are read right or refused with a reason, and no list of findings is endless.

The golden files have a line for each: the codes of its findings with the line where each stands, or
with the first line, the last one and how many there are. How long a file takes is not for a test to
judge, but for `make fuzz`.
"""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from fuzz.extremes import FAMILIES, Family

from rapportgen.build.examine import examine
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.shelf import Shelf

HERE = Path(__file__).parent
SHELF = Shelf()


@pytest.fixture(autouse=True)
def _garbage_is_searched_for_seldom() -> Iterator[None]:
    """Search as seldom as the program does: these files take twice the time otherwise."""
    before = gc.get_threshold()
    gc.set_threshold(10_000)
    yield
    gc.set_threshold(*before)


def counted(diagnostics: tuple[Diagnostic, ...]) -> str:
    lines: dict[str, list[int]] = {}
    for found in diagnostics:
        lines.setdefault(found.rule.code, []).append(found.place.line)
    return ", ".join(f"{code} {spread(found)}" for code, found in lines.items()) or "right"


def spread(lines: list[int]) -> str:
    return str(lines[0]) if len(lines) == 1 else f"{lines[0]}–{lines[-1]} ×{len(lines)}"


def outcomes(family: Family, path: Path) -> str:
    said = []
    for name, text in family():
        path.write_text(text, encoding="utf-8", newline="")
        said.append(f"{name}: {counted(examine(path, SHELF).diagnostics)}\n")
    return "".join(said)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_extreme_files_are_read_or_refused(
    family: Family, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    golden, said = HERE / f"{family.__name__}.txt", outcomes(family, tmp_path / "projekt.yaml")
    if request.config.getoption("--regenerate-golden"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


def test_there_is_a_golden_file_for_every_family_and_no_other() -> None:
    expected = {HERE / f"{family.__name__}.txt" for family in FAMILIES}
    assert set(HERE.glob("*.txt")) == expected
