"""Footnotes: a part of their own, made with the first note, and its marks in the text.

Notes that say the same are one note. The first mark of it is a bookmark that later ones refer to.
"""

from typing import cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.document import DocumentPart

from rapportgen.writers.docx.fields import field
from rapportgen.writers.docx.paragraphs import paragraph

_TEXT_STYLE = "FootnoteText"
_SEPARATORS = (-1, "separator"), (0, "continuationSeparator")  # numbered as Word does
_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{mark}</w:r>'
_SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'


_FIRST_BOOKMARK = 1_000_000
"""The least id of a note's bookmark, above those of all other bookmarks."""


class Notes(XmlPart):
    """The part that holds the notes, with the number of each by what it says."""

    @property
    def numbers(self) -> dict[str, int]:
        """Return the numbers of the notes by their words, to add to."""
        return cast("dict[str, int]", self.__dict__.setdefault("_numbers", {}))


def notes_of(part: DocumentPart) -> Notes:
    """Return the part that holds the notes of a document."""
    try:
        return cast("Notes", part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES))
    except KeyError:
        return _begun(part)


def note_mark(runs: str, notes: Notes) -> str:
    """Return what refers to the note that says something; it is added the first time."""
    number = notes.numbers.get(runs)
    if number:
        shown = _REFERENCE.format(mark=f"<w:t>{number}</w:t>")
        return field(f"NOTEREF {_name(number)} \\f \\h", shown)
    number = notes.numbers[runs] = len(notes.numbers) + 1
    mark = _REFERENCE.format(mark="<w:footnoteRef/>")
    words = paragraph(_TEXT_STYLE, mark + _SPACE + runs)
    notes.element.append(
        parse_xml(f'<w:footnote {nsdecls("w", "r")} w:id="{number}">{words}</w:footnote>')
    )
    identity = _FIRST_BOOKMARK + number
    return (
        f'<w:bookmarkStart w:id="{identity}" w:name="{_name(number)}"/>'
        + _REFERENCE.format(mark=f'<w:footnoteReference w:id="{number}"/>')
        + f'<w:bookmarkEnd w:id="{identity}"/>'
    )


def _name(number: int) -> str:
    """Return the name of a note's bookmark, which Word hides."""
    return f"_Not{number}"


def _begun(part: DocumentPart) -> Notes:
    """Return a part with the separators only, which the settings name too."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}">'
        f"<w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for number, kind in _SEPARATORS
    )
    notes = Notes(
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
