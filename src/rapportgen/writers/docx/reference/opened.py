"""The reference document, opened and looked through."""

from dataclasses import dataclass
from io import BytesIO

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.packs.rules import UNUSABLE_REFERENCE
from rapportgen.values.fault import Fault
from rapportgen.writers.docx.reference.letters import Letters, letters
from rapportgen.writers.docx.reference.numbers import check_numbers
from rapportgen.writers.docx.reference.page import Page, page
from rapportgen.writers.docx.reference.running import Running, running

_BROKEN = Fault(
    UNUSABLE_REFERENCE,
    "Mallpaketets referens.docx är skadad och går inte att läsa.",
    "Öppna referens.docx i Word och spara den på nytt som Worddokument (.docx).",
)


@dataclass(frozen=True, slots=True)
class Reference:
    """What a document takes from the reference document, and the title that it has itself."""

    styles: XmlPart
    numbering: BaseOxmlElement | None
    settings: BaseOxmlElement | None
    theme: Part | None
    fonts: Part | None
    page: Page | None
    running: Running
    letters: Letters
    title: str


def opened(content: bytes) -> Reference | Fault:
    """Return what a document takes from a Word file, or why the file cannot be read."""
    try:
        return _opened(content)
    except Exception:  # noqa: BLE001 - libraries raise anything for a file that somebody has cut in
        return _BROKEN


def _opened(content: bytes) -> Reference:
    word = docx.Document(BytesIO(content))
    word.save(BytesIO())  # a part that cannot be written again cannot be taken over either
    part = word.part
    styles = _related(part, RELATIONSHIP_TYPE.STYLES)
    numbering = _related(part, RELATIONSHIP_TYPE.NUMBERING)
    settings = _related(part, RELATIONSHIP_TYPE.SETTINGS)
    theme = _related(part, RELATIONSHIP_TYPE.THEME)
    if not isinstance(styles, XmlPart):
        raise TypeError(RELATIONSHIP_TYPE.STYLES)
    check_numbers(styles.element, getattr(numbering, "element", None))
    return Reference(
        styles=styles,
        numbering=getattr(numbering, "element", None),
        settings=getattr(settings, "element", None),
        theme=theme,
        fonts=_related(part, RELATIONSHIP_TYPE.FONT_TABLE),
        page=page(word),
        running=running(word),
        letters=letters(styles.element, theme),
        title=word.core_properties.title,
    )


def _related(part: Part, kind: str) -> Part | None:
    try:
        return part.part_related_by(kind)
    except KeyError:
        return None
