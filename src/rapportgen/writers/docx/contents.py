"""The table of contents: filled in when the file is opened, and updated by Word when asked to."""

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
_FIELD = 'TOC \\o "1-2" \\h \\z \\u'
_TAB = "<w:r><w:tab/></w:r>"
_ID = 1_900_000_000  # far from those of other content controls


def contents(node: Contents, story: Story) -> str:
    """Return the table of contents as Word's own, so that it offers to update it."""
    if not node.entries:
        return ""
    heading = bookmark(HEADING_MARK, run(node.title), story)
    inside = paragraph(HEADING_STYLE, heading) + _lines(node.entries)
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(node.title)}"/>'
        f'<w:tag w:val="{HEADING_MARK}"/><w:id w:val="{_ID}"/>'
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _lines(entries: tuple[Entry, ...]) -> str:
    """Return the entries in one field, kept on the same page."""
    lines = [_line(entry) for entry in entries]
    lines[0] = field_start(_FIELD) + lines[0]
    lines[-1] += FIELD_END
    last = len(lines) - 1
    return "".join(
        paragraph(f"TOC{entry.level}", line, leads=index < last)
        for index, (entry, line) in enumerate(zip(entries, lines, strict=True))
    )


def _line(entry: Entry) -> str:
    """Return a heading as a link to itself, with its number and its page."""
    name = bookmark_name(entry.anchor)
    number = run(entry.number) + _TAB if entry.number else ""
    page = field(f"{PAGE_OF} {name} \\h", run(UNKNOWN_PAGE))
    text = number + run(entry.text) + _TAB + page
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{text}</w:hyperlink>'
