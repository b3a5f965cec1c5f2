"""The table of contents: filled in when the file is opened, and updated by Word when asked to."""

from collections.abc import Sequence

from rapportgen.document.blocks import Contents, Entry
from rapportgen.office.text import escaped
from rapportgen.writers.docx.bookmarks import bookmark, bookmark_name
from rapportgen.writers.docx.fields import FIELD_END, field, field_start
from rapportgen.writers.docx.inlines import run
from rapportgen.writers.docx.paragraphs import paragraph
from rapportgen.writers.docx.story import Story

UNKNOWN_PAGE = "–"
"""What stands for a page until the whole document is written and its pages are known."""

HEADING_MARK = "innehall"
"""The bookmark at the heading of the contents."""

PAGE_OF = "PAGEREF"
HEADING_STYLE = "Innehallsrubrik"
HEADING_STYLE_ON_A_NEW_PAGE = "InnehallsrubrikNySida"
END_MARK = "_innehall_slut"
"""The bookmark at the last line, which Word does not show among others."""

DEEPEST = 2
"""How many levels of headings it tells of, where nothing speaks against that many."""

_FIELD = 'TOC \\o "1-{}" \\h \\z \\u'
_TAB = "<w:r><w:tab/></w:r>"
_ID = 1_900_000_000  # far from those of other content controls


def contents(node: Contents, story: Story) -> str:
    """Return the table of contents as Word's own, so that it offers to update it."""
    entries = [entry for entry in node.entries if entry.level <= story.contents_depth]
    if not entries:
        return ""
    heading = bookmark(HEADING_MARK, run(node.title), story)
    inside = paragraph(HEADING_STYLE, heading) + _lines(entries, story)
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(node.title)}"/>'
        f'<w:tag w:val="{HEADING_MARK}"/><w:id w:val="{_ID}"/>'
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _lines(entries: Sequence[Entry], story: Story) -> str:
    """Return the entries in one field; where a page ends, half of them stand before, two after."""
    lines = [_line(entry) for entry in entries]
    lines[0] = field_start(_FIELD.format(story.contents_depth)) + lines[0]
    lines[-1] = bookmark(END_MARK, lines[-1] + FIELD_END, story)
    last = len(lines) - 1
    kept = {*range(len(lines) // 2), *range(last - 2, last)}
    return "".join(
        paragraph(f"TOC{entry.level}", line, leads=index in kept)
        for index, (entry, line) in enumerate(zip(entries, lines, strict=True))
    )


def _line(entry: Entry) -> str:
    """Return a heading as a link to itself, with its number and its page."""
    name = bookmark_name(entry.anchor)
    number = run(entry.number) + _TAB if entry.number else ""
    page = field(f"{PAGE_OF} {name} \\h", run(UNKNOWN_PAGE))
    text = number + run(entry.text) + _TAB + page
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{text}</w:hyperlink>'
