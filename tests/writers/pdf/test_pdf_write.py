"""Writing PDF with WeasyPrint: in silence, and a fault where Pango is missing."""

import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.pdf import write


def test_the_library_has_only_a_property_of_browsers_to_complain_about(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("weasyprint"), "propagate", True)
    caplog.set_level(logging.WARNING)
    written(replace(SAMPLE, draft=True), Tema())
    assert {record.getMessage().split(" at ")[0] for record in caplog.records} == {
        "Ignored `print-color-adjust: exact`"
    }


WITHOUT_PANGO = """
print("WeasyPrint could not import some external libraries.")
raise OSError("cannot load library 'libpango-1.0-0'")
"""


@pytest.fixture
def without_pango(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library fail as it does without Pango: first it prints, then it raises."""
    (tmp_path / "weasyprint.py").write_text(WITHOUT_PANGO)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)


@pytest.mark.usefixtures("without_pango")
def test_without_pango_the_fault_says_what_to_install(capfd: pytest.CaptureFixture[str]) -> None:
    fault = write(SAMPLE, Tema())
    assert isinstance(fault, Fault)
    assert (fault.rule.code, fault.rule.name) == ("RG902", "pdf-kräver-pango")
    assert fault.message == "PDF kan inte skrivas: programbiblioteket Pango saknas på datorn."
    for remedy in (
        "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        "brew install pango",
        "pacman -S mingw-w64-ucrt-x86_64-pango",
        "WEASYPRINT_DLL_DIRECTORIES",
        "Word och HTML fungerar utan Pango.",
    ):
        assert remedy in fault.help
    assert capfd.readouterr() == ("", "")


def test_the_page_of_the_rule_begins_with_its_summary() -> None:
    from rapportgen.writers.pdf.rules import PDF_NEEDS_PANGO  # noqa: PLC0415

    assert PDF_NEEDS_PANGO.summary == "PDF kräver att programbiblioteket Pango finns på datorn."
