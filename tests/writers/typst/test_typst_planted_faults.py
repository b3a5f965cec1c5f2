"""The programs that judge PDF see faults planted in one by Typst: their silence means something."""

from pathlib import Path

import pikepdf
import pytest
from pdf_files import saved
from pdf_sample import SAMPLE
from planted_faults import (
    Plant,
    a_heading_skipped,
    elements,
    no_kind_of_the_file_inside,
    no_language,
    nothing,
    planted,
    seen_by_outloud,
    seen_by_verapdf,
)

from rapportgen.packs.tema import Tema


def no_header_of_cells(pdf: pikepdf.Pdf) -> None:
    for cell in (*elements(pdf, "/TH"), *elements(pdf, "/TD")):
        if "/A" in cell:
            del cell.A


def no_promise_of_accessibility(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.Root.Metadata
    metadata.write(metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


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


def test_verapdf_sees_each_fault_that_breaks_a_clause(faulty: dict[Plant, Path]) -> None:
    assert seen_by_verapdf(faulty) == {fault.__name__: seen for fault, (seen, _) in SEEN.items()}


def test_outloud_sees_each_fault_that_a_listener_would(faulty: dict[Plant, Path]) -> None:
    assert seen_by_outloud(faulty) == {fault.__name__: seen for fault, (_, seen) in SEEN.items()}
