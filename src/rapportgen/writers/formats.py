"""The formats: every package in `writers` that has a `write` function. PDF has two."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import cast

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault

PDF_ENGINES = {"weasyprint": "pdf", "typst": "typst"}
"""What PDF can be made with, and the package that does it."""

DEFAULT_PDF_ENGINE = "weasyprint"

Writer = Callable[[Document, Tema, Assets], bytes | Fault]
Shortfalls = Callable[[Document, Tema, Assets], Iterable[Fault]]


def format_names() -> tuple[str, ...]:
    """Return the names of the formats, which are also the suffixes of their files."""
    here = [str(Path(__file__).parent)]
    others = set(PDF_ENGINES.values()) - {"pdf"}
    packages = (module.name for module in pkgutil.iter_modules(here) if module.ispkg)
    return tuple(name for name in packages if name not in others)


def writer(name: str, pdf_engine: str = DEFAULT_PDF_ENGINE) -> Writer:
    """Return a format's writer; its libraries are loaded now and not before."""
    return cast("Writer", _package(name, pdf_engine).write)


def get_ready(package: str) -> None:
    """Load the libraries of a writer, and what else its first document would wait for."""
    module = importlib.import_module(f"{__package__}.{package}")
    getattr(module, "get_ready", _nothing)()


def shortfalls(name: str, pdf_engine: str = DEFAULT_PDF_ENGINE) -> Shortfalls:
    """Return what tells what a format cannot show of a document as the document asks."""
    return cast("Shortfalls", getattr(_package(name, pdf_engine), "shortfalls", _none))


def holds_files(name: str) -> bool:
    """Return whether the attachments of a document go inside it in a format, whatever makes it."""
    return bool(getattr(_package(name, DEFAULT_PDF_ENGINE), "HOLDS_FILES", False))


def package_name(name: str, pdf_engine: str) -> str:
    """Return which package writes a format."""
    return PDF_ENGINES[pdf_engine] if name == "pdf" else name


def _package(name: str, pdf_engine: str) -> ModuleType:
    return importlib.import_module(f"{__package__}.{package_name(name, pdf_engine)}")


def _nothing() -> None:
    """Have nothing more to load."""


def _none(_document: Document, _tema: Tema, _assets: Assets) -> Iterable[Fault]:
    return ()
