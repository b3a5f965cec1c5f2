"""What a check may look at: a project, the file it was read from, and the pack that it names."""

from dataclasses import dataclass

from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.source.source import Source


@dataclass(frozen=True, slots=True)
class Subject:
    """A project to check; without a pack when the one that it names cannot be used."""

    projekt: Projekt
    source: Source
    pack: Pack | None = None
