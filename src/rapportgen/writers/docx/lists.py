"""Numbering instances: what makes every ordered list of a document start at 1."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.parts.document import DocumentPart

DEEPEST = 4
BULLETS = 1
ORDERED = 2


def new_ordered_list(level: int, part: DocumentPart) -> int:
    """Return the numbering id of a new list that begins at 1 on its level, counted from 0."""
    numbering = part.numbering_part.element
    # numbering.add_num would search all ids for a free one, which a thousand lists make slow.
    number = int(numbering[-1].numId) + 1
    numbering.append(parse_xml(_instance(number, level)))
    return number


def _instance(number: int, level: int) -> str:
    return (
        f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{ORDERED}"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
