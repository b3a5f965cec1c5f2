"""The Word writer: a Document and a theme become a .docx, the same bytes every time.

The XML parts in `parts/` are the whole template; python-docx opens and saves it. The body is
written as XML with style ids and parsed once: building it paragraph by paragraph takes far longer.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import BytesIO
from typing import overload

import docx
from docx.document import Document as WordDocument

from rapportgen.document.blocks import Document
from rapportgen.office.package import saved
from rapportgen.office.properties import set_properties
from rapportgen.packs.assets import NO_ASSETS, Assets
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.docx.blocks import blocks, has_numbers
from rapportgen.writers.docx.body import add_to_body, begin_section, turn_page
from rapportgen.writers.docx.controls import number_controls
from rapportgen.writers.docx.page import (
    set_page,
    text_height,
    text_width,
    turned_text_height,
    turned_text_width,
)
from rapportgen.writers.docx.page_numbers import fill_page_numbers
from rapportgen.writers.docx.reference.dressing import dress, themed
from rapportgen.writers.docx.reference.opened import opened
from rapportgen.writers.docx.reference.page import Page
from rapportgen.writers.docx.reference.page import set_page as wear_page
from rapportgen.writers.docx.rules import styles_lacking
from rapportgen.writers.docx.running import head_line, set_headers
from rapportgen.writers.docx.sizes import settings
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.stretches import Stretch, stretches
from rapportgen.writers.docx.template import template

__all__ = ["shortfalls", "write"]


@overload
def write(document: Document, tema: Tema) -> bytes: ...


@overload
def write(document: Document, tema: Tema, assets: Assets) -> bytes | Fault: ...


def write(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> bytes | Fault:
    """Return the document as a Word file, or what is wrong with the pack's reference document.

    Whatever the tree holds, there is a file to return.
    """
    made = _made(document, tema, assets)
    return made if isinstance(made, Fault) else saved(made.word.save)


def shortfalls(document: Document, tema: Tema, assets: Assets = NO_ASSETS) -> Iterable[Fault]:
    """Return what the pack's reference document lacks, if the pack has one."""
    if assets.reference is None:
        return ()
    made = _made(document, tema, assets)
    lacking = () if isinstance(made, Fault) else made.lacking
    return (styles_lacking(lacking),) if lacking else ()


@dataclass(frozen=True, slots=True)
class _Made:
    """A finished Word document, and the names of the styles that its reference lacks."""

    word: WordDocument
    lacking: tuple[str, ...] = ()


def _made(document: Document, tema: Tema, assets: Assets) -> _Made | Fault:
    if assets.reference is None:
        return _Made(_word(document, tema, assets, None))
    reference = opened(assets.reference)
    if isinstance(reference, Fault):
        return reference
    word = _word(document, themed(tema, reference), assets, reference.page)
    line = head_line(document, tema)
    return _Made(word, dress(word, reference, line, draft=document.draft))


def _word(document: Document, tema: Tema, assets: Assets, page: Page | None) -> WordDocument:
    """Return the document in the look of the theme, on a page of its own kind if there is one."""
    numbered = has_numbers(document.blocks)
    word = docx.Document(BytesIO(template(tema, numbered_headings=numbered)))
    story = Story(
        numbered=numbered,
        text_width=text_width(tema),
        text_height=text_height(tema),
        settings=settings(tema.typsnitt),
        part=word.part,
        colours=tema.färger,
    )
    [section] = word.sections
    if page:
        wear_page(section, page)
    else:
        set_page(section, tema)
    set_headers(section, document, tema, assets.logo)
    set_properties(word.core_properties, document)
    turned = replace(
        story,
        text_width=page.turned if page else turned_text_width(tema),
        text_height=turned_text_height(tema),
    )
    _fill(word, document, story, turned)
    number_controls(word.element.body)
    fill_page_numbers(word)
    return word


def _fill(word: WordDocument, document: Document, story: Story, turned: Story) -> None:
    """Write the blocks, each stretch of them in a section of its own."""
    lying = False
    wider = turned.text_width > story.text_width
    kept = [Stretch(turned=False, blocks=document.blocks)]
    for index, stretch in enumerate(stretches(document.blocks, story) if wider else kept):
        if index:
            begin_section(word)
        if stretch.turned != lying:
            turn_page(word)
        lying = stretch.turned
        add_to_body(word, blocks(stretch.blocks, Place(), turned if lying else story))
