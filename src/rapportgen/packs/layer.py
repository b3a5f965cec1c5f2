"""One pack's own files, before inheritance."""

from dataclasses import dataclass, replace
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.folders import is_inside
from rapportgen.packs.packfile import Packfil
from rapportgen.packs.template_file import (
    TemplateFile,
    read_document_template,
    read_partial,
)
from rapportgen.schema.reading import read_record
from rapportgen.source.loading import load
from rapportgen.source.rules import EMPTY
from rapportgen.source.source import Source


@dataclass(frozen=True, slots=True)
class Layer:
    """A pack's own `pack.yaml` and templates; those of document types stand at its top."""

    name: str
    packfile: Packfil
    source: Source
    templates: dict[str, TemplateFile]


def read_layer(folder: Path) -> Layer | list[Diagnostic]:
    """Return a pack's own files, or everything that is wrong with them."""
    source = load(folder / "pack.yaml")
    if not isinstance(source, Source):
        return [_fitting_pack(finding) for finding in source]
    packfile = read_record(Packfil, source)
    if not isinstance(packfile, Packfil):
        return packfile
    templates: dict[str, TemplateFile] = {}
    wrong: list[Diagnostic] = []
    for file in _template_paths(folder):
        name = file.relative_to(folder).as_posix()
        read = read_partial(file) if "/" in name else read_document_template(file)
        if isinstance(read, TemplateFile):
            templates[name] = read
        else:
            wrong.extend(read)
    return wrong or Layer(folder.name, packfile, source, templates)


def _fitting_pack(finding: Diagnostic) -> Diagnostic:
    """Return a finding with a help for packs, where the one for projects would mislead."""
    help_text = "Skriv namn: och förbundets namn, och på nästa rad ärver: standard."
    return replace(finding, help=help_text) if finding.rule == EMPTY else finding


def _template_paths(folder: Path) -> list[Path]:
    """Return the pack's templates; what a link leads to outside the folder is not the pack's."""
    return [file for file in sorted(folder.rglob("*.md")) if is_inside(file, folder)]
