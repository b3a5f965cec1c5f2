"""The programs that judge PDF see faults planted in one, so that their silence means something."""

import re
import subprocess
from pathlib import Path
from typing import Any, Protocol

import pikepdf
import pytest
from outloud_check import findings
from pdf_files import saved
from pdf_sample import SAMPLE
from programs import run
from verapdf import verdicts

from rapportgen.packs.tema import Tema


class Plant(Protocol):
    """A function that plants a fault in a PDF."""

    __name__: str

    def __call__(self, pdf: pikepdf.Pdf) -> None: ...


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """Return the tags of a kind, in the order of the file."""
    objects = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    return [item for item in objects if item.get("/S") == kind and "/P" in item]


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_tags(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_title_shown(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def no_alternative_text(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "/P")[3].S = pikepdf.Name.Figure


def no_promise_of_accessibility(pdf: pikepdf.Pdf) -> None:
    _without_promise(pdf, "pdfuaid:part")


def no_promise_of_archiving(pdf: pikepdf.Pdf) -> None:
    _without_promise(pdf, "pdfaid:part")


def _without_promise(pdf: pikepdf.Pdf, name: str) -> None:
    metadata = pdf.Root.Metadata
    said = rf'{name}="\d"|<{name}>\d</{name}>'.encode()
    metadata.write(re.sub(said, b"", metadata.read_bytes()))


def no_font_embedded(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
            for kind in {"/FontFile2", "/FontFile3"} & set(item.keys()):
                del item[kind]


def no_letters_of_the_font(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
            del item.ToUnicode


def no_header_of_cells(pdf: pikepdf.Pdf) -> None:
    for cell in (*elements(pdf, "/TH"), *elements(pdf, "/TD")):
        if "/A" in cell:
            del cell.A


def a_heading_skipped(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "/H2")[0].S = pikepdf.Name.H4


def a_paragraph_among_list_items(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "/LI")[0].S = pikepdf.Name.P


def a_link_without_words(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            del annotation.Contents


def text_outside_the_tags(pdf: pikepdf.Pdf) -> None:
    content = pdf.pages[0].Contents
    content.write(content.read_bytes() + b"\nBT /F0 9 Tf (x) Tj ET")


def headers_without_words(pdf: pikepdf.Pdf) -> None:
    for header in elements(pdf, "/TH"):
        header.K = pikepdf.Array()


def no_relationship_of_the_file_inside(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0].AFRelationship


def no_kind_of_the_file_inside(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0].EF.F.Subtype


def nothing(pdf: pikepdf.Pdf) -> None:
    """Leave the sample as it is."""
    assert pdf.Root.Lang == "sv-SE"


SEEN: dict[Plant, tuple[set[str], set[str]]] = {
    nothing: (set(), set()),
    no_language: ({"7.2-2", "7.2-24", "7.2-33", "7.2-34"}, {"DOC-013"}),
    no_tags: ({"6.7.3.3-1", "7.1-3", "7.1-11", "7.18.5-1"}, {"DOC-002"}),
    no_title_shown: ({"7.1-10"}, {"DOC-011"}),
    no_alternative_text: ({"7.3-1"}, {"FIG-001"}),
    no_promise_of_accessibility: ({"5-1"}, {"DOC-012"}),
    no_promise_of_archiving: ({"6.6.4-2"}, set()),
    no_font_embedded: ({"6.2.11.4.1-1", "7.21.4.1-1"}, {"TXT-001"}),
    no_letters_of_the_font: ({"6.2.11.7.2-1", "7.21.7-1"}, {"TXT-002"}),
    no_header_of_cells: ({"7.5-1"}, {"TBL-002"}),
    a_heading_skipped: ({"7.4.2-1"}, {"HDG-001"}),
    a_paragraph_among_list_items: ({"7.2-18", "7.2-19"}, {"LST-003"}),
    a_link_without_words: ({"7.18.1-2", "7.18.5-2"}, {"LNK-002"}),
    text_outside_the_tags: ({"7.1-3"}, {"TAG-001"}),
    no_relationship_of_the_file_inside: ({"6.8-3"}, set()),
    no_kind_of_the_file_inside: ({"6.8-1"}, set()),
    headers_without_words: (set(), {"TBL-011"}),
}
"""What veraPDF sees of each fault, clause by clause, and what outloud does."""


@pytest.fixture(scope="module")
def faulty(engine: str, tmp_path_factory: pytest.TempPathFactory) -> dict[Plant, Path]:
    """Return the sample with each of the faults in it."""
    folder = tmp_path_factory.mktemp("faulty")
    sample = saved(folder, SAMPLE, Tema(), engine=engine)
    return {fault: planted(sample, fault) for fault in SEEN}


def planted(sample: Path, fault: Plant) -> Path:
    path = sample.with_name(f"{fault.__name__}.pdf")
    with pikepdf.open(sample) as pdf:
        fault(pdf)
        pdf.save(path)
    return path


def test_verapdf_sees_each_fault_that_breaks_a_clause(faulty: dict[Plant, Path]) -> None:
    found = verdicts("3a,ua1", faulty.values())
    clauses = {
        fault.__name__: {*found[path, "3a"].failed, *found[path, "ua1"].failed}
        for fault, path in faulty.items()
    }

    assert clauses == {fault.__name__: seen for fault, (seen, _) in SEEN.items()}


def test_outloud_sees_each_fault_that_a_listener_would(faulty: dict[Plant, Path]) -> None:
    rules = {fault.__name__: set(findings(path)) for fault, path in faulty.items()}

    assert rules == {fault.__name__: seen for fault, (_, seen) in SEEN.items()}


def test_pdffonts_sees_that_a_font_is_not_embedded(faulty: dict[Plant, Path]) -> None:
    fonts = run("pdffonts", faulty[no_font_embedded]).splitlines()[2:]

    assert {font.split()[-5] for font in fonts} == {"no"}


def test_qpdf_sees_that_a_file_is_cut_short(faulty: dict[Plant, Path]) -> None:
    path = faulty[nothing].with_name("cut.pdf")
    path.write_bytes(faulty[nothing].read_bytes()[:-400])
    with pytest.raises(subprocess.CalledProcessError):
        run("qpdf", "--check", path)
