"""The Word writer: a Document and a theme become a .docx, the same bytes every time.

The XML parts in `parts/` are the whole template; python-docx opens and saves it. The body is
written as XML with style ids and parsed once: building it paragraph by paragraph takes far longer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import overload

from rapportgen.document.blocks import Document
from rapportgen.office.package import saved
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.docx.rules import styles_lacking
from rapportgen.writers.docx.whole import written

__all__ = ["shortfalls", "write"]


@overload
def write(document: Document, tema: Tema) -> bytes: ...


@overload
def write(document: Document, tema: Tema, assets: Assets) -> bytes | Fault: ...


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes | Fault:
    """Return the document as a Word file, or what is wrong with the pack's reference document.

    Whatever the tree holds, there is a file to return.
    """
    made = (
        _made(document, tema, assets)
        if assets.reference is None
        else _dressed(document, tema, assets)
    )
    return made if isinstance(made, Fault) else made.package


def shortfalls(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> Iterable[Fault]:
    """Return what the pack's reference document lacks, if the pack has one."""
    if assets.reference is None:
        return ()
    made = _dressed(document, tema, assets)
    lacking = () if isinstance(made, Fault) else made.lacking
    return (styles_lacking(lacking),) if lacking else ()


@dataclass(frozen=True, slots=True)
class _Made:
    """A finished Word file, and the names of the styles that its reference document lacks."""

    package: bytes
    lacking: tuple[str, ...]


@lru_cache(maxsize=1)
def _dressed(document: Document, tema: Tema, assets: Assets) -> _Made | Fault:
    """Return the file, made once though what it lacks is asked for right after the file itself."""
    return _made(document, tema, assets)


def _made(document: Document, tema: Tema, assets: Assets) -> _Made | Fault:
    found = written(document, tema, assets)
    return found if isinstance(found, Fault) else _Made(saved(found.word.save), found.lacking)
