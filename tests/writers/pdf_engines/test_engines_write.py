"""Writing PDF: the same bytes in every process, and no file left behind by one that ends."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from fresh_python import printed
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen.packs.tema import Tema
from rapportgen.writers.formats import PDF_ENGINES

DIGEST = """
from hashlib import sha256
from pdf_files import written
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
print(sha256(written(SAMPLE, Tema(), engine="{engine}")).hexdigest())
"""

WORKER = """
from concurrent.futures import ProcessPoolExecutor
from pdf_files import written
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(len(pool.submit(written, SAMPLE, Tema(), engine="{engine}").result()))
"""

TWICE = """
from pdf_files import written
from pdf_sample import SAMPLE
from rapportgen.build.garbage import search_seldom
from rapportgen.packs.tema import Tema
for _ in range(2):
    search_seldom()
    size = len(written(SAMPLE, Tema(), engine="{engine}"))
print(size)
"""

LAZY = """
import sys
import rapportgen.writers.{package}
libraries = {{"weasyprint", "typst", "font_source_sans_pro", "font_roboto", "fontTools"}}
print(libraries & set(sys.modules))
"""


def test_importing_the_writer_does_not_load_the_library(engine: str) -> None:
    assert printed(LAZY.format(package=PDF_ENGINES[engine])) == "set()"


def test_every_process_writes_the_same_bytes(engine: str) -> None:
    here = written(SAMPLE, Tema())
    program = DIGEST.format(engine=engine)
    one = printed(program, PYTHONHASHSEED="1", TZ="Pacific/Auckland")
    other = printed(program, PYTHONHASHSEED="2", TZ="America/Los_Angeles", LC_ALL="C")
    assert one == other == sha256(here).hexdigest()


@pytest.mark.usefixtures("engine")
def test_what_was_written_before_does_not_matter() -> None:
    first = written(SAMPLE, Tema())
    written(replace(SAMPLE, blocks=SAMPLE.blocks[3:], draft=True), Tema())
    assert written(SAMPLE, Tema()) == first


@pytest.mark.usefixtures("engine")
def test_the_clock_of_the_environment_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    first = written(SAMPLE, Tema())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert written(SAMPLE, Tema()) == first


def test_a_worker_process_leaves_no_files_behind(engine: str, tmp_path: Path) -> None:
    size = len(written(SAMPLE, Tema()))
    assert printed(WORKER.format(engine=engine), TMPDIR=str(tmp_path)) == str(size)
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_builds_twice_leaves_no_files_behind(engine: str, tmp_path: Path) -> None:
    size = len(written(SAMPLE, Tema()))
    assert printed(TWICE.format(engine=engine), TMPDIR=str(tmp_path)) == str(size)
    assert list(tmp_path.iterdir()) == []
