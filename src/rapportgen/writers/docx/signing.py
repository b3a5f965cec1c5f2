"""The signatures, kept on the page of what they are put under."""

from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

_SIGNER = "Undertecknare"
_AFTER_TABLE = "Tabellslut"
_LIST = "List"


def keep_below_text(body: BaseOxmlElement) -> None:
    """Tie the first signature and its heading to what stands above, so none is alone on a page."""
    blocks = list(body)
    first = next((at for at, block in enumerate(blocks) if _style(block) == _SIGNER), 0)
    if first > 1 and _style(blocks[first - 1]).startswith("Heading"):
        for paragraph in _last(blocks[: first - 1]):
            Paragraph(paragraph, None).paragraph_format.keep_with_next = True  # type: ignore[arg-type]


def _style(block: BaseOxmlElement) -> str:
    return (block.style or "") if isinstance(block, CT_P) else ""


def _last(blocks: list[BaseOxmlElement]) -> list[CT_P]:
    """Return the last paragraph, those of the last row of a table, or the last two of a list."""
    last = blocks[-1]
    if not isinstance(last, CT_P):
        return []
    if _style(last).startswith(_LIST):
        return [p for p in blocks[-2:] if isinstance(p, CT_P) and _style(p).startswith(_LIST)]
    if _style(last) != _AFTER_TABLE or len(blocks) == 1:
        return [last]
    rows = list(blocks[-2].iter(qn("w:tr")))
    return [*rows[-1].iter(qn("w:p")), last] if rows else [last]
