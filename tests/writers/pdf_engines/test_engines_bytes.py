"""The same document is the same bytes everywhere, and nothing else is left behind."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from fresh_python import printed
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen.packs.tema import Tema

WRITE = """
from pdf_sample import SAMPLE
from rapportgen.packs.tema import Tema
from rapportgen.writers.formats import writer
write = writer("pdf", "{engine}")
"""

DIGEST = f"""{WRITE}
from hashlib import sha256
print(sha256(write(SAMPLE, Tema())).hexdigest())
"""

WORKER = f"""{WRITE}
from concurrent.futures import ProcessPoolExecutor
if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(len(pool.submit(write, SAMPLE, Tema()).result()))
"""


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


def test_a_worker_process_leaves_no_files_behind(engine: str, tmp_path: Path) -> None:
    size = len(written(SAMPLE, Tema()))
    assert printed(WORKER.format(engine=engine), TMPDIR=str(tmp_path)) == str(size)
    assert list(tmp_path.iterdir()) == []
