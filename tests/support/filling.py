"""Templates written in a test, filled with a project."""

import dataclasses

from project_texts import project, source
from tree import tree

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.packs.packfile import Mallhuvud
from rapportgen.packs.tema import Tema
from rapportgen.packs.template_file import TemplateFile
from rapportgen.schema.reading import read_record
from rapportgen.templates.render import Rendered, render

RUBRIKER = {"mål": "Mål"}


def pack_with(**templates: str) -> Pack:
    """Return a pack with templates by name: `ansokan` at the top, others in the folder delar."""
    files = {_path(name): text for name, text in templates.items()}
    return Pack(
        name="eget",
        namn="Förbundet",
        tema=Tema(),
        rubriker=RUBRIKER,
        regler={},
        documents={},
        templates={path: TemplateFile(f"mallar/{path}", text) for path, text in files.items()},
        sources=(),
    )


def _path(name: str) -> str:
    return f"{name}.md" if name == "ansokan" else f"delar/{name}.md"


def typed(fragment: str) -> Projekt:
    """Return the project of a valid project text that holds the keys of a fragment."""
    record = read_record(Projekt, source(project(fragment)))
    assert isinstance(record, Projekt), record
    return record


def filled(pack: Pack, record: Projekt, fragment: str = "") -> Rendered | Diagnostic:
    """Return a project as the document `ansokan` of a pack."""
    template = dataclasses.replace(pack.templates["ansokan.md"], head=Mallhuvud(titel="Ansökan"))
    document = DocumentType("ansokan", "Ansökan", (), (), template)
    return render(pack, document, record, source(project(fragment)))


def shown(template: str, fragment: str = "", **others: str) -> list[str]:
    """Return what a template makes of a project, as a tree."""
    rendered = filled(pack_with(ansokan=template, **others), typed(fragment), fragment)
    assert isinstance(rendered, Rendered), rendered
    return tree(rendered.document.blocks)


def failure(template: str, fragment: str = "", **others: str) -> Diagnostic:
    """Return why a template cannot be filled."""
    found = filled(pack_with(ansokan=template, **others), typed(fragment), fragment)
    assert isinstance(found, Diagnostic), found
    return found


def failed_at(found: Diagnostic) -> tuple[str, str, int, int, str]:
    """Return the code, file, line, column and message of a failure."""
    return found.rule.code, found.place.path, found.place.line, found.place.column, found.message
