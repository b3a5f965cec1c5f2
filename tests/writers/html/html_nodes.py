"""Short ways to write documents in the tests of HTML."""

from decimal import Decimal

from rapportgen.document.blocks import (
    Block,
    Box,
    Chart,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.charts import Bars, Series
from rapportgen.document.inlines import Inlines, Text


def line(text: str) -> Inlines:
    return (Text(text),)


def document(*blocks: Block, draft: bool = False) -> Document:
    return Document("Titel", "Ansökan", "Förbundet", None, blocks, draft=draft)


COVER = Box(
    "omslag",
    (
        Paragraph(line("Presentation")),
        Heading(0, line("Titel")),
        Facts((Fact("Period", line("2018")),)),
    ),
)
GOAL = Heading(1, line("Mål"), anchor="avsnitt-1")
TABLE = Table("T", (Column(line("A")),), (Row((line("1"),)),))
CHART = Chart(
    "D", Bars(("2018",), (Series("antal", (Decimal(1),)),), "individer"), "Ett diagram.", TABLE
)
