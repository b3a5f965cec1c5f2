"""A Document tree as indented text: exact, and readable in a diff.

Hard spaces are shown as ␣ and line breaks as ⏎; {fet …}, {kursiv …} and {länk … till …} are what
their words say.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.charts import Bars, Timeline
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

_ROW_SIGNS = {"body": "|", "subtotal": "+", "sum": "="}


def dumped(document: Document) -> str:
    """Return a document as text, one line for each block, item, fact and row."""
    head = (
        f"titel: {document.title}",
        f"sort: {document.kind}",
        f"författare: {document.author}",
        f"datum: {document.date}",
        f"nyckelord: {', '.join(document.keywords)}",
        f"utkast: {document.draft}",
        f"form: {document.form}",
    )
    return "\n".join([*head, "", *tree(document.blocks)]) + "\n"


def tree(blocks: Iterable[Block]) -> list[str]:
    """Return blocks as indented lines."""
    return [line for block in blocks for line in _block(block)]


def words(content: Inlines) -> str:
    """Return inlines on one line."""
    return "".join(map(_inline, content))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, content, number):
            yield f"{'#' * level or 'titel'} {f'({number}) ' if number else ''}{words(content)}"
        case Contents(title, entries):
            yield f"innehåll {title}"
            yield from _indented(f"{entry.level} {entry.text}" for entry in entries)
        case Paragraph(content):
            yield f"stycke {words(content)}"
        case List():
            yield from _list(block)
        case Facts(facts):
            yield from (f"{fact.label}: {words(fact.value) or '____'}" for fact in facts)
        case Table():
            yield from _table(block)
        case Chart():
            yield from _chart(block)
        case Box(name, inside):
            yield f"ruta {name}"
            yield from _indented(tree(inside))
        case _:
            assert_never(block)


def _list(block: List) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        first, *rest = tree(item)
        yield f"{f'{number}.' if block.ordered else '-'} {first.removeprefix('stycke ')}"
        yield from _indented(rest)


def _chart(chart: Chart) -> Iterator[str]:
    number = f"({chart.number}) " if chart.number else ""
    figures = f" – tabell {chart.figures_in}" if chart.figures_in else ""
    yield f"diagram {number}{chart.title}{figures}"
    yield from _indented([chart.description, *_figures(chart.data)])


def _figures(data: Bars | Timeline) -> Iterator[str]:
    match data:
        case Bars():
            yield f"{data.unit}{', staplat' if data.stacked else ''}: {' | '.join(data.categories)}"
            for series in data.series:
                yield f"{series.name}: {' | '.join(map(str, series.values))}"
        case Timeline():
            yield f"{data.start} – {data.end}"
            for span in data.spans:
                about = "cirka " if span.approximate else ""
                yield f"{span.name}: {about}{span.start or '…'} – {span.end} ({span.when})"
        case _:
            assert_never(data)


def _table(table: Table) -> Iterator[str]:
    yield f"tabell {f'({table.number}) ' if table.number else ''}{table.caption}".rstrip()
    yield from _indented([" | ".join(map(_column, table.columns))])
    yield from _indented(map(_row, table.rows))
    yield from _indented(f"not {words(note)}" for note in table.notes)


def _column(column: Column) -> str:
    arrow = ">" if column.align == "right" else "<"
    return f"{words(column.header)} {arrow}{column.weight:g}".lstrip()


def _row(row: Row) -> str:
    return f"{_ROW_SIGNS[row.kind]} {' | '.join(map(words, row.cells))}".rstrip()


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text.replace("\N{NO-BREAK SPACE}", "␣").replace("\n", "\\n")
        case Strong(content):
            return f"{{fet {words(content)}}}"
        case Emphasis(content):
            return f"{{kursiv {words(content)}}}"
        case Link(content, href):
            return f"{{länk {words(content)} till {href}}}"
        case LineBreak():
            return "⏎"
        case Footnote(content):
            return f"{{fotnot {words(content)}}}"
        case _:
            assert_never(inline)
