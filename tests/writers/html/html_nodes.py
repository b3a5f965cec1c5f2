"""Short ways to write documents in the tests of HTML."""

from rapportgen.document.blocks import Block, Document
from rapportgen.document.inlines import Inlines, Text


def line(text: str) -> Inlines:
    return (Text(text),)


def document(*blocks: Block, draft: bool = False) -> Document:
    return Document("Titel", "Ansökan", "Förbundet", None, blocks, draft=draft)
