"""Programs that are not ours, reading what we write."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest


def run(name: str, *arguments: str | Path) -> str:
    """Return what the program prints; where it is missing, the test is skipped, but not in CI."""
    program = shutil.which(name)
    if program is None:
        missing(name)
    done = subprocess.run([str(program), *arguments], capture_output=True, check=True, timeout=300)
    return done.stdout.decode(errors="replace")  # poppler prints some titles of tags as they are


def missing(name: str) -> NoReturn:
    """Skip the test because something is not installed; in CI that is a failure."""
    if "CI" in os.environ:
        pytest.fail(f"{name} is not installed")
    pytest.skip(f"{name} is not installed")


def converted_by_libreoffice(folder: Path, *documents: Path) -> list[Path]:
    """Return Word documents as PDF, as LibreOffice prints them, in a folder of their own."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *documents)
    return [folder / f"{document.stem}.pdf" for document in documents]


def printed_text(pdf: Path) -> str:
    """Return the text of a PDF in the order it is printed, with single spaces."""
    return " ".join(run("pdftotext", "-layout", pdf, "-").split())
