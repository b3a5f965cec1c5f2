"""Writing PDF: the same bytes everywhere, in silence, and a fault where Pango is missing."""

import logging
import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.pdf import write

DIGEST = """
from hashlib import sha256
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
from rapportgen.writers.pdf import write
print(sha256(write(SAMPLE, Tema())).hexdigest())
"""

WORKER = """
from concurrent.futures import ProcessPoolExecutor
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
from rapportgen.writers.pdf import write
if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(len(pool.submit(write, SAMPLE, Tema()).result()))
"""

LAZY = """
import sys
import rapportgen.writers.pdf
print({"weasyprint", "font_source_sans_pro", "font_roboto", "fontTools"} & set(sys.modules))
"""


def python(program: str, **environment: str) -> str:
    """Return what a Python process of its own prints; it must print nothing on the side."""
    variables = (
        os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "support")} | environment
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_importing_the_writer_does_not_load_the_library() -> None:
    assert python(LAZY) == "set()"


def test_every_process_writes_the_same_bytes() -> None:
    here = written(SAMPLE, Tema())
    one = python(DIGEST, PYTHONHASHSEED="1", TZ="Pacific/Auckland")
    other = python(DIGEST, PYTHONHASHSEED="2", TZ="America/Los_Angeles", LC_ALL="C")
    assert one == other == sha256(here).hexdigest()


def test_what_was_written_before_does_not_matter() -> None:
    first = written(SAMPLE, Tema())
    written(replace(SAMPLE, blocks=SAMPLE.blocks[3:], draft=True), Tema())
    assert written(SAMPLE, Tema()) == first


def test_a_worker_process_leaves_no_files_behind(tmp_path: Path) -> None:
    size = len(written(SAMPLE, Tema()))
    assert python(WORKER, TMPDIR=str(tmp_path)) == str(size)
    assert list(tmp_path.iterdir()) == []


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
