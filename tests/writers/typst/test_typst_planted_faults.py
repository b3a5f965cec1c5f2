"""The programs that judge PDF see faults planted in one by Typst: their silence means something."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from outloud_check import findings
from pdf_files import saved
from pdf_sample import SAMPLE
from verapdf import verdicts

from rapportgen.packs.tema import Tema

Plant = Callable[[pikepdf.Pdf], None]


def elements(pdf: pikepdf.Pdf, kind: str) -> Iterator[Any]:
    """Yield the tags of a kind."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == kind and "/P" in item:
            yield item


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_header_of_cells(pdf: pikepdf.Pdf) -> None:
    for cell in (*elements(pdf, "/TH"), *elements(pdf, "/TD")):
        if "/A" in cell:
            del cell.A


def a_heading_skipped(pdf: pikepdf.Pdf) -> None:
    next(elements(pdf, "/H2")).S = pikepdf.Name.H4


def no_promise_of_accessibility(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.Root.Metadata
    metadata.write(metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def no_kind_of_the_file_inside(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0].EF.F.Subtype


def nothing(pdf: pikepdf.Pdf) -> None:
    """Leave the sample as it is."""
    assert pdf.Root.Lang == "sv-SE"


SEEN: dict[Plant, tuple[set[str], set[str]]] = {
    nothing: (set(), set()),
    no_language: ({"7.2-2", "7.2-24", "7.2-33", "7.2-34"}, {"DOC-013"}),
    no_header_of_cells: ({"7.5-1"}, {"TBL-002"}),
    a_heading_skipped: ({"7.4.2-1"}, {"HDG-001"}),
    no_promise_of_accessibility: ({"5-1"}, {"DOC-012"}),
    no_kind_of_the_file_inside: ({"6.8-1"}, set()),
}
"""What veraPDF sees of each fault, clause by clause, and what outloud does."""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> dict[Plant, Path]:
    """Return the sample with each of the faults in it."""
    sample = saved(tmp_path_factory.mktemp("faulty"), SAMPLE, Tema(), engine="typst")
    return {fault: planted(sample, fault) for fault in SEEN}


def planted(sample: Path, fault: Plant) -> Path:
    path = sample.with_name(f"{len(list(sample.parent.iterdir()))}.pdf")
    with pikepdf.open(sample) as pdf:
        fault(pdf)
        pdf.save(path)
    return path


def test_verapdf_sees_each_fault_that_breaks_a_clause(faulty: dict[Plant, Path]) -> None:
    found = verdicts("3a,ua1", faulty.values())
    clauses = {
        fault: {*found[path, "3a"].failed, *found[path, "ua1"].failed}
        for fault, path in faulty.items()
    }

    assert clauses == {fault: seen for fault, (seen, _) in SEEN.items()}


def test_outloud_sees_each_fault_that_a_listener_would(faulty: dict[Plant, Path]) -> None:
    rules = {fault: set(findings(path)) for fault, path in faulty.items()}

    assert rules == {fault: seen for fault, (_, seen) in SEEN.items()}
