"""Hashes that tell one piece of work from another: what a project reads, what a file is made of."""

import functools
import hashlib
from collections.abc import Collection
from dataclasses import fields, replace
from pathlib import Path

from rapportgen.build.ledger.layout import on_one_line
from rapportgen.build.ledger.libraries import library_version
from rapportgen.build.ledger.manifest import Inputs
from rapportgen.build.order import Order

TOLD_OTHERWISE = {"path", "output", "documents", "formats", "draft", "force", "by_name"}
"""What is asked for that a file's own name tells, or that does not change what is in it."""
OF_PDF = {"archive", "pdf_engine"}
"""What is asked for that leaves other formats alone."""
_OPTIONS = sorted(field.name for field in fields(Order))


def sha256(content: bytes) -> str:
    """Return the hash of some bytes as it stands in the manifest."""
    return hashlib.sha256(content).hexdigest()


@functools.lru_cache(maxsize=64)  # a project has many files
def inputs_key(inputs: Inputs) -> str:
    """Return the hash of all that a project's documents are made of."""
    return joined_key(inputs.program, inputs.project, inputs.packs)


def output_key(inputs: Inputs, name: str, order: Order) -> str:
    """Return the hash of what a file is made of: other options than its own leave it alone.

    Its name says which document it is, which of several, in which format and whether it is a draft.
    """
    aside = TOLD_OTHERWISE if name.endswith(".pdf") else TOLD_OTHERWISE | OF_PDF
    options = [*_options(order, aside), *_engine(order, name)]
    return joined_key(inputs_key(inputs), name.rpartition("/")[2], options)


def ask_key(order: Order) -> str:
    """Return the hash of all that was asked for, and from where: findings quote paths."""
    return joined_key(_options(replace(order, force=False), ()), _from_where(order.path))


def _from_where(project: Path) -> str:
    """Return the current folder if it is part of any path that may be quoted.

    A project and the packs that it can use are quoted as seen from it, when they are within it.
    """
    here = Path.cwd()
    within = not project.is_absolute() and project.absolute().parent.parent.is_relative_to(here)
    return "" if within else str(here)


def joined_key(*parts: object) -> str:
    """Return the hash of some values, written so that no two lists of them read the same."""
    return sha256(on_one_line(parts).encode("utf-8", "backslashreplace"))


def _engine(order: Order, name: str) -> list[tuple[str, str]]:
    """Return the version of an engine that not everybody has, for what is made with it."""
    if order.pdf_engine != "typst" or not name.endswith(".pdf"):
        return []
    return [("typst", library_version("typst"))]


def _options(order: Order, aside: Collection[str]) -> list[tuple[str, str]]:
    """Return what is asked for; an option that nobody has thought of here counts."""
    return [(name, str(getattr(order, name))) for name in _OPTIONS if name not in aside]
