"""HTML: one accessible, self-contained file that also prints well."""

from collections.abc import Iterable

from rapportgen.document.blocks import Document
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.html.page import write
from rapportgen.writers.html.slides import crowded
from rapportgen.writers.rules import grows_beyond_screen

__all__ = ["shortfalls", "write"]


def shortfalls(document: Document, _tema: Tema, _assets: Assets = NO_ASSETS) -> Iterable[Fault]:
    """Return a finding for each slide that is higher than a screen; nothing is cut off in HTML."""
    if document.form != "bildspel":
        return ()
    return tuple(map(grows_beyond_screen, dict.fromkeys(crowded(document))))
