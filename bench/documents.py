"""Documents to measure the writers with: the project plan of the example Infosamverkan."""

from dataclasses import replace
from pathlib import Path

from rapportgen.build.examine import Buildable, examine
from rapportgen.document.blocks import Chart, Document
from rapportgen.packs.shelf import Shelf
from rapportgen.templates.render import Rendered, render

PROJECT = Path(__file__).parents[1] / "projects" / "infosamverkan.yaml"


def subject() -> Buildable:
    """Return the project with its pack."""
    found = examine(PROJECT, Shelf()).subject
    if found is None:
        raise ValueError(f"{PROJECT} could not be read")
    return found


def without_charts(document: Document) -> Document:
    """Return a document without its charts."""
    blocks = tuple(block for block in document.blocks if not isinstance(block, Chart))
    return replace(document, blocks=blocks)


def plan(of: Buildable) -> Document:
    """Return the project's plan, rendered anew."""
    rendered = render(of.pack, of.pack.documents["projektplan"], of.projekt, of.source)
    if not isinstance(rendered, Rendered):
        raise TypeError(rendered.message)
    return rendered.document
