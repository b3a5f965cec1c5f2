"""The catalogue of failing examples, tests/fall: each a page with files, marks and what is told.

A mark is a comment at the end of a line, `# ← RG201`, that names what is found on the line. Marks
are taken out before the file is read, so they may stand where YAML knows no comments. A file begins
with its name in bold; one without a name is the project file. A page that says `rapportgen build`
builds.
"""

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from builds import build_project

from rapportgen.build.examine import examine
from rapportgen.build.order import Order
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.shelf import Shelf
from rapportgen.report.formats.text import diagnostic_text
from rapportgen.report.masking import masked_diagnostic
from rapportgen.report.paint import plain

FOLDER = Path(__file__).parents[1] / "fall"
PROJECT = "projects/fall.yaml"
_FILE = re.compile(
    r"(?:\*\*`(?P<name>[^`]+)`\*\*\n\n)?^```(?:yaml|markdown)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_TOLD = re.compile(r"^```text\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_MARK = re.compile(r" *# ← (?P<codes>RG\d{3}(?:, RG\d{3})*)$", re.MULTILINE)

Mark = tuple[str, int, str]


@dataclass(frozen=True)
class Case:
    """A page of the catalogue: its files without marks, the marks, and the text that is told."""

    page: str
    files: dict[str, str]
    marks: list[Mark]
    told: str
    builds: bool


def read_case(path: Path) -> Case:
    """Return the case that a page describes."""
    page = path.read_text(encoding="utf-8")
    written = {m["name"] or PROJECT: m["text"] for m in _FILE.finditer(page)}
    told = _TOLD.search(page)
    return Case(
        page,
        {name: _MARK.sub("", text) for name, text in written.items()},
        sorted(mark for name, text in written.items() for mark in _marks(name, text)),
        told["text"] if told else "",
        "rapportgen build" in page,
    )


def _marks(name: str, text: str) -> list[Mark]:
    return [
        (name, number, code)
        for number, line in enumerate(text.splitlines(), 1)
        if (mark := _MARK.search(line))
        for code in mark["codes"].split(", ")
    ]


def found_in(case: Case, folder: Path) -> list[Diagnostic]:
    """Return what is found when the files of a case lie in a folder."""
    for name, text in case.files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    with contextlib.chdir(folder):
        project = Path(PROJECT)
        if case.builds:
            order = Order(project, Path("output"), formats=("html",))
            return build_project(order).diagnostics
        return list(examine(project, Shelf()).diagnostics)


def found_marks(found: list[Diagnostic]) -> list[Mark]:
    """Return findings as the marks that a page must have."""
    return sorted((d.place.path, d.place.line, d.rule.code) for d in found)


def told_text(found: list[Diagnostic]) -> str:
    """Return findings as they are told to a user: masked, and each once."""
    told = dict.fromkeys(map(masked_diagnostic, found))
    return "\n".join(diagnostic_text(d, plain).rstrip("\n") + "\n" for d in told)


def with_told(case: Case, told: str) -> str:
    """Return the page with another told text."""
    return _TOLD.sub(lambda _: f"```text\n{told}```", case.page)
