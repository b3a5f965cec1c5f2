"""Documents in the clothes of a förbund's own Word file, and what is read from them."""

from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx_reading import budget, document, paragraph, row, text
from reference_documents import reference_document, saved

from rapportgen.document.blocks import Block, Box, Fact, Facts, Heading, List
from rapportgen.packs.assets import Assets
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

COVER = Box("omslag", (paragraph("Projektplan"), Heading(0, text("Infosamverkan"))))
SIGNATURE = Box("underskrift", (Facts((Fact("Underskrift", ()),)),))
BLOCKS: tuple[Block, ...] = (
    COVER,
    Heading(1, text("Bakgrund")),
    paragraph("Ord."),
    List(((paragraph("ett"),),)),
    List(((paragraph("ett"),),), ordered=True),
    budget(row("Summa", "1 kr", kind="sum")),
    SIGNATURE,
)


def dressed(
    *blocks: Block, reference: WordDocument | None = None, draft: bool = False, **theme: object
) -> bytes:
    content = saved(reference or reference_document())
    tema = Tema.model_validate(theme)
    package = write(document(*blocks, draft=draft), tema, Assets(reference=content))
    assert isinstance(package, bytes)
    return package


def heads(package: bytes, kind: str) -> dict[str, list[str]]:
    """Return the texts of the headers or footers of the first section by page."""
    word = docx.Document(BytesIO(package))
    section = word.sections[0]._sectPr
    return {
        child.get(qn("w:type")): [
            "".join(t.text or "" for t in p.iter(qn("w:t")))
            for p in word.part.related_parts[child.get(qn("r:id"))].element.iter(qn("w:p"))
        ]
        for child in section.findall(qn(f"w:{kind}Reference"))
    }
