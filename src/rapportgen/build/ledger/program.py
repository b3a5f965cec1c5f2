"""What tells one program from another: its version, its own files, the libraries that write."""

import os
from collections.abc import Iterator
from pathlib import Path

import rapportgen
from rapportgen.build.ledger.keys import sha256
from rapportgen.build.ledger.layout import on_one_line
from rapportgen.build.ledger.libraries import library_version
from rapportgen.build.ledger.stamps import Stamps

SOURCE = Path(rapportgen.__file__).parent
PACKS = SOURCE / "packs" / "bundled"  # read like any pack, and hashed with them
LIBRARIES = (
    "babel",
    "font-hanken-grotesk",
    "font-roboto",
    "font-source-sans-pro",
    "font-source-serif-pro",
    "jinja2",
    "markdown",
    "pydantic",
    "pyphen",
    "python-docx",
    "python-pptx",
    "pyyaml",
    "weasyprint",
    "xlsxwriter",
)
"""The libraries on which the bytes of a document may depend."""


def program_files() -> list[Path]:
    """Return the files of the program, wherever and however it is installed."""
    return sorted(_files_in(SOURCE))


def program_fingerprint(stamps: Stamps) -> str:
    """Return the hash of the program's files and of its libraries' versions, on every machine."""
    files = {file.relative_to(SOURCE).as_posix(): stamps.sha256(file) for file in program_files()}
    versions = {name: library_version(name) for name in LIBRARIES}
    return sha256(on_one_line([rapportgen.__version__, files, versions]).encode())


def _files_in(folder: Path) -> Iterator[Path]:
    for above, inside, names in os.walk(folder):
        inside[:] = (
            name for name in inside if name != "__pycache__" and Path(above, name) != PACKS
        )
        yield from (Path(above, name) for name in names if not name.endswith(".pyc"))
