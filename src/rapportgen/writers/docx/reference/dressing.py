"""A document in the clothes of the reference document."""

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.contents import HEADING_STYLE, HEADING_STYLE_ON_A_NEW_PAGE
from rapportgen.writers.docx.lists import BULLETS, ORDERED
from rapportgen.writers.docx.reference.headings import number_headings
from rapportgen.writers.docx.reference.heads import mark_draft, wear_heads
from rapportgen.writers.docx.reference.numbers import borrow_levels, merge_numbers
from rapportgen.writers.docx.reference.opened import Reference
from rapportgen.writers.docx.reference.page import Page
from rapportgen.writers.docx.reference.parts import replace
from rapportgen.writers.docx.reference.running import name_anew
from rapportgen.writers.docx.reference.settings import has_two_sides, wear_settings
from rapportgen.writers.docx.reference.styles import Merged, merged, rename, speak_swedish, uses
from rapportgen.writers.docx.running import DRAFT, DRAFT_STYLE

_LISTS = {"ListBullet": BULLETS, "ListNumber": ORDERED}
_SAYING = {CONTENT_TYPE.WML_HEADER, CONTENT_TYPE.WML_FOOTER, CONTENT_TYPE.WML_FOOTNOTES}
_PAPER = 11906  # the width of an A4 in twentieths of a point
_TO_MILLIMETRES = 25.4 / 1440


def themed(tema: Tema, reference: Reference) -> Tema:
    """Return the theme that our own styles need to look like theirs."""
    letters, colours = reference.letters, tema.färger
    font = {"word": letters.font or tema.typsnitt.word, "grad": letters.points}
    update: dict[str, object] = {"typsnitt": tema.typsnitt.model_copy(update=font)}
    if letters.heading_colour:
        update["färger"] = colours.model_copy(update={"accent": letters.heading_colour})
    if reference.page:
        update["marginaler"] = tema.marginaler.model_copy(update=_margins(reference.page))
    return tema.model_copy(update=update)


def dress(word: WordDocument, reference: Reference, line: str, *, draft: bool) -> Merged:
    """Dress a finished document; return which styles it wears instead of ours.

    `line` is what its header says of it.
    """
    name_anew(reference.running.values(), reference.title, line)
    sides = has_two_sides(reference.settings)
    own_headers = not any(kind == "header" for kind, _ in reference.running)
    ours, numbering = word.styles.element, word.part.numbering_part.element
    merge = _merge_lists_and_styles(word, reference, draft=draft)
    rename(uses(*_written(word)), merge.ids)
    number_headings(ours, reference.styles.element, numbering, merge.ids)
    wear_settings(word.settings.element, reference.settings)
    wear_heads(word, reference.running, sides=sides)
    if draft and not own_headers:
        mark_draft(word, DRAFT, merge.ids[DRAFT_STYLE], sides=sides)
    for part, kind in (
        (reference.styles, RELATIONSHIP_TYPE.STYLES),
        (reference.theme, RELATIONSHIP_TYPE.THEME),
        (reference.fonts, RELATIONSHIP_TYPE.FONT_TABLE),
    ):
        if part is not None:
            replace(part, word.part, kind)
    return merge


def _merge_lists_and_styles(word: WordDocument, reference: Reference, *, draft: bool) -> Merged:
    """Put our lists and theirs together, and add to their styles what the document needs."""
    theirs, numbering = reference.styles.element, word.part.numbering_part.element
    heads = [part.element for part in reference.running.values()]
    speak_swedish(theirs, heads)
    named = [name for root in (theirs, *heads) for name in root.iter(qn("w:numId"))]
    merge_numbers(numbering, reference.numbering, named)
    used = {use.get(qn("w:val"), "") for use in uses(*_written(word))}
    used |= {DRAFT_STYLE} if draft else set()
    spare = {HEADING_STYLE_ON_A_NEW_PAGE} if HEADING_STYLE in used else set()
    merge = merged(theirs, word.styles.element, used, spare)
    worn = {style.get(qn("w:styleId")): style for style in theirs.iter(qn("w:style"))}
    for style, list_id in _LISTS.items():
        if style in merge.ids:
            borrow_levels(numbering, list_id, worn[merge.ids[style]])
    return merge


def _written(word: WordDocument) -> Iterator[BaseOxmlElement]:
    """Yield the parts of the document that hold what it says."""
    yield word.element
    for part in word.part.related_parts.values():
        if isinstance(part, XmlPart) and part.content_type in _SAYING:
            yield part.element


def _margins(page: Page) -> dict[str, float]:
    """Return the margins in millimetres that give an A4 the width of their text."""
    right = _PAPER - page.left - page.width
    return {"vänster": page.left * _TO_MILLIMETRES, "höger": right * _TO_MILLIMETRES}
