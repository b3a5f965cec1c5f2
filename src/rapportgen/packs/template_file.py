"""A template file: its head, read as YAML, and its body with the line numbers kept."""

import re
from dataclasses import dataclass
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.packfile import Mallhuvud
from rapportgen.packs.rules import TEMPLATE_NAME, UNFINISHED_HEAD
from rapportgen.schema.reading import read_record
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load_lines
from rapportgen.source.reading import read_lines
from rapportgen.source.screening import forbidden_characters
from rapportgen.source.source import Source

_FENCE = "---"
_FENCES = 2
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template: `body` has blank lines where its head stood, so that lines keep their numbers.

    Only document templates, those at the top of a pack, have a head.
    """

    path: str
    body: str
    head: Mallhuvud | None = None
    head_source: Source | None = None


def read_partial(path: Path) -> TemplateFile | list[Diagnostic]:
    """Return a template that other templates include."""
    lines = _read(path)
    return lines if isinstance(lines, list) else TemplateFile(str(path), lines.text)


def read_document_template(path: Path) -> TemplateFile | list[Diagnostic]:
    """Return the template of a document type, with its head."""
    if not _NAME.fullmatch(path.stem):
        return [_misnamed(path)]
    lines = _read(path)
    if isinstance(lines, list):
        return lines
    rows = lines.text.splitlines()
    end = _head_end(rows)
    if end is None:
        return [_no_head(str(path))]
    source = load_lines(Lines(str(path), "\n".join(["", *rows[1:end]])))
    if not isinstance(source, Source):
        return source
    head = read_record(Mallhuvud, source)
    if not isinstance(head, Mallhuvud):
        return head
    body = "\n" * (end + 1) + "\n".join(rows[end + 1 :])
    return TemplateFile(str(path), body, head, source)


def _head_end(rows: list[str]) -> int | None:
    """Return the row that ends a template's head, or None when no head says anything."""
    fences = [number for number, row in enumerate(rows) if row.rstrip() == _FENCE]
    if len(fences) < _FENCES or fences[0] != 0:
        return None
    says = any(row.split("#")[0].strip() for row in rows[1 : fences[1]])
    return fences[1] if says else None


def _read(path: Path) -> Lines | list[Diagnostic]:
    lines = read_lines(path)
    if isinstance(lines, Diagnostic):
        return [lines]
    return list(forbidden_characters(lines)) or lines


def _no_head(path: str) -> Diagnostic:
    return Diagnostic(
        UNFINISHED_HEAD,
        Place(path),
        "Mallen saknar sitt huvud.",
        "Börja filen med tre bindestreck, titel: och kräver:, och tre bindestreck till.",
    )


def _misnamed(path: Path) -> Diagnostic:
    return Diagnostic(
        TEMPLATE_NAME,
        Place(str(path)),
        f"Mallen heter {path.name}. Namnet får bara ha små bokstäver a–z, siffror och bindestreck.",
        "Byt filens namn, till exempel till lagesrapport.md. Delar av mallar läggs i mappen delar.",
    )
