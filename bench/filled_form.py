"""A form for docxtpl with the shape of a document, and the values to fill it with."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document as Word

from rapportgen.document.blocks import Block, Box, Document, Facts, Heading, List, Paragraph, Table
from rapportgen.document.inlines import Inlines, LineBreak, Text

Line = tuple[str, str]


def form(document: Document) -> bytes:
    """Return a Word file with a field for every text, and a loop over the rows of every table."""
    word = docx.Document()
    texts = tables = 0
    for part in parts(document.blocks):
        if isinstance(part, Table):
            _add_table(word, part, tables)
            tables += 1
        else:
            word.add_paragraph(f"{{{{ texts[{texts}] }}}}", part[0])
            texts += 1
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def content(document: Document) -> dict[str, list[object]]:
    """Return the texts and the rows of tables in the order of the form's fields."""
    found = list(parts(document.blocks))
    return {
        "texts": [part[1] for part in found if not isinstance(part, Table)],
        "tables": [
            [[plain(cell) for cell in row.cells] for row in part.rows]
            for part in found
            if isinstance(part, Table)
        ],
    }


def _add_table(word: Word, table: Table, number: int) -> None:
    """Add a table of four rows: the header, the loop's start, its row of fields, and its end."""
    added = word.add_table(4, len(table.columns), "Table Grid")
    for index, column in enumerate(table.columns):
        added.cell(0, index).text = plain(column.header)
        added.cell(2, index).text = f"{{{{ row[{index}] }}}}"
    added.cell(1, 0).text = f"{{%tr for row in tables[{number}] %}}"
    added.cell(3, 0).text = "{%tr endfor %}"


def parts(blocks: tuple[Block, ...]) -> Iterator[Line | Table]:
    """Yield what stands in the document in order: lines with their style, and tables."""
    for block in blocks:
        match block:
            case Heading(level, inlines):
                yield (f"Heading {level}" if level else "Title", plain(inlines))
            case Paragraph(inlines):
                yield ("Body Text", plain(inlines))
            case Facts(facts):
                yield from (("Body Text", f"{f.label}: {plain(f.value)}") for f in facts)
            case List(items, ordered):
                style = "List Number" if ordered else "List Bullet"
                texts = (line for item in items for line in parts(item))
                yield from ((style, line[1]) for line in texts if not isinstance(line, Table))
            case Box(_, inner):
                yield from parts(inner)
            case Table(caption, _, _, notes):
                yield ("Caption", caption)
                yield block
                yield from (("Body Text", plain(note)) for note in notes)


def plain(inlines: Inlines) -> str:
    """Return the characters of a line."""
    return "".join(
        inline.text
        if isinstance(inline, Text)
        else "\n"
        if isinstance(inline, LineBreak)
        else plain(inline.content)
        for inline in inlines
    )
