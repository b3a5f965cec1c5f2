"""HTML: one accessible, self-contained file that also prints well."""

from collections.abc import Iterable

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.slides.decks import without_room
from rapportgen.values.fault import Fault
from rapportgen.writers.html.page import write

__all__ = ["shortfalls", "write"]


def shortfalls(document: Document, tema: Tema, _assets: Assets = NO_ASSETS) -> Iterable[Fault]:
    """Return a finding for each thing that slides have no room for; other layouts always have."""
    return without_room(document, tema) if document.form == "bildspel" else ()
