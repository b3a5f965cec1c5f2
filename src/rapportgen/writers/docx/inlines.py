"""Text within a paragraph, as runs with character styles."""

from dataclasses import dataclass, replace
from typing import assert_never

from docx.opc.part import Part
from docx.parts.document import DocumentPart

from rapportgen.document.inlines import (
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.office.text import lines
from rapportgen.writers.docx.links import link_id
from rapportgen.writers.docx.notes import note_mark, notes_of


@dataclass(frozen=True, slots=True)
class _Marks:
    bold: bool = False
    strong: bool = False
    emphasis: bool = False
    link: bool = False


_PLAIN = _Marks()
# By whether the text is strong, stressed, and in a link.
_STYLES = {
    (False, False, False): "",
    (False, True, False): "Emphasis",
    (True, False, False): "Strong",
    (True, True, False): "IntenseEmphasis",
    (False, False, True): "Hyperlink",
    (False, True, True): "LankKursiv",
    (True, False, True): "LankFet",
    (True, True, True): "LankFetKursiv",
}
_BOLD = ("Title", "Heading", "Tabellhuvud", "Tabelldelsumma", "Tabellsumma", "Undertecknare")
"""How the names of the bold styles of paragraphs begin."""


def runs(content: Inlines, part: Part, style: str = "") -> str:
    """Return the runs of the content in a paragraph of the style, with its links kept by the part.

    In a bold paragraph strong text is bold as it is: a bold style inside a bold style cancels it.
    """
    return _all(content, part, replace(_PLAIN, bold=style.startswith(_BOLD)))


def run(text: str, properties: str = "") -> str:
    """Return the text as one run."""
    return f"<w:r>{properties}{_characters(text)}</w:r>"


def run_properties(style: str) -> str:
    """Return the properties that give a run its character style."""
    return f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>'


def _all(content: Inlines, part: Part, marks: _Marks) -> str:
    return "".join(_one(inline, part, marks) for inline in content)


def _one(inline: Inline, part: Part, marks: _Marks) -> str:
    match inline:
        case Text(text):
            return run(text, _properties(marks))
        case Strong(content):
            return _all(content, part, replace(marks, strong=True))
        case Emphasis(content):
            return _all(content, part, replace(marks, emphasis=True))
        case Link():
            return _link(inline, part, marks)
        case LineBreak():
            return "<w:r><w:br/></w:r>"
        case Footnote(content):
            return _note(content, part, marks)
        case _:
            assert_never(inline)


def _note(content: Inlines, part: Part, marks: _Marks) -> str:
    """Return the mark of a note at the foot of the page; a note inside a note stands in it."""
    if isinstance(part, DocumentPart):
        notes = notes_of(part)
        return note_mark(_all(content, notes, _PLAIN), notes)
    return _all((Text(" ("), *content, Text(")")), part, marks)


def _link(link: Link, part: Part, marks: _Marks) -> str:
    relationship = None if marks.link else link_id(link.href, part)
    if relationship is None:
        return _all(link.content, part, marks)
    inside = _all(link.content, part, replace(marks, link=True))
    return f'<w:hyperlink r:id="{relationship}" w:history="1">{inside}</w:hyperlink>'


def _properties(marks: _Marks) -> str:
    style = _STYLES[marks.strong and not marks.bold, marks.emphasis, marks.link]
    return run_properties(style) if style else ""


def _characters(text: str) -> str:
    return "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines(text))
