"""Footnotes: a part of their own, made with the first note, and its marks in the text."""

from typing import cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.document import DocumentPart

from rapportgen.writers.docx.paragraphs import paragraph

_TEXT_STYLE = "FootnoteText"
_SEPARATORS = (-1, "separator"), (0, "continuationSeparator")  # numbered as Word does
_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{mark}</w:r>'
_SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'


def notes_of(part: DocumentPart) -> XmlPart:
    """Return the part that holds the notes of a document."""
    try:
        return cast("XmlPart", part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES))
    except KeyError:
        return _begun(part)


def new_note(runs: str, notes: XmlPart) -> str:
    """Add a note and return the run that refers to it."""
    number = len(notes.element) - 1  # two separators come first
    mark = _REFERENCE.format(mark="<w:footnoteRef/>")
    words = paragraph(_TEXT_STYLE, mark + _SPACE + runs)
    notes.element.append(
        parse_xml(f'<w:footnote {nsdecls("w", "r")} w:id="{number}">{words}</w:footnote>')
    )
    return _REFERENCE.format(mark=f'<w:footnoteReference w:id="{number}"/>')


def _begun(part: DocumentPart) -> XmlPart:
    """Return a part with the separators only, which the settings name too."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}">'
        f"<w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for number, kind in _SEPARATORS
    )
    notes = XmlPart(
        PackURI("/word/footnotes.xml"),
        CONTENT_TYPE.WML_FOOTNOTES,
        parse_xml(f"<w:footnotes {nsdecls('w', 'r')}>{separators}</w:footnotes>"),
        part.package,
    )
    part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
    named = "".join(f'<w:footnote w:id="{number}"/>' for number, _ in _SEPARATORS)
    compat = part.settings.element.find(qn("w:compat"))
    compat.addprevious(parse_xml(f"<w:footnotePr {nsdecls('w')}>{named}</w:footnotePr>"))
    return notes
