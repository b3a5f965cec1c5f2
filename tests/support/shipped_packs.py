"""The packs that ship with the program."""

import dataclasses

from project_texts import project, source

from rapportgen.packs.folders import bundled_folder
from rapportgen.packs.krav import Krav
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.packs.shelf import Shelf
from rapportgen.packs.template_file import TemplateFile
from rapportgen.schema.reading import read_record

DOCUMENTS = (
    *("ansokan", "lagesrapport", "presentation", "projektplan", "rekvisition", "slutrapport"),
    "webbsida",
)
"""The names of the documents that every pack that ships can make."""

_SHELF = Shelf()


def shipped(name: str) -> Pack:
    """Return a pack that ships with the program."""
    pack = _SHELF.pack(name, source(project("")), ("mallpaket",), (bundled_folder(),))
    assert isinstance(pack, Pack), pack
    return pack


def demanding(text: str, name: str = "standard") -> Pack:
    """Return a pack that ships, with the demands of a text in place of its own.

    It makes no documents: what is asked for is not whether a file is complete.
    """
    demands = read_record(Krav, source(text))
    assert isinstance(demands, Krav), demands
    return dataclasses.replace(shipped(name), krav=demands, documents={})


def for_the_web(*required: str, body: str = "{{ rekvisitionstabell(projekt) }}") -> Pack:
    """Return the standard pack with a document for the web that requires some parts.

    Its template, unless another one is given, may show the whole project.
    """
    template = TemplateFile("templates/standard/webb.md", body)
    page = DocumentType("webb", "Projektsida", required, (), template, webb=True)
    pack = shipped("standard")
    return dataclasses.replace(pack, documents={**pack.documents, "webb": page})
