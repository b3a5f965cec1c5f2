"""The Word writer: a Document and a theme become a .docx, the same bytes every time.

The package of XML parts in `parts/` is the whole template; nothing but the standard library is
needed to fill it, which is both fast and the only way to decide every byte.
"""

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx.blocks import blocks, has_numbers
from rapportgen.writers.docx.links import Links
from rapportgen.writers.docx.package import packed
from rapportgen.writers.docx.properties import core_properties
from rapportgen.writers.docx.running import default_header, first_header
from rapportgen.writers.docx.story import Place, Story
from rapportgen.writers.docx.template import filled
from rapportgen.writers.docx.theme import heading_tokens, page_tokens, text_width, themed_parts

__all__ = ["write"]


def write(document: Document, tema: Tema) -> bytes:
    """Return the document as a Word file; whatever the tree holds, there is a file to return."""
    story = Story(
        kind=document.kind,
        numbered=has_numbers(document.blocks),
        text_width=text_width(tema),
        em=round((tema.typsnitt.grad - 1) * 20),
    )
    body = blocks(document.blocks, Place(), story)
    return packed(
        {
            **themed_parts(tema, numbered_headings=story.numbered),
            "docProps/core.xml": core_properties(document),
            "word/document.xml": filled("word/document.xml", body=body, **page_tokens(tema)),
            "word/_rels/document.xml.rels": _relationships(story.links),
            "word/numbering.xml": _numbering(story),
            "word/header.xml": filled("word/header.xml", content=default_header(document, tema)),
            "word/header-first.xml": filled("word/header.xml", content=first_header(document)),
        }
    )


def _relationships(links: Links) -> str:
    return filled("word/_rels/document.xml.rels", links=links.xml())


def _numbering(story: Story) -> str:
    tokens = heading_tokens(numbered_headings=story.numbered)
    return filled("word/numbering.xml", lists=story.lists.xml(), **tokens)
