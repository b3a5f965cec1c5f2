"""The programs that read PDF in these tests, and PDF on disk for them to read."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.pdf import write


def run(name: str, *arguments: str | Path) -> str:
    """Return what the program prints; where it is missing, the test is skipped, but not in CI."""
    program = shutil.which(name)
    if program is None:
        _missing(name)
    done = subprocess.run([str(program), *arguments], capture_output=True, check=True)
    return done.stdout.decode()


def written(document: Document, tema: Tema) -> bytes:
    """Return the document as PDF; where Pango is missing, the test is skipped, but not in CI."""
    pdf = write(document, tema)
    if isinstance(pdf, Fault):
        _missing("Pango")
    return pdf


def saved(folder: Path, document: Document, tema: Tema) -> Path:
    """Return the path of the document as PDF in the folder."""
    path = folder / "document.pdf"
    path.write_bytes(written(document, tema))
    return path


def _missing(name: str) -> NoReturn:
    if "CI" in os.environ:
        pytest.fail(f"{name} is not installed")
    pytest.skip(f"{name} is not installed")
