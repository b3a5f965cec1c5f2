"""Tables in Markdown where a row with too many cells loses none of them."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown.extensions.tables import TableProcessor


class WholeTables(TableProcessor):
    """python-markdown's tables; the surplus of a row goes into its last cell."""

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        cells = [cell.strip() for cell in self._split_row(row)]  # type: ignore[attr-defined]  # not in the stubs
        last = len(align) - 1
        cells = [*cells[:last], " | ".join(cells[last:])]
        line = SubElement(parent, "tr")
        for side, text in zip(align, [*cells, *[""] * len(align)], strict=False):
            cell = SubElement(line, "th" if parent.tag == "thead" else "td")
            cell.text = text
            cell.set("style", side or "")
