"""Documents to measure the writers with, made of the example projects."""

from dataclasses import replace
from pathlib import Path

from rapportgen.build.examine import Buildable, examine
from rapportgen.document.blocks import Chart, Document
from rapportgen.packs.shelf import Shelf
from rapportgen.templates.render import Rendered, render

PROJECTS = Path(__file__).parents[1] / "projects"


def subject_of(name: str) -> Buildable:
    """Return an example project with its pack."""
    path = PROJECTS / f"{name}.yaml"
    found = examine(path, Shelf()).subject
    if found is None:
        raise ValueError(f"{path} could not be read")
    return found


def subject() -> Buildable:
    """Return the project Infosamverkan with its pack."""
    return subject_of("infosamverkan")


def without_charts(document: Document) -> Document:
    """Return a document without its charts."""
    blocks = tuple(block for block in document.blocks if not isinstance(block, Chart))
    return replace(document, blocks=blocks)


def rendered(of: Buildable, kind: str) -> Document:
    """Return a project as a document of a kind, rendered anew."""
    made = render(of.pack, of.pack.documents[kind], of.projekt, of.source)
    if not isinstance(made, Rendered):
        raise TypeError(made.message)
    return made.document


def plan(of: Buildable) -> Document:
    """Return the project's plan, rendered anew."""
    return rendered(of, "projektplan")
