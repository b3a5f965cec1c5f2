"""The projects in projects/, with their packs and the documents that can be made of them."""

import functools
from pathlib import Path

from rapportgen.checks.completeness import missing_parts
from rapportgen.document.blocks import Document
from rapportgen.model.projekt import Projekt
from rapportgen.packs.folders import pack_roots
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf
from rapportgen.schema.reading import read_record
from rapportgen.source.loading import load
from rapportgen.source.source import Source
from rapportgen.templates.items import items
from rapportgen.templates.render import Rendered, render

ROOT = Path(__file__).parents[2]
PROJECTS = sorted((ROOT / "projects").glob("*.yaml"))
_SHELF = Shelf()


@functools.cache
def example(name: str) -> tuple[Projekt, Source, Pack]:
    """Return a project with its file and its pack."""
    path = ROOT / "projects" / f"{name}.yaml"
    source = load(path)
    assert isinstance(source, Source), source
    project = read_record(Projekt, source)
    assert isinstance(project, Projekt), project
    pack = _SHELF.pack(project.mallpaket, source, ("mallpaket",), pack_roots(path))
    assert isinstance(pack, Pack), pack
    return project, source, pack


def possible_documents() -> list[tuple[str, str]]:
    """Return each project with each document that it has the parts for, by its file's name."""
    return [
        (path.stem, f"{document.name}-{item.number}" if item else document.name)
        for path in PROJECTS
        for document in example(path.stem)[2].documents.values()
        if not missing_parts(example(path.stem)[0], document)
        for item in items(document, example(path.stem)[0])
    ]


def documents_in(suffix: str) -> list[tuple[str, str]]:
    """Return those that are made in a format."""
    return [
        (project, name)
        for project, name in possible_documents()
        if suffix in example(project)[2].documents[name.partition("-")[0]].formats
    ]


def made(name: str, document: str) -> Document:
    """Return a project as the document with a file's name, made without any warning."""
    project, source, pack = example(name)
    kind, _, number = document.partition("-")
    known = pack.documents[kind]
    item = items(known, project)[int(number) - 1 if number else 0]
    rendered = render(pack, known, project, source, item)
    assert isinstance(rendered, Rendered), rendered
    assert rendered.warnings == ()
    return rendered.document
