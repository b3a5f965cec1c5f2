"""The documents of an example project, in the look of any pack that ships."""

from collections.abc import Iterator
from pathlib import Path

from examples import example
from programs import missing
from shipped_packs import shipped

from rapportgen.document.blocks import Document
from rapportgen.templates.items import Item, items
from rapportgen.templates.render import Rendered, render
from rapportgen.values.fault import Fault
from rapportgen.writers.formats import writer

PACKS = ("finsam-orebro", "rar-sormland", "skaraborg", "standard")
_SUFFIXES = frozenset({"docx", "pptx"})


def office_files(folder: Path, project: str, pack: str) -> Iterator[Path]:
    """Write a project's Word and PowerPoint files to a folder, and yield their paths."""
    for kind in shipped(pack).documents.values():
        for suffix in _SUFFIXES.intersection(kind.formats):
            for item in items(kind, example(project)[0]):
                number = f"-{item.number}" if item else ""
                path = folder / f"{pack}-{kind.name}{number}.{suffix}"
                path.write_bytes(written(dressed(project, kind.name, pack, item), suffix, pack))
                yield path


def dressed(project: str, kind: str, pack: str, item: Item | None = None) -> Document:
    """Return a project as a kind of document in the look of a pack."""
    record, source, _ = example(project)
    rendered = render(shipped(pack), shipped(pack).documents[kind], record, source, item)
    assert isinstance(rendered, Rendered), rendered
    return rendered.document


def written(document: Document, suffix: str, pack: str) -> bytes:
    """Return a document as a file of a format in the look of a pack.

    Where Pango is missing there is no PDF, and the test is skipped, but not in CI.
    """
    content = writer(suffix)(document, shipped(pack).tema, shipped(pack).assets)
    if isinstance(content, Fault):
        missing("Pango")
    return content
