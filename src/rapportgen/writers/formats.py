"""The formats: every package in `writers` that has a `write` function."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault

Writer = Callable[[Document, Tema, Assets], bytes | Fault]
Shortfalls = Callable[[Document, Tema, Assets], Iterable[Fault]]


def format_names() -> tuple[str, ...]:
    """Return the names of the formats, which are also the suffixes of their files."""
    here = [str(Path(__file__).parent)]
    return tuple(module.name for module in pkgutil.iter_modules(here) if module.ispkg)


def writer(name: str) -> Writer:
    """Return a format's writer; its libraries are loaded now and not before."""
    return cast("Writer", importlib.import_module(f"{__package__}.{name}").write)


def shortfalls(name: str) -> Shortfalls:
    """Return what tells what a format cannot show of a document as the document asks."""
    module = importlib.import_module(f"{__package__}.{name}")
    return cast("Shortfalls", getattr(module, "shortfalls", _none))


def holds_files(name: str) -> bool:
    """Return whether the attachments of a document go inside it in a format."""
    module = importlib.import_module(f"{__package__}.{name}")
    return bool(getattr(module, "HOLDS_FILES", False))


def _none(_document: Document, _tema: Tema, _assets: Assets) -> Iterable[Fault]:
    return ()
