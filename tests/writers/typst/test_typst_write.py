"""Writing PDF with Typst: nothing left behind, identifiers of the content, faults as values."""

import re
import sys
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import pdf_files
import pikepdf
import pytest
from fresh_python import printed
from pdf_sample import SAMPLE, heading, paragraph
from programs import run

from rapportgen.document.blocks import Attachment, Document, List
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers import typst as typst_writer
from rapportgen.writers.typst import write

saved = partial(pdf_files.saved, engine="typst")
written = partial(pdf_files.written, engine="typst")

INTERRUPTED = """
import os, signal, tempfile
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
from rapportgen.writers.typst import write
write(SAMPLE, Tema())
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print(len(os.listdir(tempfile.gettempdir())), "avbruten")
"""

READY = """
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import carried
from rapportgen.writers.typst import get_ready
get_ready()
from rapportgen.writers.typst.compiling import compiler_of
compiler_of(carried(Tema().typsnitt.sida))
print(compiler_of.cache_info().hits)
"""


def told(document: Document) -> tuple[str, str]:
    """Return what keeps a document from becoming PDF, and what to do about it."""
    fault = write(document, Tema())
    assert isinstance(fault, Fault)
    assert (fault.rule.code, fault.rule.name) == ("RG906", "typst-kan-inte")
    return fault.message, fault.help


def identifiers(pdf: bytes) -> set[bytes]:
    return set(re.findall(rb"(?:/ID\[\(|<xmpMM:DocumentID>)(.{24})", pdf))


def test_a_process_that_is_ready_has_read_the_fonts_of_most_documents() -> None:
    assert printed(READY) == "1"


def test_a_process_that_is_interrupted_leaves_no_files_behind(tmp_path: Path) -> None:
    assert printed(INTERRUPTED, TMPDIR=str(tmp_path)) == "1 avbruten"
    assert list(tmp_path.iterdir()) == []


def test_another_content_makes_another_identifier_everywhere() -> None:
    one = identifiers(written(SAMPLE, Tema()))
    other = identifiers(written(replace(SAMPLE, blocks=SAMPLE.blocks[:2]), Tema()))
    assert [len(one), len(other), len(one | other)] == [1, 1, 2]


def test_an_undated_document_has_the_same_date_every_day(tmp_path: Path) -> None:
    undated = run("pdfinfo", saved(tmp_path, replace(SAMPLE, date=None), Tema()))
    assert re.findall(r"Date: +(.*) UTC", undated) == ["Tue Jan  1 00:00:00 1980"] * 2


@pytest.mark.parametrize("content", ["namn: Lövsta\n".encode(), b"\x00\xff\r\n", b""])
def test_an_attachment_lies_inside_as_it_is_and_as_the_source(content: bytes) -> None:
    file = Attachment("projekt.yaml", "application/yaml", "Uppgifter.", content)
    pdf = written(replace(SAMPLE, attachments=(file,)), Tema())
    with pikepdf.open(BytesIO(pdf)) as opened:
        inside = opened.attachments["projekt.yaml"]
        assert inside.get_file().read_bytes() == content
        assert str(inside.obj.AFRelationship) == "/Source"
        assert inside.get_file().mime_type == "application/yaml"


def test_too_many_levels_are_told() -> None:
    points = List(((paragraph("Punkt"),),))
    for _ in range(80):
        points = List(((points,),))
    assert told(replace(SAMPLE, blocks=(points,))) == (
        "Typst kan inte göra PDF av så många nivåer inuti varandra.",
        "Minska antalet nivåer i listor och citat, eller bygg med --pdf-engine weasyprint.",
    )


def test_twenty_levels_are_no_problem() -> None:
    points = List(((paragraph("Punkt"),),))
    for _ in range(19):
        points = List(((paragraph("Punkt"), points),))
    assert written(replace(SAMPLE, blocks=(points,)), Tema())


def test_what_else_it_refuses_is_told_without_its_own_words() -> None:
    from rapportgen.writers.typst.rules import cannot  # noqa: PLC0415

    assert cannot("error: anything").message == "Typst kan inte göra PDF av dokumentet."


def test_headings_that_skip_a_level_are_tagged_without_a_gap() -> None:
    blocks = (heading(2, "Först"), heading(4, "Djup"), heading(1, "Grund"), heading(3, "Åter"))
    with pikepdf.open(BytesIO(written(replace(SAMPLE, blocks=blocks), Tema()))) as pdf:
        tags = [str(item.S) for item in pdf.objects if "/S" in _keys(item)]
    assert sorted(tag for tag in tags if tag.startswith("/H")) == ["/H1", "/H2", "/H2", "/H3"]


def _keys(item: object) -> set[str]:
    return set(item.keys()) if isinstance(item, pikepdf.Dictionary) else set()


def test_without_typst_the_fault_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    fault = write(SAMPLE, Tema())
    assert isinstance(fault, Fault)
    assert (fault.rule.code, fault.rule.name) == ("RG905", "pdf-kräver-typst")
    assert fault.message == "PDF kan inte skrivas med Typst: Typst är inte installerat."
    assert fault.help == (
        'Installera det med pip install "rapportgen[typst]", eller bygg utan --pdf-engine typst.'
    )


@pytest.mark.parametrize("error", [ImportError("failed to map segment"), MemoryError()])
def test_typst_that_cannot_be_loaded_is_not_called_missing(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise error

    monkeypatch.setattr(typst_writer, "import_module", fail)
    fault = write(SAMPLE, Tema())
    assert isinstance(fault, Fault)
    assert fault.rule.code == "RG905"
    assert fault.message == (
        "PDF kan inte skrivas med Typst: Typst är installerat men går inte att läsa in. "
        "Oftast räcker minnet inte till."
    )
    assert fault.help == (
        "Stäng andra program och bygg igen, med --jobs 1. Hjälper det inte, installera om Typst "
        "med pip install --force-reinstall typst, eller bygg utan --pdf-engine typst."
    )


def test_the_words_of_a_line_are_not_hyphens_of_their_own(tmp_path: Path) -> None:
    document = replace(SAMPLE, blocks=(paragraph("hälso- och sjukvården, dnr 2024/31-4"),))
    assert "hälso- och sjukvården, dnr 2024/31-4" in run(
        "pdftotext", saved(tmp_path, document, Tema()), "-"
    )
