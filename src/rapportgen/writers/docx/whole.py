"""A whole document: in our own look, then in that of a reference document, with its pages known."""

from dataclasses import dataclass, replace
from io import BytesIO

import docx
from docx.document import Document as WordDocument

from rapportgen.document.blocks import Document
from rapportgen.office.properties import set_properties
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.docx.blocks import blocks, has_numbers
from rapportgen.writers.docx.body import add_to_body, begin_section, turn_page
from rapportgen.writers.docx.contents import DEEPEST
from rapportgen.writers.docx.controls import number_controls
from rapportgen.writers.docx.page import set_page, text_area, turned_text_area
from rapportgen.writers.docx.page_numbers import fill_page_numbers
from rapportgen.writers.docx.reference.dressing import dress, themed
from rapportgen.writers.docx.reference.opened import Reference, opened
from rapportgen.writers.docx.reference.page import set_page as wear_page
from rapportgen.writers.docx.reference.pictures import give_words, number_drawings
from rapportgen.writers.docx.reference.table_settings import table_settings
from rapportgen.writers.docx.running import head_line, set_headers
from rapportgen.writers.docx.sizes import settings
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.stretches import Stretch, stretches
from rapportgen.writers.docx.template import template


@dataclass(frozen=True, slots=True)
class Written:
    """A document whose pages are known, and the names of the styles that its reference lacks.

    `has_whole_contents` tells that no table of contents has been left for the page after the cover.
    """

    word: WordDocument
    has_whole_contents: bool
    lacking: tuple[str, ...] = ()


def written(document: Document, tema: Tema, assets: Assets) -> Written | Fault:
    """Return the document, or what is wrong with the reference document.

    The contents tell of two levels of headings, unless one alone keeps them whole below the cover.
    """
    found = _at_depth(DEEPEST, document, tema, assets)
    if isinstance(found, Fault) or found.has_whole_contents:
        return found
    shorter = _at_depth(1, document, tema, assets)
    return found if isinstance(shorter, Fault) or not shorter.has_whole_contents else shorter


def _at_depth(depth: int, document: Document, tema: Tema, assets: Assets) -> Written | Fault:
    if assets.reference is None:
        word = _word(document, tema, assets.logo, depth)
        return Written(word, fill_page_numbers(word))
    reference = opened(assets.reference)
    if isinstance(reference, Fault):
        return reference
    worn = themed(tema, reference)
    word = _word(document, worn, assets.logo, depth, reference)
    line = head_line(document, worn, text_area(word.sections[0]).width)
    give_words((part.element for part in reference.running.values()), assets.picture_words)
    merge = dress(word, reference, line, draft=document.draft)
    number_drawings(word)
    return Written(word, fill_page_numbers(word, merge.ids), merge.lacking)


def _word(
    document: Document,
    tema: Tema,
    logo: Logo | None,
    depth: int,
    reference: Reference | None = None,
) -> WordDocument:
    """Return the document in the look of the theme, on the page of a reference document, if any."""
    numbered = has_numbers(document.blocks)
    word = docx.Document(BytesIO(template(tema, numbered_headings=numbered)))
    [section] = word.sections
    if reference and reference.page:
        wear_page(section, reference.page)
    else:
        set_page(section, tema)
    set_headers(section, document, tema, logo)
    set_properties(word.core_properties, document)
    story = Story(
        numbered=numbered,
        area=text_area(section),
        settings=table_settings(tema.typsnitt, reference) if reference else settings(tema.typsnitt),
        part=word.part,
        colours=tema.färger,
        contents_depth=depth,
    )
    _fill(word, document, story, replace(story, area=turned_text_area(section)))
    number_controls(word.element.body)
    return word


def _fill(word: WordDocument, document: Document, story: Story, turned: Story) -> None:
    """Write the blocks, each stretch of them in a section of its own."""
    lying = False
    wider = turned.area.width > story.area.width
    kept = [Stretch(turned=False, blocks=document.blocks)]
    for index, stretch in enumerate(stretches(document.blocks, story) if wider else kept):
        if index:
            begin_section(word)
        if stretch.turned != lying:
            turn_page(word)
        lying = stretch.turned
        add_to_body(word, blocks(stretch.blocks, Place(), turned if lying else story))
