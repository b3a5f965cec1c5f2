"""One pack's own files, before inheritance."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.folders import is_inside, is_out_of_reach
from rapportgen.packs.packfile import Packfil
from rapportgen.packs.template_file import (
    TemplateFile,
    read_document_template,
    read_partial,
)
from rapportgen.schema.reading import read_record
from rapportgen.source.closed_folders import closed_folders
from rapportgen.source.loading import load
from rapportgen.source.rules import EMPTY
from rapportgen.source.source import Source

REFERENCE = "referens.docx"


@dataclass(frozen=True, slots=True)
class Layer:
    """A pack's own `pack.yaml`, templates and files; templates at its top are document types."""

    name: str
    packfile: Packfil
    source: Source
    templates: dict[str, TemplateFile]
    assets: Assets = NO_ASSETS


def read_layer(folder: Path) -> Layer | list[Diagnostic]:
    """Return a pack's own files, or everything that is wrong with them."""
    source = load(folder / "pack.yaml")
    if not isinstance(source, Source):
        return [_fitting_pack(finding) for finding in source]
    packfile = read_record(Packfil, source)
    if not isinstance(packfile, Packfil):
        return packfile
    templates: dict[str, TemplateFile] = {}
    wrong = list(closed_folders(folder))
    for file in _template_paths(folder):
        name = file.relative_to(folder).as_posix()
        read = read_partial(file) if "/" in name else read_document_template(file)
        if isinstance(read, TemplateFile):
            templates[name] = read
        else:
            wrong.extend(read)
    assets = _own_assets(folder, packfile, source)
    if isinstance(assets, list):
        return wrong + assets
    return wrong or Layer(folder.name, packfile, source, templates, assets)


def _own_assets(folder: Path, packfile: Packfil, source: Source) -> Assets | list[Diagnostic]:
    """Return the files that the pack has besides its texts, or what is wrong with them."""
    reference, logotyp = folder / REFERENCE, packfile.tema.logotyp
    if not (logotyp.fil or os.path.lexists(reference)):  # a link to nowhere is told of
        return NO_ASSETS
    from rapportgen.packs.own_assets import read_own_assets  # noqa: PLC0415 - few packs have any

    return read_own_assets(folder, reference, logotyp, source)


def _fitting_pack(finding: Diagnostic) -> Diagnostic:
    """Return a finding with a help for packs, where the one for projects would mislead."""
    help_text = "Skriv namn: och förbundets namn, och på nästa rad ärver: standard."
    return replace(finding, help=help_text) if finding.rule == EMPTY else finding


def _template_paths(folder: Path) -> list[Path]:
    """Return the pack's templates; what a link leads to outside the folder is not the pack's.

    One that cannot be reached is there all the same: whoever reads it says so, and no document is
    taken for one that the pack has no longer.
    """
    files = sorted(folder.rglob("*.md"))
    return [file for file in files if is_inside(file, folder) or is_out_of_reach(file)]
