"""A pack as templates and writers see it: everything inherited is in place."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.diagnostics.rule import Severity
from rapportgen.packs.assets import Assets
from rapportgen.packs.krav import Krav
from rapportgen.packs.packfile import Fragerubrik
from rapportgen.packs.tema import Tema
from rapportgen.packs.template_file import TemplateFile
from rapportgen.source.source import Source

LEVELS = {"av": None, "varning": Severity.WARNING, "fel": Severity.ERROR}


@dataclass(frozen=True)
class DocumentType:
    """A kind of document that a pack can make; `name` is its ASCII name in files and options.

    `formats` are the formats it is made in. `per` names the list of the project that it is made
    anew for each item of.
    """

    name: str
    titel: str
    kräver: tuple[str, ...]
    frågor: tuple[Fragerubrik, ...]
    template: TemplateFile
    webb: bool = False
    form: str = "handling"
    formats: tuple[str, ...] = ("docx", "pdf", "html")
    per: str | None = None


@dataclass(frozen=True, eq=False)
class Pack:
    """A template pack with all that it inherits.

    `templates` holds every template by the name other templates use: `delar/budget.md` is the
    pack's own or the nearest inherited one, `standard/delar/budget.md` that of a certain pack.
    """

    name: str
    namn: str
    tema: Tema
    rubriker: Mapping[str, str]
    regler: Mapping[str, Severity | None]
    documents: Mapping[str, DocumentType]
    templates: Mapping[str, TemplateFile]
    sources: tuple[Source, ...]
    krav: Krav = field(default_factory=Krav)
    assets: Assets = field(default_factory=Assets)

    @property
    def chain(self) -> tuple[str, ...]:
        """Return the names of the pack and of those that it inherits, the nearest one first."""
        folders = (Path(source.path).parent.name for source in reversed(self.sources))
        return tuple(unicodedata.normalize("NFC", name) for name in folders)
