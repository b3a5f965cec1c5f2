"""The reference document's headers and footers in a document, and UTKAST above them in a draft."""

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section

from rapportgen.writers.docx.inlines import run
from rapportgen.writers.docx.paragraphs import paragraph
from rapportgen.writers.docx.reference.parts import adopt
from rapportgen.writers.docx.reference.running import (
    DEFAULT,
    EVEN,
    FIRST,
    KINDS,
    REFERENCE,
    Running,
)

_TYPES = {"header": RELATIONSHIP_TYPE.HEADER, "footer": RELATIONSHIP_TYPE.FOOTER}

Relations = dict[str, str]


def wear_heads(word: WordDocument, theirs: Running, *, sides: bool) -> None:
    """Put their headers and footers in the first section; ours stay where they have none.

    `sides` tells that left and right pages differ.
    """
    section = word.sections[0]
    own_headers = not any(kind == "header" for kind, _ in theirs)
    section.different_first_page_header_footer |= own_headers
    for kind in KINDS:
        worn = {
            page: adopt(part, word.part, _TYPES[kind])
            for (of_kind, page), part in theirs.items()
            if of_kind == kind
        }
        found = worn or _relations(section, kind)
        if own_headers or not worn:
            # Their document never had these pages: they get what the others have.
            for page in _pages(section, sides=sides):
                found.setdefault(page, found[DEFAULT])
        _refer(word, section, kind, found)


def mark_draft(word: WordDocument, mark: str, style: str, *, sides: bool) -> None:
    """Say at the head of every page that the document is a draft."""
    section = word.sections[0]
    found = _relations(section, "header")
    for page in _pages(section, sides=sides):
        if page not in found:
            header = _empty_header(word, page)
            found[page] = word.part.relate_to(header, RELATIONSHIP_TYPE.HEADER)
    _refer(word, section, "header", found)
    for relation in dict.fromkeys(found.values()):
        header = word.part.related_parts[relation].element
        words = parse_xml(paragraph(style, run(mark)).replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))
        header.insert(0, words)


def _pages(section: Section, *, sides: bool) -> Iterator[str]:
    yield DEFAULT
    if section.different_first_page_header_footer:
        yield FIRST
    if sides:
        yield EVEN


def _relations(section: Section, kind: str) -> Relations:
    return {
        child.get(qn("w:type"), DEFAULT): child.get(qn("r:id"), "")
        for child in section._sectPr.findall(qn(f"w:{kind}{REFERENCE}"))  # noqa: SLF001
    }


def _refer(word: WordDocument, section: Section, kind: str, relations: Relations) -> None:
    """Let a section have these headers or footers and no other."""
    properties = section._sectPr  # noqa: SLF001 - the library only adds empty ones
    for child in properties.findall(qn(f"w:{kind}{REFERENCE}")):
        properties.remove(child)
        if child.get(qn("r:id")) not in relations.values():
            word.part.drop_rel(child.get(qn("r:id")))
    for page, relation in reversed(relations.items()):
        named = f'w:type="{page}" r:id="{relation}"'
        properties.insert(0, parse_xml(f"<w:{kind}{REFERENCE} {nsdecls('w', 'r')} {named}/>"))


def _empty_header(word: WordDocument, page: str) -> XmlPart:
    return XmlPart(
        PackURI(f"/word/header-utkast-{page}.xml"),
        CONTENT_TYPE.WML_HEADER,
        parse_xml(f"<w:hdr {nsdecls('w', 'r')}/>"),
        word.part.package,
    )
